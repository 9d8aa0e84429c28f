import type { IdeaTable } from '../../cue.ts'

/** Weak words of Spanish letters that mean something only together. Source: everyday wordings, written down by us. */
export const spanishHints: IdeaTable = {
  'no-hint-turn': {
    wordings: [
      '(lamentablemente|desgraciadamente|desafortunadamente|por desgracia|lamento|lamentamos|siento|sentimos|pena|lástima|decepción|triste)',
      '(pero|sin embargo|aunque|no obstante|si bien|a pesar) …',
    ],
  },
  'no-hint-denied': {
    wordings: [
      'no … (te|le|nos|hemos|podemos|vamos|puesto|plaza|contigo|usted|más|ha|es|hay|será|podrá|seguir|nadie|nada)',
      '(ningún|ninguna|tampoco|nadie|nada) …',
    ],
    unless: [
      '(aún|todavía) no',
      'no (dudes|dude|respondas|responda|olvides|te preocupes|obstante)',
      '(si no|cuando)',
    ],
  },
  'no-hint-another': {
    wordings: [
      '(otro|otra|otros|otras|alguien|compañer*|tercera persona|candidat* intern*)',
      '(que|quien|ella|él) (ya|tiene|tenía|conoce|aporta|vive|empieza|habla) …',
    ],
    unless: [
      '(otro|otra|otros|otras) (puesto*|fecha*|hora*|día*|pregunta*|fase*|horario*|vacante*|oferta*)',
    ],
  },
  'no-hint-over': {
    wordings: [
      '(cubiert*|adjudicad*|cancelad*|suspendid*|cerrad*|congelad*|terminad*|paralizad*|desaparece|complet*|ocupad*|aplazad*|desiert*|amortizad*)',
      '(elegid*|elegimos|eligió|elección|decidido|decisión|escogid*|optado|decantado|seleccionad*|contratad*|reñida)',
    ],
    unless: ['(cuando|si|una vez|hasta|será|has sido|ha sido seleccionad*|plazo|todavía)'],
  },
  'no-hint-short-of': {
    wordings: [
      '(falta|faltó|faltaba|insuficient*|poca|poco|lejos|menos|mejor|más cerca|más experiencia|más años|por debajo|corto|sobrecualificad*|carencia*|escasa)',
    ],
  },
  'no-hint-farewell': {
    wordings: [
      '(suerte|éxito|éxitos|ánimo|deseamos|deseo|mejores deseos|corazón|abrazo)',
      '(próxima vez|el año que viene|en el futuro|futuras|futuro|algún día|más adelante|próxima temporada|de nuevo|estaremos en contacto|otra vez|la próxima)',
      '(gracias|agradecemos|agradezco|placer|encantad*|valoramos)',
    ],
  },
  'yes-hint': {
    wordings: [
      '(recibid*|recibimos|llegado|registrad*|inscrit*|recibo|recepción|enviad*)',
      '(vamos|revisaremos|leeremos|contactaremos|recibirás|recibirá|diremos|miraremos|estamos revisando|dame|danos) …',
      '(semanas|días hábiles|días laborables|días|plazo|preselección|próxima semana|después|primero)',
    ],
    unless: ['(lamentablemente|no|futur*|conserv*|lament*)'],
  },
  'talk-time': {
    wordings: [
      '(a las|sobre las|hacia las|de) (nueve|diez|once|doce|una|dos|tres|cuatro|cinco|seis) …',
      '(libre|disponible) … [day]',
    ],
  },
  'talk-clock': {
    wordings: [/(?:a las|sobre las) \d{1,2}\b|(?<![\d.,])(?:[01]?\d|2[0-3]) ?(?:h|horas)\b/],
  },
  'talk-hint': {
    wordings: [
      '(conocernos|conocerte|conocerle|reunión|reunirnos|llamada|llamar|llamarte|teléfono|visita|pasar|pásate|venir|ven|vente|hablar|charlar|café|prueba|entrevista|cita|videollamada|vernos)',
    ],
    unless: ['(gracias|agradec*|lamentablemente|no|tras|después|lament*)'],
  },
  'talk-hint-when': {
    wordings: [
      '(el|este|próximo|para|antes del|hasta el) [day]',
      '(bien|disponibilidad|agenda|hueco|horario|cambiar|aplazar|viene)',
    ],
    unless: ['(gracias|agradec*|lamentablemente|no|tras|después|lament*)'],
  },
  'test-hand-in': {
    wordings: [
      '(enviar|envía|envíanos|entregar|devolver|subir|sube|mandar|responde) … (respuesta*|solución|ejercicio|vídeo|texto|prueba|cuestionario)',
      '(tienes|tiene|dispones|dispone|tendrás) … (minutos|horas|preguntas)',
      '(enlace|prueba|acceso) … (válido|caduca|abierto|hasta|disponible)',
    ],
  },
  'test-hint': {
    wordings: [
      '(prueba|pruebas|test|tests|ejercicio|reto|cuestionario|caso práctico|evaluación|examen|psicotécnic*)',
      '(completar|completa|realizar|grabar|graba|preparar|rellenar) …',
    ],
    unless: ['(gracias|agradec*|lamentablemente|alguna pregunta|cualquier pregunta|dudas)'],
  },
  'offer-hint': {
    wordings: [
      '(por hora|al año|anuales|al mes|mensuales|brutos|netos|bruto|neto|pagas)',
      '(vacaciones|bonus|seguro médico|tickets|coche de empresa|dietas)',
      '(aceptar|aceptas|acepta|firmar|firmas)',
    ],
  },
  'offer-hint-glad': {
    wordings: [
      '(encantad*|felicidades|enhorabuena|bienvenid*|alegr*|contentos|feliz|ilusión)',
      '(empezar|empiezas|empieza|comenzar|incorporar*|incorporación|inicio|unirte) …',
      '(firma|firmar|firmado|contrato|alta)',
    ],
    unless: ['(candidatura|solicitud|interés|entrevista|lamentablemente|otr*|conocer*|no)'],
  },
  'out-hint': {
    wordings: [
      '(busco|buscamos|busca|necesito|necesitamos) … (alguien|refuerzo|un|una|para)',
      '(podría|puede|podrías) … (interesar*|encajar|gustar*)',
      '(tu perfil|su perfil|tu trayectoria) …',
      '(teletrabajo|sin compromiso|confidencial*)',
    ],
    unless: ['(tu|su) (candidatura|solicitud)', '(lament*|inscri*|futur*|no|entrevista)'],
  },
  'else-walk-of-life': {
    wordings: [
      '(inquilin*|casero*|vivienda|vecin*|comunidad de vecinos|madre de familia)',
      '(cuenta|factura|seguro|luz|gas|internet|móvil) (es|está|para|de|del|ha)',
      '(oficina de empleo|sepe|orientador*|prestación|paro|desempleo|lanzadera)',
      '(mamá|papá|abuela|abuelo|cariño|besos|un beso|te quiero|tía,)',
      '(cumpleaños|boda|fiesta|barbacoa|fútbol|vacaciones) (el|en|con|es|fotos)',
    ],
    unless: [
      '(puesto|salario|candidat*|entrevista de trabajo|contrato de trabajo|vacante|selección)',
    ],
  },
  'else-papers': {
    wordings: [
      '(enviar|envía|aportar|adjuntar|subir|falta|faltan|necesitamos) … (copia*|título*|certificado*|documento*|documentación|formulario)',
      '(empezado|iniciado|guardado|sin terminar|no has terminado|no has enviado)',
    ],
  },
  'else-withdrawn': {
    wordings: [
      '(retirad*|retirada|renuncia|desistimiento|retiro) … (candidatura|solicitud|confirm*|proceso)',
      '(como|según) (pediste|solicitaste|nos pediste|solicitó|pidió) … (retirad*|proceso|candidatura)',
      '(respetamos|entendemos|lamentamos) … (tu|su) decisión',
      '(retiro|retirar|retiré) … mi (candidatura|solicitud|postulación)',
      '(no seguiré|no continuaré|desisto|renuncio|me retiro|he decidido no|prefiero no seguir) …',
      '(he aceptado|acepté|he firmado|acabo de aceptar) (otra|otro|un|una) …',
    ],
  },
  'refusal-paused': {
    wordings: [
      '(congeló|congelaron|en suspenso|frenó|frenaron|suspendió|paralizó) …',
      '(suspendid*|congelad*|en pausa|aplazad*|pospuest*|paralizad*|en espera|stand by|hasta nuevo aviso|pausad*)',
    ],
    unless: ['(entrevista|cita|tu candidatura) … (aplazad*|en espera)'],
  },
}
