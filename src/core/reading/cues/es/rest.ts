import type { IdeaTable } from '../../cue.ts'
import { spanishOtherMatters } from './others.ts'

/** How Spanish mass mail and mail about other matters is worded. Source: everyday mail, written down by us. */
export const spanishRest: IdeaTable = {
  'mass-job-alert': {
    wordings: [
      '(alerta de empleo|alertas de empleo|alerta de trabajo|ofertas de hoy|ofertas del día|tu alerta|su alerta|tus alertas)',
      '(nuevas|últimas|mejores|_) (ofertas|vacantes|ofertas de empleo|empleos|trabajos) … (para ti|para usted|en|cerca|según|que encajan|recomendad*|pueden interesarte)',
      '(tu|su) búsqueda (guardada)?:?',
      '(inscribirme|ver oferta|ver todas|ver todas las ofertas|ver más ofertas|postularme|inscríbete ya|solicitar ahora)',
      'hace _ (día|días|hora|horas)',
    ],
    unless: ['(crear|activar|suscrib*) …', '(tu|su) (candidatura|solicitud)', 'lament*'],
  },
  'mass-newsletter': {
    wordings: [
      '(podcast|episodio|escucha el episodio) …',
      '(consejos|trucos|coaching|coach|guía|e-book|masterclass|taller|errores|curso) … (candidatura*|rechazo*|carrera|entrevista*|búsqueda|cv|empleo|gratis|descuento)',
      '(newsletter|boletín|resumen semanal|revista|edición) …',
      '(webinar|feria de empleo|jornada|evento|taller|podcast|masterclass) …',
      '(consejos|trucos) (para|de) …',
      '(leer más|saber más|más información aquí|descubre|inscríbete|apúntate)',
    ],
    unless: ['(tu|su) (candidatura|solicitud|entrevista)', '(entrevista|prueba)'],
  },
  'mass-unsubscribe': {
    wordings: [
      '(darse de baja|date de baja|darte de baja|cancelar suscripción|cancelar la suscripción|dejar de recibir|gestionar preferencias|no deseas recibir|no quieres recibir) …',
      '(recibes|recibe|ha recibido|has recibido) este (correo|email|mensaje) porque …',
    ],
  },
  'mass-selling': {
    wordings: [
      '(descuento|descuentos|promoción|promo|rebajas|oferta especial|oferta exclusiva|gratis|cupón|envío gratis|black friday|prueba gratuita|liquidación|regalo)',
      '(compra|compre|aprovecha|reserva|consigue) (ya|ahora|hoy|tu|la) …',
      /\d{1,2} ?% (?:de descuento|dto|menos)/,
      /solo \d{1,4}(?:[.,]\d\d)? ?€/,
      '(sorteo|has ganado|ganador*|tarjeta regalo|vale de|cupón|premio) …',
    ],
    unless: ['(literari*|jurado|relato)', '(salario|retribución|puesto)'],
  },
  'mass-money-promise': {
    wordings: [
      '(gana|ganar|gane) … (dinero|al día|al mes|euros|desde casa)',
      '(trabaja desde casa|ingresos extra|ingresos pasivos|libertad financiera|hazte rico)',
    ],
  },
  'mass-lending': {
    wordings: [
      '(préstamo|crédito rápido|hipoteca|bitcoin|criptomoneda*|trading|lotería|casino|apuestas|tarjeta de crédito) …',
    ],
    unless: ['(candidatura|puesto|entrevista|salario)'],
  },
  'mass-fraud': {
    wordings: ['(herencia|millones de (euros|dólares)|beneficiario|transferencia de fondos) …'],
    unless: ['(candidatura|puesto|facturación)'],
  },
  'mass-complete-resume-tools': {
    wordings: [
      '(reescrib*|mejoramos|optimizamos|revisamos) (tu|su|el) (cv|currículum) …',
      '(reescrib*|nuestro equipo) … (en _ h|en _ horas)',
      '(cv|currículum|perfil) … (optimiza*|plantilla*|mejora*|analiza*|destaca*|premium)',
      '(premium|suscripción) …',
      '(curso|cursos|formación|máster|certificado|bootcamp) … (inscri*|matrícula|gratis|subvencionad*|plazas|beca)',
    ],
    unless: ['(tu candidatura|salario)'],
  },
  'mass-shouting': {
    wordings: [
      /!!|€€|\*\*\*/,
      '(gratis|gana|promo|rebajas|regalo|ofertas|última oportunidad|urgente)',
    ],
    unless: ['(candidatura|entrevista|puesto|oferta de empleo|oferta laboral)'],
  },
  'mass-dear-friend': {
    wordings: ['(estimad*|querid*) (cliente*|suscriptor*|lector*|soci*|amig*|usuari*)'],
  },
  'mass-sender': {
    wordings: [/\b(?:boletin|ofertas|consejos|encuesta|revista|alertas?)\b[^ ]{0,40}@/],
  },
  'else-account': {
    wordings: [
      '(contraseña|código de verificación|código de seguridad|código de acceso|código de un solo uso) …',
      '(cuenta|correo electrónico|registro|identidad|usuario) … (confirm*|verific*|activ*|cread*|eliminad*|bloquead*)',
      '(confirma|verifica|activa|confirme|verifique|active) … (cuenta|correo|registro|email|identidad|dirección)',
      '(nuevo inicio de sesión|nuevo dispositivo|inicio de sesión)',
    ],
    unless: ['candidatura … (recibida|revisar)', '(contrato|entrevista)'],
  },
  'else-order': {
    wordings: [
      ...spanishOtherMatters,
      '(tu|su|el|la) (pedido|envío|factura|reserva|paquete|suscripción|pago|compra|recibo|alquiler|siniestro|póliza) …',
      '(enviado|entregado|en reparto|número de seguimiento|número de pedido|reembolso)',
      '(gracias) … (pedido|compra|reserva|pago|donativo)',
      '(términos y condiciones|política de privacidad) … (actualiza*|modific*|cambi*)',
      '(vivienda|casero|inquilino|alquiler|cita médica|comunidad de vecinos) …',
    ],
    unless: ['(puesto|entrevista|contrato de trabajo|empleo|vacante|profesor|educador)'],
  },
  'else-survey': {
    wordings: [
      '(encuesta|cuestionario de satisfacción) …',
      '(tu|su) (opinión|experiencia) … (importa|proceso|candidat*|ayuda|interesa)',
      '(valora|evalúa|puntúa) … (experiencia|proceso)',
    ],
    unless: ['(lamentamos|lamentablemente)'],
  },
  'else-remind-apply': {
    wordings: [
      '(candidatura|solicitud|inscripción) … (incompleta|completar|finalizar|terminar|retirada|retirar|borrador|sin terminar|pendiente de)',
      '(falta|faltan|adjuntar|aportar|completar) … (documento*|documentación|certificado*|datos)',
      '(retirada|retiro|renuncia) … (candidatura|proceso)',
    ],
    unless: ['(lamentamos|lamentablemente|seleccionad*)', '(contrato|incorporación)'],
  },
  'else-reply-list': {
    wordings: [
      /(?:^|\n)\W{0,3}el .{8,60} escribio ?:/,
      '(para tu información|adjunto el acta|ver abajo|orden del día|acta de la reunión|según lo hablado) …',
    ],
    unless: ['(candidatura|puesto|entrevista|contrato|oferta)'],
  },
  'else-reply-subject': {
    wordings: [/^(?:re|rv|fw|fwd) ?:/],
    unless: ['([apply]|[talk]|[role]|invitación|prueba)'],
  },
  'else-hiring-side': {
    wordings: [
      '(el|la|los|las|este|estos|nuestros|tres|dos|un|una) (candidat*) (ha|han|es|son|que|me|parece*|para|de) …',
      '(adjunto|envío|remito) … (mi|mis) (cv|currículum|candidatura|carta|documentación)',
      '(me postulo|presento mi candidatura|solicito el puesto|me dirijo a ustedes para|mi candidatura)',
    ],
    unless: ['(tu|su) (candidatura|cv|solicitud)', '(lamentamos|lamentablemente|te|le)'],
  },
}
