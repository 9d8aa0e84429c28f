import type { IdeaTable } from '../../cue.ts'
import { spanishNotToYou } from './others.ts'

/** How Spanish letters say no. Source: usual wordings of refusals, written down by us. */
export const spanishRefusal: IdeaTable = {
  'no-not-forward': {
    wordings: [
      '(ha|han|hemos|he) (rechazado|descartado|desestimado|declinado|denegado) (tu|su) …',
      'no (avanzarás|avanzará|continuarás|continuará|pasarás|pasará) (en|a|con) …',
      '(no|sin) … (continuar|continuarás|continuará|continuamos|continuaremos|seguir|seguiremos|seguirás|seguirá|seguimos|avanzar|avanzarás|avanzará|avanzaremos|avanzamos|proseguir|pasar|pasas|pasa|pasará|pasado|prosperado|proceder|adelante)',
      '(decidido|optado|decisión|hemos tomado la decisión|resuelto) (de)? no …',
      '(no|tampoco) … (ha|has|hemos|fue|ha sido|sido|será|podido) … (seleccionad*|elegid*|escogid*|aceptad*|avanzad*|superad*|admitid*|considerad*|prosperado|seleccionar*|incluid*)',
      '[apply] … (rechazad*|descartad*|desestimad*|denegad*|declinad*|no (ha|fue|será|es) (sido)? …)',
      '(descartar|descartado|desestimar|desestimado|rechazar|declinar|desestimamos|descartamos) … ([apply]|tu|su)',
      '(fin|finalizar|finalizado|terminado|concluido|cerrar|cerramos|dar por finalizad*|dar por terminad*) … (tu|su) (participación|candidatura|proceso|solicitud|postulación)',
      '(no) … (contar|contaremos|contamos|contaré|vamos a contar) (contigo|con usted|con tu|con su|con ti) …',
      '(respuesta|resolución|resultado|contestación|noticia) … (negativ*|desfavorable|no … favorable|no es la)',
      'no … (contratarte|contratarle|contratarlo|contratarla|incorporarte|incorporarle|ofrecerte|ofrecerle|darte|darle|invitarte|invitarle|citarte|citarle|seleccionarte|seleccionarle|elegirte|escogerte|cogerte|entrevistarte|entrevistarle|ser tú|ser usted|eres tú)',
      '(no|sin) (ha|hemos|habrá|va|vas|vamos|será|podemos|podremos|puedo) … (posible|adelante|poder ser|a ser|trabajar juntos|seguir)',
      '(sin) (ti|usted) …',
      '(ha sido|queda|fue|ha quedado|quedó|quedas|será) (desestimad*|rechazad*|descartad*|denegad*|excluid*|no admitid*|inadmitid*|eliminad*)',
      'no (podremos|podemos|puedo|vamos a|voy a|se va a|se puede|pudimos|pudo) … (continuar|seguir|avanzar|proseguir|contar|incorporar*|contratar*)',
    ],
    unless: [
      '(seguiré|continuaré|participaré|puedo asistir|de no|si no) …',
      ...spanishNotToYou,
      '(gastos|aparcamiento|responder a este|dudes|dude|duden|problema)',
      '(hora|fecha|horario|cita) … no',
      '(solicitudes|candidaturas) (incompletas|fuera de plazo)',
      'aún no|todavía no',
    ],
  },
  'no-other-candidate': {
    wordings: [
      '(eligió|escogió|prefirió|optó|eligieron|seleccionó) (a|por) (otr*|alguien|un*) …',
      '(elegid*|seleccionad*|escogid*) … ha sido otr*',
      '(otro|otra|otros|otras) [candidate]',
      '(decantado|decidido|optado|elegido|seleccionado|escogido|contratado|inclinado|apostado|decantar*|avanzar|continuar|seguir|quedarnos|elegimos|cogido|nos quedamos) … (por|con|a)? … (otro|otra|otros|otras|un candidato|una candidata|una persona|alguien|candidatos|perfiles|un perfil|quien)',
      '(elección|decisión|elegid*|puesto|plaza|contrato) … (recaído|recayó|ha sido para|fue para|ha ido a|se lo lleva|será para|es para|le damos|se la hemos dado|hemos dado)',
      '(favor|beneficio) de (otro|otra|otros|otras) …',
      '(alguien|persona|candidat*) … (con más|con mayor|que ya|cuyo perfil|que tiene|que encaja|que vive)',
      '(promoción interna|internamente|candidato interno|candidata interna|persona interna) …',
      '(solo|sólo|únicamente) … (una|un) (persona|plaza|puesto|candidat*|hueco|contrato) …',
      'no … (la|el) (elegid*|seleccionad*|persona elegida|persona seleccionada) …',
    ],
    unless: [
      '(propongo|sugiero|propondría) …',
      '(avisa|avisas|decirles) …',
      '(cansad*|guía|descarga) …',
      ...spanishNotToYou,
      '(recomend*|otra fecha|otro día|otra hora|otro horario)',
      '(si|cuando) … (otra|otras|otro) (vacante*|oferta*|proceso*)',
    ],
  },
  'no-not-selected': {
    wordings: [
      'y no (vos|tú|usted)',
      'no … (seleccionad*|elegid*|escogid*|preseleccionad*|admitid*|finalista*|apt*|superad*|aprobado|idóne*)',
      '(no apto|no apta|no seleccionad*|no admitid*|no superad*|excluid*|eliminad*)',
      'no … (entre|dentro de) (los|las|quienes) … (seleccionad*|finalistas|candidat*|elegid*|personas)',
      '(esta vez|en esta ocasión|por ahora|finalmente|lamentablemente) … no …',
      'no … (esta vez|en esta ocasión|por esta vez|por poco)',
      'no (pudo|ha podido|puede|podrá|va a) ser …',
      '(queda|quedas|quedó|quedaste|quedan|queda usted|has quedado|ha quedado) (fuera|excluid*|eliminad*|descartad*) …',
      'no (vas|va|irás|irá) a (formar parte|pasar|continuar|seguir|estar|ser|participar) …',
      'no (formas|forma|formarás|formará|estás|está|estarás|figura|figuras|aparece|aparecés|apareces) (parte|entre|en) (de|la|el|los|las)? …',
      '(figura|aparece|consta) … (excluid*|no admitid*|no apt*|eliminad*)',
      'no (te|le|lo|la) (vamos a|voy a|podemos|podremos|hemos|han|he) (llamar|contratar|coger|seleccionar|elegir|citar|incorporar|seleccionado|elegido|cogido|escogido)',
    ],
    unless: [
      '(candidatos|candidaturas|personas) no (seleccionad*|elegid*)',
      '(por qué|cansad*|guía|descarga) …',
      '(seguiré|continuaré|participaré|aceptado otra|acepté otra) …',
      '(estar|venir|asistir|atender*|recibir*) (mañana|hoy|el [day]|ese día)',
      '(imprevisto|reprogramar|entrevista (para|al) el|pasar (tu|su|la) (entrevista|cita)) …',
      ...spanishNotToYou,
      '(aún|todavía) no',
      'admitid* y excluid*',
      'no (dudes|dude|olvides|olvide|te preocupes|obstante|te presentes)',
      '(archivo|enlace|formulario|contraseña)',
    ],
  },
  'no-consideration-ended': {
    wordings: [
      '[apply] … (cerrad*|archivad*|finalizad*|ya no)',
      '(estado|estatus) … (descartad*|rechazad*|no seleccionad*|cerrad*|no apto)',
      '(proceso|procedimiento) … (ha finalizado|finalizó|ha concluido|termina|ha terminado|cerrado|se cierra|llegado a su fin)',
      '(proceso|participación|candidatura|postulación) … (finaliza|termina|acaba|concluye|se detiene|llega) (en|aquí|hasta|a su) …',
      '(lo|la) (dejamos|vamos a dejar|dejaremos) (aquí|por aquí|en este punto)',
    ],
    unless: [...spanishNotToYou, '(plazo|hasta|cuando|una vez|antes)', '(enviad*|registro)'],
  },
  'no-cannot-offer': {
    wordings: [
      'no … (podemos|puedo|podremos|es posible|estamos en condiciones|ha sido posible|vamos a poder|tenemos|disponemos|contamos|hay|existen|dispongo) … (ofrecer*|vacante*|puesto*|plaza*|oportunidad*|incorpor*|contrat*|posición|necesidad*|hueco*|favorable*|trabajo)',
      '(ninguna|ninguno|ningún|sin) (vacante*|puesto*|plaza|oferta|posición|proceso) (disponible*|abierto*|abierta*|activ*|que encaj*|vacante*)?',
      'no (necesitamos|buscamos|precisamos|estamos contratando|requerimos) … (personal|nadie|más|incorpor*|ahora|nuevo*)',
    ],
    unless: [
      ...spanishNotToYou,
      '(gastos|aparcamiento|reembolso|envío|pedido|paquete|hora|horario|fecha|cita)',
      '(si|cuando|hasta que) …',
      'no hay (respuestas|prisa|problema)',
    ],
  },
  'no-filled': {
    wordings: [
      '(contratamos|encontramos|incorporamos) a (nuestro|nuestra) …',
      '[role] … (ha sido|fue|han sido) (provist*|adjudicad*|cubiert*) …',
      '(equipo|plantilla|plantel|grupo) … (cerrad*|complet*|lleno|al completo)',
      '[role] … (ha sido|fue|está|ha quedado|quedó|ya|han sido|se ha|están|acaba de) … (cubiert*|ocupad*|adjudicad*|asignad*|cubierto|dad*|completad*|cerrado con)',
      '(hemos|han|ya) (cubierto|encontrado|contratado|incorporado|completado|adjudicado) (ya|a|la|el|esa|este|nuestro|alguien|todas|los) …',
      '[role] … ya no … (disponible*|vacante|abierta|abierto|libre)',
      '(equipo|plantilla|plazas|grupo|cupo) … (complet*|llen*|todas cubiertas)',
      '[role] … (ya)? (se)? (cubrió|cubrieron|ocupó|adjudicó|asignó|llenó|agotaron|agotado) …',
      'ya (tenemos|tengo|hay|contamos con) (a)? (alguien|una|un|persona*|educador*|cociner*|camarer*|profesor*|candidat*|todo|todos|todas|equipo|el equipo|la plantilla) …',
      '[role] … ya (está|fue|se ha) (dado|dada|ocupad*|cubiert*|asignad*|cogid*) …',
    ],
    unless: [
      ...spanishNotToYou,
      '(para cubrir|será cubiert*|por cubrir|sin cubrir|aún no)',
      '(cuando|si|hasta que|una vez) …',
      '(horario|hora|hueco)',
    ],
  },
  'no-closed': {
    wordings: [
      '(desistió|desistimos|renunciamos|renunció) (de|a) (crear|cubrir|abrir|contratar) …',
      '(congeló|congelaron|suspendió|paralizó|canceló) (todas|todos)? (las|los|la|el)? (contrataciones|procesos|proceso|vacantes|búsquedas|vacante)',
      '[role] … (desaparece|desaparecerá|ya no existe|se elimina|no sale adelante)',
      'no (vamos a|podremos|podemos|volveremos a) abrir …',
      '([role]|proyecto|contratacion*|selección|proceso de selección) … (cancelad*|suspendid*|paralizad*|congelad*|pospuest*|aplazad*|anulad*|detenid*|pausad*|en pausa|retirad*|eliminad*|amortizad*|stand by|stand-by|desiert*|parado|en espera)',
      '(cancelar|suspender|paralizar|congelar|posponer|aplazar|detener|retirar|anular|cancelamos|suspendemos|congelado|cancelado|paralizado|pausado|pausar|desierta) … ([role]|proceso|contrataci*|selección|búsqueda|vacante)',
      '(congelación|suspensión|cancelación|paralización) (de|del) (contrataci*|puesto|proceso|plazas|las|vacante*|la)',
      '[role] … (no (se|va a|será|saldrá) … (cubrir*|abrir*|convocar*|crear*|seguir*|cubierta))',
      '(no se cubrirá|queda desierta|quedará desierta|desierto) …',
      '(decidido|decidió|decidimos|optado por|acordado) no (cubrir|abrir|convocar|contratar|reponer|sacar|continuar con la|crear) …',
    ],
    unless: [
      ...spanishNotToYou,
      '(entrevista|cita|reunión|llamada) … (cancelad*|aplazad*|pospuest*)',
      '(plazo|enlace) …',
    ],
  },
  'no-not-fit': {
    wordings: [
      '(perfil|experiencia|candidatura|formación|competencias|trayectoria|currículum|habilidades|titulación|expectativas|conocimientos) … no … (ajust*|encaj*|adecu*|adapt*|cumpl*|correspond*|coincid*|alinea*|responde*|suficiente*|encuadra*)',
      'no … (ajust*|encaj*|adecu*|adapt*|cumpl*|correspond*|coincid*|encuadr*|reún*|reune*) … (perfil|requisit*|necesidad*|puesto|vacante|oferta|buscamos|posición|busca|exigid*|posicion)',
      '(falta|carece*|insuficiente*|escas*) (de)? … (experiencia|requisito*|formación|perfil)',
      '(expectativas|pretensiones|aspiraciones) (salariales|económicas) … (superan|supera|encima|altas|elevadas|exceden)',
      'no (alcanz*|obtuv*|obten*|lleg*|super*|logr*) … (puntaje|puntuación|nota|mínim*|nivel|corte|umbral|requerid*|exigid*)',
      '(nivel|puntuación|puntaje|nota|resultado*) … (no|por debajo|inferior*|insuficiente*) …',
      'no … (coincid*|casa|cuadra|encaj*) … (con lo que|con el|con la|perfil|buscamos) …',
    ],
    unless: [...spanishNotToYou, '(si|en caso) …', '(horario|fecha|hora) … (encaj*|ajust*|viene)'],
  },
  'no-regret-news': {
    wordings: [
      '(lamentamos|lamento|sentimos|siento|sentir|lamentar|pena|tristeza|pesar) … (informar*|comunicar*|decir*|no|que|anunciar*|notificar*|tener que|escribir*)',
      '(lamentablemente|desgraciadamente|desafortunadamente|por desgracia|sintiéndolo|infortunadamente) … (no|otr*|cancelad*|cubiert*|sin|descart*)',
      'no … (lamentablemente|desgraciadamente|desafortunadamente)',
      '(malas noticias|mala noticia|decepción|decepcionante|no son buenas noticias|no traigo buenas|no tengo buenas|no es la respuesta|no es la noticia|noticia que esperabas|noticia que esperaba)',
      '(nos|me) (hubiera|hubiese|habría) gustado …',
    ],
    unless: [
      '(no llego|esta semana|semana que viene|por la mañana|por la tarde) …',
      '(estar|venir|asistir|atender*|recibir*) (mañana|hoy|el [day]|ese día)',
      '(imprevisto|reprogramar|entrevista (para|al) el|pasar (tu|su|la) (entrevista|cita)) …',
      ...spanishNotToYou,
      '(hora|horario|fecha|aplazar|cambiar|retraso|enferm*|sala|técnic*|servidor|adjunto|archivo|enlace|incomplet*|falta el|cita|aparcamiento)',
      '(paquete|envío|pedido|artículo|pago|factura|cuenta)',
      '(aún|todavía) no',
      '(todas las|cada|todos los) (candidatur*|solicitud*|candidat*) …',
      '(demora|tardanza|tardar|molestia*|retraso)',
    ],
  },
  'no-unfortunately-you': {
    wordings: [
      '(lamentablemente|desgraciadamente|desafortunadamente|por desgracia|lamentamos|sentimos|lamento|siento) …',
    ],
    unless: [
      '(no llego|esta semana|semana que viene|por la mañana|por la tarde) …',
      '(estar|venir|asistir|atender*|recibir*) (mañana|hoy|el [day]|ese día)',
      '(imprevisto|reprogramar|entrevista (para|al) el|pasar (tu|su|la) (entrevista|cita)) …',
      ...spanishNotToYou,
      '(hora|horario|fecha|aplazar|cambiar|retraso|enferm*|sala|técnic*|servidor|adjunto|archivo|enlace|incomplet*|cita|aparcamiento|demora|molestia*|más dinero|coche)',
      '(paquete|envío|pedido|artículo|pago|factura|cuenta)',
      '(responder|contestar) … (todas|todos|cada)',
    ],
  },
  'no-on-this-occasion': {
    wordings: [
      '(en esta ocasión|esta vez|en este momento|por el momento|de momento|por ahora) … no',
      'no … (en esta ocasión|esta vez|en este momento|por el momento|de momento|por ahora)',
    ],
    unless: ['(aún|todavía) no', 'no (dudes|dude)'],
  },
  'no-competitive-field': {
    wordings: [
      '(gran número|elevado número|numerosas|numerosos|muchas|muchos|gran cantidad|alto nivel|alto número|más de _|multitud|gran volumen|cientos) … (candidat*|solicitud*|perfil*|currículum*|postulacion*|inscripcion*)',
      '(nivel|calidad) … (muy alt*|elevad*|competid*|reñid*)',
    ],
  },
  'no-impressed-but': {
    wordings: [
      '(aunque|a pesar|pese|si bien|no obstante) … (perfil|experiencia|interés|candidatura|entrevista|formación|valor*|interesante|gust*|trayectoria|impresi*|motivación)',
      '(interesante|valoramos|valorado|impresion*|gustado|excelente|encantado|positiva|buena) … (pero|sin embargo|no obstante|aunque)',
      '(pero|sin embargo|no obstante|aunque) … no …',
    ],
    unless: ['(aún|todavía) no', 'no (dudes|dude|te preocupes)', '(aparcamiento|horario)'],
  },
  'no-hard-decision': {
    wordings: [
      '(decisión|elección|selección) … (difícil|complicad*|no ha sido fácil|dura|reñid*|ajustad*|no fue fácil)',
      '(difícil|complicada|dura) (decisión|elección)',
      'no (ha sido|fue|era|es) (nada)? (fácil|sencill*)',
    ],
  },
  'no-after-consideration': {
    wordings: [
      '(tras|después de|luego de) (un|una|haber|analizar|revisar|valorar|evaluar|estudiar|la|el|considerar|mucho|varias)',
      '(revisado|analizado|evaluado|valorado|estudiado|considerado) … (detenidamente|atentamente|cuidadosamente|candidatura|perfil|atención|detenimiento)',
    ],
  },
  'no-wish-luck': {
    wordings: [
      '(deseamos|deseo|desearte|desearle|éxitos|éxito|suerte|mejores deseos|esperamos que) … (búsqueda|futur*|profesional*|carrera|proyecto*|trayectoria|suerte|éxito*|mejor|éxitos|procesos)',
      '(mucha suerte|mucho éxito|muchos éxitos|lo mejor|mucho ánimo|ánimo) …',
    ],
    unless: ['(prueba|entrevista|examen|test) …', '(primer día|incorporación|bienvenid*)'],
  },
  'no-keep-on-file': {
    wordings: [
      '(conservar*|mantendremos|mantener|guardar*|guardaremos|conservaremos|incluid*|quedará|incorporado|tendremos|archivaremos|mantenemos|guardamos) … (base de datos|cv|currículum|candidatura|perfil|datos|archivo*|bolsa|futur*|cuenta|registro*|cartera)',
    ],
  },
  'no-apply-again': {
    wordings: [
      '(animamos|invitamos|anima|invito|animo|puedes|esperamos|te animamos) … (postul*|inscri*|presentar*|solicitar|aplicar|participar|consultar|visitar|seguir|candidatura)',
      '(futuras|próximas|nuevas|otras) (vacantes|oportunidades|ofertas|convocatorias|posiciones|procesos|búsquedas) …',
      '(visitar|consultar|seguir|revisa|revisar|consulta|visita) … (web|portal|página|ofertas|sitio)',
    ],
  },
  'no-only-this-job': {
    wordings: [
      'no (supone|significa|refleja|implica|desmerece|cuestiona|resta|tiene que ver|dice nada) …',
      'no … (desanim*|desmotiv*|personal*mente|tomes como)',
      '(decisión|respuesta) … (no|únicamente|exclusivamente) … (valía|valor|capacidad*|este proceso|esta vacante)',
    ],
  },
  'no-feedback-told': {
    wordings: [
      '(retroalimentación|feedback|motivos|valoración) … (entrevista|decisión|proceso|individual*|candidatura|detallad*)',
      'no … (feedback|retroalimentación|motivos|explicaciones) …',
    ],
    unless: ['(encuesta|tu opinión|su opinión)'],
  },
  'no-subject-outcome': {
    wordings: [
      '(resultado|respuesta|estado|actualización|resolución|decisión|novedades|noticias|sobre tu|sobre su|proceso de selección) …',
    ],
    unless: [
      '(buenas noticias|buena noticia)',
      '(invitación|entrevista|oferta|enhorabuena|recibid*|recibimos|confirmación|prueba|cita)',
    ],
  },
}
