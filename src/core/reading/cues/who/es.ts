import { type RoleWords, type WhoWords, wordSet } from './who-words.ts'

/** Spanish. */
export const spanishWho: WhoWords & RoleWords = {
  language: 'es',
  headLast: false,
  source: 'everyday wording of employers and public bodies in Spain and Latin America',
  companyAfter: [
    {
      words: /(?:^|\n|[.;] )(?:empresa|empleador|organismo|entidad|compania) ?: ?/g,
      weight: 5,
    },
    {
      words:
        /\b(?:enviad[oa]|remitid[oa]|entregad[oa]|compartid[oa])(?: correctamente| con exito)? a(?: la empresa| la compania)? (?:la |el )?/g,
      weight: 4,
    },
    {
      words: /\b(?:la empresa|la compania|el empleador) /g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:puesto|vacante|posicion|empleo|practicas|trabajo|equipo|carrera|candidatura|solicitud|proceso de seleccion|proceso|oferta|entrevista|oportunidad|plaza|trabajar|interes|incorporacion|rol|cargo|inscripcion|postulacion|perfil)(?: [^\n.,;]{1,60}?)? (?:en|con|por)(?: el equipo de| formar parte de| trabajar en)?(?: el| la| los| las)? /g,
      weight: 3,
    },
    {
      words:
        /\b(?:equipo|departamento|area|direccion)(?: de| del)? (?:seleccion|recursos humanos|rrhh|talento|personas|reclutamiento|atraccion de talento|gestion de personas|recruiting|people|adquisicion de talento)(?: de| del| en|,| -| \|)?(?: la| los)? /g,
      weight: 3,
    },
    {
      words:
        /\b(?:equipo|familia|parte|proceso de seleccion|procesos? de)(?: de la| del| de los| de| en) (?:equipo de )?/g,
      weight: 2,
    },
    {
      words: /\b(?:en nombre de|por parte de|de parte de|en representacion de)(?: la| el)? /g,
      weight: 2.5,
    },
    {
      words:
        /\b(?:unirte|unirse|incorporarte|incorporarse|sumarte|bienvenid[oa]s?|postulado|aplicado|aplicar|postularte)(?: al equipo de| a| en)(?: la)? /g,
      weight: 2,
    },
    {
      words:
        /\b(?:soy|le escribe|te escribe|le escribo|te escribo) [^\n.]{1,60}? (?:en|de|desde) (?:la )?/g,
      weight: 1.5,
    },
    {
      words:
        /\b(?:recursos humanos|rrhh|seleccion|recruiter|talento|reclutador[a]?|tecnic[oa] de seleccion|direct(?:or|ora)|responsable)(?:,| -| \|| de| en) (?:la )?/g,
      weight: 1.2,
    },
    { words: /\b(?:confianza|interes|contactar) (?:en|por|con|hacia)(?: la| el)? /g, weight: 2.5 },
    { words: /\b(?:desde|mensaje de|noticias de|saludo de|contigo en) (?:la |el )?/g, weight: 2 },
    { words: /\ben (?:el |la )?/g, weight: 0.8 },
    { words: /\b(?:con|para|ante) /g, weight: 0.8 },
  ],
  companyBefore: [
    { words: /(?: -)? (?:seleccion|rrhh|recursos humanos|empleo|talento)\b/g, weight: 2.5 },
    {
      words:
        / (?:ha decidido|te agradece|le agradece|ha recibido|agradece|se complace|esta buscando|ha seleccionado|te invita|le invita|te ha invitado|ha visto|ha programado|quiere|busca)\b/g,
      weight: 3,
    },
  ],
  openers: wordSet(
    `el la los las su tu nuestro nuestra equipo departamento estimado estimada hola gracias un una desde atentamente
     lamentablemente en por`,
  ),
  notCompanies: wordSet(
    `equipo empresa candidatura candidato candidata puesto oferta vacante departamento area recursos humanos seleccion rrhh
     usted nosotros lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto
     septiembre octubre noviembre diciembre espana mexico argentina colombia chile madrid barcelona valencia sevilla
     bilbao hola gracias atentamente saludos entrevista proceso referencia asunto teams zoom talento directora director
     responsable linkedin infojobs`,
  ),
  roleAfter: [
    {
      words:
        /\b(?:busc|necesit|precis)(?:o|a|amos|an)(?: incorporar| contratar)? (?:a |una? |dos )?/g,
      weight: 1.2,
    },
    {
      words:
        /\b(?:asunto|puesto|vacante|posicion|oferta(?: de empleo| de trabajo)?|plaza|cargo|rol|perfil|busqueda|convocatoria|beca|contratacion)(?: vacante| ofertado| abierta)?(?: de| del| para| como|:| -)(?: un| una| el| la)? ?["(]? ?/g,
      weight: 3,
    },
    { words: /\b(?:puesto|vacante|posicion|oferta|cargo) "?(?=[a-z])/g, weight: 1.4 },
    {
      words:
        /\b(?:candidatura|solicitud|inscripcion|postulacion|postulado|postularte|inscrito|inscrita|inscribirte|seleccionad[oa]|aplicado|aplicacion|aplicar|proceso de seleccion|proceso selectivo|proceso|interes|entrevista|incorporarte|incorporacion)(?: [^\n.;:,"]{1,40}?)? (?:para|a|al|como|en|por)(?: el| la| un| una| nuestra| nuestro)?(?: puesto| vacante| posicion| cargo| oferta| plaza| rol)?(?: de| como)?(?: un| una)? ?"?/g,
      weight: 1.5,
    },
    { words: /\bcandidatura(?: ?:| -|,) "?/g, weight: 1.5 },
  ],
  roleAfterLoosely: /\b(?:como|de|para|un|una) (?:un |una )?"?/g,
  roleStops:
    /(?<! (?:de|a|en|para|con|y))(?: (?:el|la|los|las|un|una|desaparece|queda|continua|permanece|sera|seria|esta|este|a|al|empieza|comienza|deja|donde|cuando|si|esta|estamos|\w+(?:amos|emos|imos))\b)| (?:para (?:una?|el|la)|zona|de confianza|con (?:efectos|fecha|una?|sueldo|salario)|en (?:nuestr\w*|la empresa|el equipo|el departamento|nombre|el que|la que|esta|este|el grupo|el marco)|con (?:nosotros|sede|referencia|ref|numero|contrato)|que|y (?:te|le|por|nos|lo|la|hemos|queremos|agradecer|tras|lamentamos|tu|su|el tiempo)|ha|has|hemos|para|fue|esta|es|era|publicad[oa]|ofertad[oa]|dentro|de nuestr\w*|ubicad[oa]|nos|por|sede|a (?:traves|la que|tiempo|jornada)|tras|han|hasta|ref|referencia|no|ya|se|sigue|en el proceso|abiert[oa]|actualmente|lamentablemente|recibida|desde|sin|cuyo|cuya|junto)\b/,
  jobWords:
    /\b(?:tecnic|administrativ|auxiliar|ingenier|desarrollador|responsable|jef[ea]|direct(?:or|ora)|gerente|coordinador|analista|consultor|asesor|comercial|vendedor|dependient|enfermer|profesor|docente|becari|practicas|camarer|cociner|operari|mozo|conductor|contable|contador|abogad|recepcionista|disenador|programador|especialista|gestor|encargad|ayudante|medic[oa]|arquitect|educador|trabajador|redactor|secretari|maestr|limpiador|electricist|mecanic|soldador|fontaner|albanil|carpinter|peluquer|farmaceutic|psicolog|fisioterapeut|logopeda|monitor|cajer|repartidor|vigilante|conserje|delegad|promotor|investigador|periodista|traductor|interprete|bibliotecari|ejecutiv|supervisor|agente|oficial|peon|jardiner|panader|carnicer|chofer|project|manager|developer|engineer|analyst|designer|data|product|controller|auditor|economista|teleoperador|atencion al cliente|capataz|enolog|topograf|delineante|maquetador|cuidador|gerocult|matron|veterinari|odontolog|higienista|piloto|tripulante|guia|socorrista|pasante|practicante|lider|tramitador|asistente|editor|corrector|maquinista|sastre|modista|tornero|fresador|estibador|marinero|pescador|agricultor|ganadero|catador|tasador|perito|actuario|notario|procurador|fiscal|juez|bombero|policia|coreograf|bailarin|music[oa]|actor|actriz|diseno|predoctoral|doctorand|postdoc|coordinacion|jefatura|direccion)/,
  plainWords: wordSet(
    `el la los las un una de del nuestro nuestra este esta puesto vacante posicion oferta plaza cargo empresa equipo proceso
     seleccion candidatura candidato candidata referencia indicada mencionada anterior citada otra otras futuras nosotros
     usted trabajo empleo interes nuestras nuestros distintas misma mismo`,
  ),
  capitals: false,
}
