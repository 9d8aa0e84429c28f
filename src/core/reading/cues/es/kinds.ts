import type { IdeaTable } from '../../cue.ts'

/** How Spanish letters confirm, invite, test and offer. Source: usual wordings, written down by us. */
export const spanishKinds: IdeaTable = {
  'yes-received': {
    wordings: [
      '(anotad*|apuntad*|tomo nota|tomamos nota|queda registrad*) …',
      '(expediente|solicitud|documentación) … (derivad*|remitid*|trasladad*) a …',
      '(hemos|he|ha sido|ha|fue|se ha|confirmamos|acusamos|correctamente|acuso|nos ha) … (recibid*|recepción|recibo|registrad*|enviad*|llegado|recogid*) …',
      '[apply] … (recibid*|registrad*|enviad*|llegado|recepcionad*|completad*|en nuestro poder|inscrit*)',
      '(recibimos|recibida|recibido|recibí|llegó|tengo) … [apply]',
      '(recibido|recibida) _? (muchas|gracias)',
      '[apply] … (presentad*|tramitad*|tenido entrada) (correctamente|con éxito|en nuestro|telemáticamente)?',
      '(te has|se ha|has|acabas de) (inscrito|postulado|inscribir*|postular*|aplicado|enviado) …',
      '(inscripción|postulación|candidatura|solicitud) … (éxito|correctamente|realizada|completada|confirmada)',
    ],
    unless: [
      '(retirad*|retirar|retiro|anulación|baja)',
      '(pago|pedido|contraseña|factura|envío)',
      '(aún|todavía) no',
      '(recibido|recibimos|recibidas|recibidos) … (muchas (candidaturas|solicitudes|inscripciones|postulaciones)|numerosas|gran cantidad|más de|cientos|multitud|un gran|elevado|tantas) …',
    ],
  },
  'yes-thanks-for-applying': {
    wordings: [
      '(gracias|agradecemos|agradecerte|agradecerle|agradezco|agradecer) … ([apply]|interés|inscri*|postul*|confianza|enviar*|participa*|aplicar)',
      '(interés) (en|por|mostrado|demostrado) …',
    ],
  },
  'yes-will-review': {
    wordings: [
      '(revisar|revisaremos|analizar|analizaremos|estudiar|estudiaremos|evaluar|evaluaremos|valorar|valoraremos|revisando|evaluando|analizando|leer|leeremos|revisará|valorará|evaluará|estudiando|valorando|revisamos) … (candidatur*|perfil*|cv|solicitud*|detalle|detenidamente|cuidado*|próxim*|días|equipo|atención|información|documentación|currículum|todas|calma)',
      '(en proceso de|en fase de|está siendo|será|están siendo|serán) (revisión|evaluación|análisis|estudio|revisad*|evaluad*|analizad*|estudiad*|valorad*) …',
      '(equipo|departamento) … (revisará|evaluará|analizará|está revisando|estudiará|valorará)',
    ],
    unless: ['(tras|después|luego de|una vez|hemos (revisado|valorado)|al analizar) …'],
  },
  'yes-if-it-fits': {
    wordings: [
      '(si|en caso de que|en caso de|siempre que|cuando) … (perfil|candidatura|encaj*|ajust*|seleccionad*|interes*|adecu*|requisitos|cumpl*) … (contact*|llamar*|comunic*|pondremos|pondrá|avisar*|citar*|entrevista)',
      '(contactaremos|pondremos en contacto|llamaremos|comunicaremos|avisaremos) … (si|en caso|cuando|siempre)',
      '(solo|sólo|únicamente) … (contact*|llamar*|responder*|comunicar*) … (candidat*|personas|preseleccionad*|seleccionad*|perfiles)',
      '(si no|de no) (recib*|tienes|tiene|hay|contactamos|has recibido|nos) … (noticias|días|semanas|respuesta|plazo|contigo|entenderse|interprete*)',
    ],
  },
  'yes-next-steps': {
    wordings: [
      '(te|le|os) (confirmo|llamo|aviso|escribo|contesto) (en|cuando|apenas|ni bien|la semana|a fin|antes|el)? …',
      '(resultados|lista) … (se publicarán|serán publicad*|se publicará) …',
      '(te|le|os) (digo|diré|cuento|aviso) (algo|cosas|en cuanto|la semana|pronto) …',
      '(contactaremos|pondremos|tendrás|recibirás|informaremos|comunicaremos|responderemos|daremos|tendrá|recibirá|diremos|escribiremos|llamaremos|avisaremos|noticias nuestras) … (pronto|breve|días|semana*|brevedad|plazo|próxim*|contacto|noticias|respuesta|posible|cuanto antes)',
      '(próximos pasos|siguientes pasos|a la brevedad|lo antes posible|en los próximos días|en las próximas semanas|en breve) …',
      '(paciencia|un poco de paciencia)',
    ],
    unless: ['(confirma*|responde*|envía*|complet*) …'],
  },
  'yes-check-status': {
    wordings: [
      '(consultar|seguir|ver|seguimiento|comprobar|conocer|revisar) … (estado|estatus|candidatura|proceso|portal|perfil|solicitud)',
      '(portal del candidato|portal de empleo|área personal|número de referencia|número de registro) …',
    ],
    unless: ['(descartad*|no seleccionad*)'],
  },
  'yes-automatic': {
    wordings: [
      '(mensaje|correo|email|e-mail|respuesta|notificación) … (automátic*|automáticamente|generad*)',
      '(generado|enviado) automáticamente',
    ],
  },
  'yes-volume': {
    wordings: [
      '(debido|dado|por|a causa) … (volumen|número|cantidad|gran cantidad) … (candidatur*|solicitud*|inscri*|postul*)',
      '(puede|podría|podrá) … (tardar|demorar|llevar|tomar) …',
    ],
  },
  'yes-subject': {
    wordings: [
      '(recibid*|recibimos|confirmación|acuse|recepción de|justificante|registrad*|hemos recibido|inscrit*) …',
      '[apply] … (recibid*|enviad*|confirmad*|registrad*|inscrit*)',
      '(gracias|agradecemos) … ([apply]|interés|postul*|inscri*)',
    ],
    unless: ['(entrevista|cita|pedido|pago|reunión)'],
  },
  'yes-similar-jobs': {
    wordings: [
      '[apply] … (enviada|enviado) a …',
      '(inscrito|inscripción|aplicado|postulado) … (en|a través de|por|vía) (infojobs|linkedin|indeed|computrabajo|tecnoempleo|bumeran|occ)',
    ],
  },
  'talk-invite': {
    wordings: [
      '(invitar*|invitamos|citamos|citar*|convocar*|convocamos|ofrecer*|proponer*|proponemos|invitación|invitación|citación|convocatoria|concertar|mantener|tener|invito) … [talk]',
      '(gustaría|encantaría|queremos|querríamos|quisiéramos|deseamos|interesa|encantados|quiero|gustaria) … (conocer*|entrevistar*|hablar|conversar|reunir*|charlar|entrevista|verte|verle|llamar*|invitarte|invitarle|citarte|citarle)',
      '[talk] … (tendrá lugar|será|se realizará|se llevará a cabo|está programad*|en nuestras oficinas|por videollamada|por teléfono|presencial|el día|online)',
      '(has|ha|fue|sido) (sido)? (seleccionad*|preseleccionad*|elegid*) … (entrevista|siguiente fase|próxima fase|siguiente etapa|fase final)',
      '(pasas|pasa|pasado|avanzas|avanza|superado) … (siguiente fase|siguiente ronda|entrevista|próxima etapa|siguiente etapa|fase de entrevistas)',
      '(pasar|venir|acercar*|puedes|podrías|podría|pásate|ven|vente|pase) … (por|a|al)? … (oficina*|vernos|tienda|taller|cocina|local|hablar|conocer*|[day]|las)',
      '(segunda|primera|última|próxima) (entrevista|reunión) …',
    ],
    unless: [
      '(empresas|entrada gratuita)',
      '(firmar|contrato)',
      '(cuando quieras|cuando quiera|a saludar)',
      '(vídeo diferid*|entrevista en diferido|grabad*|pregrabad*)',
      '(encuesta|webinar|feria|newsletter|jornada de puertas)',
      '(gracias|agradecemos|agradecer*) … (entrevista|reunión|asistir|venir|conversación|tiempo)',
      '(lamentablemente|lamentamos|sentimos|no … seleccionad*)',
      '(orientador*|oficina de empleo|servicio público de empleo)',
    ],
  },
  'talk-schedule': {
    wordings: [
      '(te|le) (llamamos|llamo|podemos llamar) (mañana|el|hoy|entre|esta|[day]) …',
      '(agendar|concertar|fijar|programar|coordinar|acordar|confirmar|confirmamos|reservar|elegir|proponemos|cuadrar|buscar) … (entrevista|cita|reunión|llamada|hora|fecha|horario|día|hueco|videollamada)',
      '(disponibilidad|disponible|disponibles|libre) … ([day]|semana|hora*|para|las|el|entre|a)',
      '(indícanos|indicarnos|dinos|díganos|cuál es|confirmar*|comunicar*|decirme|decirnos|facilítanos|qué) (tu|su|qué|la)? (disponibilidad|horario|día|hora|días) …',
      '(te|le) (viene bien|va bien|vendría bien|encaja|parece bien|iría bien|conviene|queda bien|viene|vendría) …',
      '[day] … (a las|a la) _ …',
      '(entrevista|cita|reunión|llamada) … (aplazar|cambiar|mover|reprogramar|adelantar|cambiada|reprogramada|aplazada|pasa al|trasladar)',
      '(cuándo|qué día|a qué hora) … (puedes|podrías|podría|puede|viene|disponible|llamar*)',
    ],
    unless: [
      '(entrega|técnico|médico|dentista|banco|envío)',
      '(dos|tres|cuatro|los|otros) candidat*',
      '(gracias|agradecemos) … entrevista',
      '(lamentamos|lamentablemente) … (seleccionad*|otr*)',
    ],
  },
  'talk-how': {
    wordings: [
      '(por|vía|a través de|en|mediante) (zoom|teams|microsoft teams|google meet|skype|videollamada|videoconferencia|teléfono|whatsapp|meet)',
      '(duración|durará|dura|aproximadamente|reserva|unos) … (minutos|hora|horas|min)',
      '(con|reunirás|entrevistará|atenderá|entrevistarán|pregunta por|conocerás) … (director*|responsable|gerente|jefe|jefa|equipo|rrhh|recursos humanos|encargad*)',
      '(dirección|acceso|recepción|lugar|enlace|cómo llegar|preséntate|preguntar por) …',
      '(traer|trae|traiga|aportar|llevar|lleva|tráete) … (dni|cv|documentación|título*|certificado*|portfolio|carné|zapatos|ropa)',
      '(fecha|hora|lugar|duración|modalidad) ?: …',
    ],
  },
  'talk-subject': {
    wordings: [
      '(entrevista|cita|reunión|invitación|convocatoria|videollamada|llamada|disponibilidad|conocernos|conocerte)',
    ],
    unless: [
      '(de ayer|la semana pasada)',
      '(nuestra|nuestro|última)',
      '(resultado*|respuesta|gracias|consejos|encuesta|prueba|feria|webinar|después|tras|diferid*|médic*)',
    ],
  },
  'talk-looking-forward': {
    wordings: [
      '(ganas|esperamos|deseando|encantados|ilusión|nos vemos) … (conocer*|verte|verle|hablar|entrevist*|saludar*|vernos|allí|el [day])',
      '(nos vemos|hasta) (el)? ([day]|pronto|entonces)',
    ],
    unless: ['(primer día|equipo el|incorporación)'],
  },
  'talk-let-us-know': {
    wordings: [
      '(confirma|confírmanos|confirme|confirmar|confírmame|rogamos|agradecemos|agradeceríamos|avísanos|avísame|dinos|dime) … (asistencia|disponib*|hora|si|fecha|recepción|cita|puedes|cuál)',
    ],
    unless: ['(avisaremos|informaremos)'],
  },
  'test-invite': {
    wordings: [
      '(realizar|realice|realices|completar|completa|hacer|responder|superar|participar|resolver|entregar|invitamos|enviamos|rellenar|hagas|realizarás|complete|harás) … [test]',
      '[test] … (a realizar|online|adjunt*|antes del|en línea|enlace|para completar|que debes|deberás|entregar|disponible|plazo|siguiente)',
      '(siguiente|próximo|primer) (paso|fase|etapa) … [test]',
      '(entrevista|videoentrevista|vídeo entrevista) (en diferido|diferida|grabada|pregrabada|asíncrona)',
      '(graba|grabar) … (respuestas|vídeo|video)',
    ],
    unless: [
      '(gracias|agradecemos|resultado*|tras) … (prueba|test|realizad*|ejercicio|completar)',
      '(encuesta|satisfacción)',
    ],
  },
  'test-kind': {
    wordings: [
      '(prueba|test|ejercicio|evaluación|pruebas|examen|cuestionario) (técnic*|online|práctic*|escrit*|de personalidad|de lógica|psicotécnic*|de aptitud*|de idioma*|de nivel|de inglés|de competencias|de conocimientos|física*)',
      '(caso práctico|dinámica de grupo|centro de evaluación|prueba de código)',
    ],
    unless: ['(gracias|agradecemos|resultado*|tras) …'],
  },
  'test-terms': {
    wordings: [
      '(tienes|tenés|tiene|dispones|dispone) (de)? _ (horas|minutos|días) (desde|para|a partir) …',
      '(duración de la prueba|tiempo límite|fecha límite|plazo de entrega|plazo|caduca|expira) …',
      '(antes del|hasta el|dentro de|plazo de|en un plazo|tienes) … (realizar|completar|entregar|enviar|responder|horas|terminar)',
      '(conexión a internet|lugar tranquilo|cámara|micrófono|respuestas correctas o incorrectas|calculadora)',
    ],
  },
  'test-subject': {
    wordings: ['[test]', '(videoentrevista|entrevista en diferido)'],
    unless: ['(resultado|gracias|respuesta|satisfacción)'],
  },
  'test-before-continue': {
    wordings: [
      '(antes de|para) (continuar|avanzar|conocernos|pasar|la entrevista|seguir) …',
      '(después|a continuación|una vez) … (prueba|test|ejercicio|completad*) … (entrevista|contact*|llamar*)',
    ],
  },
  'offer-made': {
    wordings: [
      'se (le|la|lo) nombra …',
      '(toma|tomar) de posesión …',
      '(ofrecerte|ofrecerle|ofrecemos|ofrezco|proponerte|proponerle|proponemos|ofrecer) … ([role]|incorpor*|contrato|formar parte|unirte|quedarte)',
      '(placer|encantados|alegra|complace|complacidos|gusto|feliz|contentos|satisfacción) … (ofrecer*|comunicar*|informar*|anunciar*|confirmar*) … ([role]|seleccionad*|elegid*|oferta|contrat*|incorpor*|plaza)',
      '(has|ha|haber) sido (seleccionad*|elegid*|contratad*|escogid*|admitid*) (para)? …',
      '(fuiste|resultaste|quedaste|has resultado|quedas|fue) (seleccionad*|elegid*|contratad*|escogid*) …',
      '(oferta|propuesta|carta|precontrato) (laboral|de trabajo|de empleo|de contrato|formal|económica|de contratación|en firme) …',
      '(el puesto|la plaza|la vacante) es (tuyo|tuya|suyo|suya|para ti|para usted)',
      '(queremos|nos gustaría|deseamos|quiero) … (incorporar*|contar contigo|contar con usted|contratar*|formes parte|te unas|te incorpores|empieces|trabajes con)',
      '(te incorporas|te incorporarás|se incorporará|empiezas|empezarías|empezarás|empieza) (el|como|con|a) …',
      '(hemos)? (decidido|elegido) (contratarte|contratarle|que seas tú|contar contigo|elegirte|seleccionarte)',
      '(por nosotros|por mi parte|por nuestra parte) (adelante|sí|perfecto|de acuerdo) …',
      '(pásate|pasa|vente|ven|venga) … (a|para) firmar …',
      '(te|le) (cogemos|contratamos|queremos en el equipo|fichamos) …',
    ],
    unless: [
      '(vale|sorteo|premio|regalo|ganador*)',
      '(entrevista|reunión|conocerte|prueba|test|llamada|conversación)',
      '(no|lamentablemente|lamentamos|otr*) …',
      '(si|en caso|cuando) …',
      '(descuento|promo*|curso|suscripción|crédito|plan)',
    ],
  },
  'offer-letter': {
    wordings: [
      '(contrato de trabajo|contrato|carta oferta|carta de oferta|precontrato|oferta laboral|propuesta económica|propuesta de contrato) …',
      '(aceptar|aceptas|acepta|firmar|firmado|firma|devolver|rechazar) … (oferta|propuesta|contrato|puesto)',
      '(nuestra|esta|la|tu|su) (oferta|propuesta) (económica|final|incluye|es|revisada|sigue|definitiva) …',
    ],
    unless: [
      '(descuento|promo*|gratis|suscripción|telefonía|alquiler|luz|seguro|crédito)',
      'no … (oferta|contrato|propuesta)',
      'ofertas de empleo',
    ],
  },
  'offer-terms': {
    wordings: [
      '(salario|retribución|bruto|brutos|sueldo|remuneración|euros brutos|nómina|pagas|ticket restaurant|retribución fija|bono) …',
      '(periodo de prueba|período de prueba|vacaciones|preaviso|jornada completa|media jornada|indefinido|temporal|seguro médico|horario de|días de vacaciones|convenio) …',
      '(fecha de incorporación|fecha de inicio|incorporación|comienzo|inicio del contrato|alta en la seguridad social) …',
    ],
    unless: ['(expectativas|pretensiones|aspiración)', 'ofertas de empleo'],
  },
  'offer-welcome': {
    wordings: [
      '(bienvenid*) (a|al|a bordo|a nuestro|a la) …',
      '(ganas|encantados|ilusión|alegra*|contentos) … (contar contigo|incorpor*|unas|equipo|trabajar contigo|trabajar juntos|formes parte)',
      '(primer día|onboarding|plan de acogida|seguridad social|cuenta bancaria|reconocimiento médico|número de afiliación) …',
      '(gracias) … (aceptar|aceptado)',
    ],
    unless: [
      '(newsletter|cuenta creada|registro|portal|comunidad de talento)',
      '(entrevista|conocerte)',
    ],
  },
  'offer-congratulations': {
    wordings: [
      '(enhorabuena|felicidades|felicitaciones)',
      '(buenas noticias|buena noticia|gran noticia|excelentes noticias)',
    ],
    unless: ['(entrevista|fase|prueba|ganad*|premio|cumpleaños|etapa|no son|no tengo|ronda)'],
  },
  'offer-answer-by': {
    wordings: [
      '(respuesta|decisión|confirmación|contestación|contestar|responder|aceptación|firmado|firmada|dinos|confirma*) … (antes del|hasta el|a más tardar|plazo|en un plazo) …',
      '(oferta|propuesta) … (válida|vigente|hasta|caduca|plazo)',
      '(aceptar|aceptas|acepta) … (oferta|propuesta|puesto)',
    ],
    unless: ['(prueba|entrevista|hora|cuestionario)'],
  },
  'offer-subject': {
    wordings: [
      '(oferta laboral|carta oferta|oferta de trabajo|oferta de empleo|tu contrato|contrato|bienvenid*|propuesta económica|propuesta|precontrato|enhorabuena|incorporación|oferta en firme|oferta)',
    ],
    unless: ['(descuento|promo*|%|ofertas|suscripción|entrevista|recibid*|inscri*)'],
  },
  'out-found-you': {
    wordings: [
      '(me ha dicho|me dijo|me han dicho|me comentó) que (tú|usted|eres|serías|sería|podrías|buscabas) …',
      '(he pensado|pensé|pensamos|hemos pensado) en (ti|usted) (para|como|y)? …',
      '(serías|sería) (perfect*|ideal|estupend*|la persona) …',
      '(pasó|pasaron|dio|dieron|facilit*|han pasado|ha pasado) (tu|su) (contacto|teléfono|número|nombre) …',
      '(visto|encontrado|revisado|dado con|llegado|fijado|revisando|viendo|vi|encontré) … (tu perfil|su perfil|tu cv|su cv|tu trayectoria|tu trabajo|su trayectoria|linkedin|infojobs|tu portfolio)',
      '(perfil|trayectoria) … (llamado|atención|interesante|parecido|interesado)',
      '(contacto|escribo|contactarte|contactarle|pongo en contacto|escribirte) … (porque|por|ya que|contigo|con usted|para|sobre) …',
      '(recomendado|recomendación|pasado tu|dado tu|hablado de ti) …',
    ],
    unless: [
      '(tu|su) (candidatura|solicitud|postulación|inscripción)',
      '(lamentamos|lamentablemente|entrevista)',
    ],
  },
  'out-who-i-am': {
    wordings: [
      '(headhunter|reclutador*|consultora de|consultor de selección|consultora de selección|talent acquisition|empresa de selección|agencia de selección|ett|selección de personal|cazatalentos) …',
      '(mi cliente|nuestro cliente|un cliente|cliente nuestro|nuestros clientes|importante empresa|empresa cliente) … (busca|buscan|necesita|precisa|selecciona|líder|sector|incorpor*|ubicad*|dedicad*|contratar)',
    ],
    unless: [
      '(tu|su) (candidatura|solicitud|postulación|inscripción)',
      '(lamentamos|lamentablemente)',
    ],
  },
  'out-have-a-job': {
    wordings: [
      '(necesito|necesitamos) (un|una) (jefe|jefa|cociner*|camarer*|técnic*|ingenier*|comercial|encargad*|dependient*|profesor*|médic*|enfermer*|conductor*|administrativ*) …',
      '(buscamos|busco|busca|buscan|estamos buscando|estoy buscando|seleccionamos|seleccionando|necesitan|precisa) … (un|una|perfil*|incorporar|actualmente|profesional*|alguien|persona)',
      '(oportunidad|vacante|posición|puesto|proyecto) … (podría|puede|encaj*|interes*|ti|interese)',
      '(nueva|interesante|excelente|gran|buena) (oportunidad|posición|vacante|proyecto) …',
    ],
    unless: [
      '(tu|su) (candidatura|solicitud|postulación|inscripción)',
      '(lamentamos|lamentablemente|otr* candidat*|no encaj*)',
      '(futuras|web)',
    ],
  },
  'out-interested': {
    wordings: [
      '(te interesa|le interesa|te interesaría|le interesaría|estarías|estaría|estás abierto|abierto a|abierta a|escucha activa|interesad*) … (?|propuesta*|hablar|oportunidad*|charlar|cambio|llamar*|información|saber|escuchar*|proyecto*)',
      '(más detalles|más información|te cuento|le cuento|contarte|comentarte|comentarle|sin compromiso|confidencial*) …',
    ],
    unless: [
      '(tu|su) (candidatura|solicitud|postulación|inscripción)',
      '(gracias|agradecemos) … interés',
      '(lamentamos|lamentablemente)',
      '(newsletter|blog)',
    ],
  },
  'out-send-resume': {
    wordings: [
      '(envía*|enviar*|mandar*|manda*|remitir|pásame|hacer llegar) … (cv|currículum) …',
      '(cv|currículum) (actualizado|actualizada|reciente)',
      '(expectativas salariales|banda salarial|disponibilidad de incorporación) …',
    ],
    unless: ['(tu|su) (candidatura|solicitud|postulación|inscripción)', '(gracias|recibido)'],
  },
  'out-job-terms': {
    wordings: [
      '(funciones|requisitos|ubicación|se ofrece|ofrecemos|tipo de contrato|rango salarial|modalidad de contratación) ?: …',
      '(descripción del puesto|job description) (adjunt*|abajo|en el enlace)',
    ],
  },
}
