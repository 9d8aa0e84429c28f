import type { IdeaTable } from '../../cue.ts'

/** Words of Spanish mail that speak of somebody else's application. Source: everyday mail, written down by us. */
const spanishAboutOthers: readonly string[] = [
  '(yo|creo que|pienso que|propongo|diría que|para mí|en mi opinión) … (descartaría|descartar|rechazaría|rechazar|llamaría|contrataría|cogería|la descart*|lo descart*|no la|no lo|deberíamos|seleccionaría|eliminaría) …',
  '(descartar|rechazar|entrevistar|contratar|citar|coger) (a [name]|al candidato|a la candidata|a los candidatos|a los dos|al primero|a la primera|al segundo|a la segunda)',
  '(le|les) (mandas|envías|escribes|dices|avisas|llamas|llamamos|comunicas) (tú|el|la|que|un|una)? …',
  '(sabías|sabes|te has enterado|te enteraste|has oído|oíste|me ha dicho|me dijo|dice) que …',
  '(a (mi|tu|su)|tu|su) (hermano|hermana|hijo|hija|marido|mujer|novio|novia|primo|prima|amigo|amiga|madre|padre|sobrino|sobrina|cuñado|cuñada|vecino|vecina|compañera de piso) …',
  '(está|estaba|se ha quedado|anda) (muy|súper|super|bastante)? (triste|hundid*|desanimad*|fatal|hecho polvo|hecha polvo|content*|decepcionad*)',
  'no (le|lo|la) han (cogido|llamado|contratado|seleccionado|dado) …',
  '(malas|buenas|mala|buena) noticia* para (él|ella|[name]|mi|el) …',
  '(no)? le (renuevan|renovaron|han renovado) …',
  'le (vendría|vendrá) bien …',
  '(cuenta|nos cuenta|relata) (sus|su|cómo) …',
  'a mí no me (convence|convenció|gusta|gustó) …',
  '(dicen|dijeron|le dijeron|le han dicho) que …',
  '(descartaría|descartarías|rechazaría|llamaría|cogería|contrataría) (a|al|solo) …',
  '(la|lo|las|los) (llamáis|llamamos|citamos|citáis|descartamos|descartáis|vemos|veis|entrevistamos) …',
  '(a)? [name] (no le|no la|no lo|le han|la han|lo han|no ha|ha sido|no fue|no pasó|no pasa|consiguió) …',
]

/** Words of Spanish mail about requests that are not for a job. Source: everyday mail, written down by us. */
export const spanishOtherMatters: readonly string[] = [
  '(solicitud|petición|expediente|inscripción|oferta) (de|para) (un|una|su|tu|la|el)? (beca|préstamo|crédito|hipoteca|tarjeta|visado|vivienda|piso|alquiler|subvención|ayuda|reembolso|devolución|financiación|licencia|adopción|ingreso|matrícula|nacionalidad|prestación|plaza escolar|guardería)',
  '(préstamo|hipoteca|alquiler|inquilino|casero|vivienda|manuscrito|reembolso|suscripción|beca de (su|comedor|estudios)|su artículo) …',
  '(el|al|del) (taller|grupo de los|curso|campamento) (de)? … (llen*|complet*|inscripción|lista de espera)',
  'inscripción no alcanzó …',
  '(su relato|tu relato|su novela|su poema|su cuento|certamen|concurso literario|concurso de relatos) …',
  '(subsidio|arriendo|su subvención|solicitud de subvención|ayuda económica|adopción|perrito|gatito|cachorro) …',
  '(tu|su|el|este) (pedido|paquete|envío|producto pedido|habitación|entrada) …',
]

/** Words of Spanish mail in which an applicant takes an application back. Source: everyday mail, written down by us. */
const spanishWithdrawal: readonly string[] = [
  '(me han hecho|me ha surgido|me han ofrecido|me ofrecieron|he aceptado|acepté|contraoferta) …',
  'mi (candidatura|postulación|solicitud|participación|renuncia|retirada) …',
  '(renuncio|desisto|me retiro) (a|de|del)? …',
  '(por motivos personales|no seguir en el proceso|retirarme del proceso) …',
]

/** What shows that a no is not one to the reader's application. */
export const spanishNotToYou: readonly string[] = [
  ...spanishAboutOthers,
  ...spanishOtherMatters,
  ...spanishWithdrawal,
  '(conocer|responder|contestar|atender|entrevistar|recibir) a (todo el mundo|todos los candidatos|todas las personas|cada) …',
]

/** More ways in which Spanish letters say no, or speak of others. Source: usual wordings, written down by us. */
export const spanishOthers: IdeaTable = {
  'no-took-someone': {
    wordings: [
      '(prefiere|prefieren) (continuar|seguir|quedarse) con …',
      '(hemos|han|he|ha|ya) (ya|finalmente|al final)? (cogido|contratado|encontrado|elegido|seleccionado|fichado|incorporado|escogido|preferido|tomado) (ya)? (a)? (una|un|otra|otro|alguien|quien|la|nuestr*|dos) …',
      '(contratamos|elegimos|cogimos|escogimos|seleccionamos|tomamos|encontramos|incorporamos|contrataron|eligieron|escogieron|seleccionaron|prefirieron|eligió|contrató|escogió|prefirió|seleccionó|nombró|cogió|tomó) (ya)? a (una|un|otra|otro|alguien|quien|otras|otros) …',
      '(decidió|decidieron|decidimos|prefirió|preferimos|hemos decidido|ha decidido|ha preferido|optó|optamos|resolvió) (por)? (avanzar|continuar|seguir|quedarse|quedarnos|trabajar) (con)? (otr*|alguien|una|un) …',
      '(decisión|elección|balanza) … (favoreció|favorece|favorecido|se inclinó|inclinado) …',
      '(dar|damos|daremos|dado) (preferencia|prioridad) a …',
      '(solo|sólo|únicamente) … (considerando|contratando|buscando|contemplando|aceptando) … (que|con|de) …',
      '(se ha|se) (elegido|contratado|seleccionado|escogido|nombrado|designado) a (otr*|un|una|alguien) …',
      '(nos quedamos|me quedo|se queda|se quedan|nos hemos quedado|se han quedado) con (el|la|los|las|otr*) …',
      '(otro|otra|otros|otras) (chico|chica|chicos|chicas|candidat*|persona|estudiante*|compañer*|aspirante*|finalista|profesional|candidatura|perfil*)',
      '(asignad*|asignaron|adjudic*|concedi*|entregad*|otorg*|ocup*|dado|dieron) … (a|por) (otr*|un|una|alguien) …',
      '(comité|tribunal|jurado|dirección|cliente|jefe|jefa|responsable) … (votado|elegido|preferido|decidido|optado|inclinado) …',
      '(comisión|tribunal|comité|dirección|jurado|empresa|cliente|consejo) … (propuesto|elegido|designado|nombrado|decidido|seleccionado|preferido|escogido) … (otr*|una|un) …',
      '(decidido|decidió|decidieron|decantado|decantó|inclinado|inclinó) por (un|una|otr*|alguien) …',
      '(optado|decidido|preferido|optamos|decidimos|preferimos) (por)? (seguir|continuar|avanzar) (adelante)? con (personas|candidat*|perfiles|otr*|quien*|un|una) …',
      '[role] … (será|es|va|irá|ha ido|fue|se queda|queda) (finalmente|al final)? (para|a) (un|una|otr*|alguien|quien) …',
    ],
    unless: ['(fecha|hora|horario|cita|sala|enlace)', ...spanishNotToYou],
  },
  'no-nothing-now': {
    wordings: [
      'no (necesitamos|necesito|buscamos|busco|contratamos|precisamos|requerimos|cogemos|estamos (buscando|contratando|seleccionando|incorporando)) …',
      'no (tenemos|tengo|hay|contamos con|disponemos de|existen|surge|prevemos) (ninguna|ningún|ninguno|nada|más|huecos|hueco|vacantes|vacante|plazas|plaza|puestos|necesidad*|posibilidad*|trabajo|previs*) …',
      '(plantilla|equipo|cuadrante|plantel|cupo|grupo) (está)? (al)? (complet*|cerrad*|llen*|cubiert*)',
      '(estamos) (complet*|al completo|cubiert*)',
      '(todas|todos) (las|los) (plazas|puestos|vacantes|grupos) (están|han sido|ya) …',
    ],
    unless: [
      '(si|cuando|hasta que) …',
      '(prisa|problema|horario|hora|cita|aparcamiento|datos|que traer)',
      ...spanishOtherMatters,
    ],
  },
  'else-about-another': {
    wordings: [
      ...spanishAboutOthers,
      '(el|la) (segundo|primero|tercero|segunda|primera|tercera) … (no me convence|me convence|me gust*|no ha|no tiene|la veo|lo veo) …',
      '(decimos|dile|digamos) (que)? (sí|no) a (ese|esa|el|la|los|este|esta) …',
      'a tu (primo|prima|hermano|hermana|tío|tía) no …',
      '(propongo|propondría|sugiero|prefiero) (quedarnos|que nos quedemos|coger|contratar|descartar|elegir|llamar) …',
      '(quién|tú) (las|los|la|lo|le|les) (avisa|avisas|llama|llamas|escribe) …',
      '(decirles|decirle|digamos|decimos) que (no|sí) (a las|a los|a la|al)? …',
    ],
    unless: [
      '(tu|su) (candidatura|currículum|cv|solicitud|perfil|postulación|entrevista)',
      '(usted|contigo|lamentamos) …',
    ],
  },
}
