import type { IdeaTable } from '../../cue.ts'

/** What Spanish letters say of how far it came, of reasons, open doors and feedback. Source: usual closings, written down by us. */
export const spanishAfter: IdeaTable = {
  'far-talked': {
    wordings: [
      'te prometí una respuesta …',
      'gracias por la sinceridad',
      '(dedicaste|dedicó|dedicado) a (la|las|nuestra) entrevista*',
      '(gustó|encantó|encanta) (mucho)? (charlar|hablar|conversar|conocer*|tu energía|tu presentación) …',
      '(nuestras|las) (conversaciones|charlas|entrevistas) (que)? …',
      '(feedback|devolución|resultado|resultados) (de|de la|de tu)? entrevista* …',
      'asististe a la entrevista',
      'asistieras a la entrevista',
      'clase muestra',
      '(tenés|tienes) clarísim*',
      '(gracias|agradecemos|agradezco|agradecerte|placer|gusto|encantó|encantado) … (entrevista*|reunión|conversación|conocerte|conocerle|conocer|charla|venir|visita|tiempo que nos dedicaste|asistir|acercarte|hablar con)',
      '(tras|después de|durante|en|de) (la|nuestra|tu|su|las|nuestro) (última|segunda|pasada|reciente)? (entrevista*|reunión|conversación|encuentro|charla|llamada)',
      '(nuestra|tu|su|la) (entrevista|conversación|reunión|charla) (del|de|con|fue|nos|el|en|mantenida)',
      '(te|le) (entrevist*|conocimos|conocí|recibimos)',
    ],
    unless: [
      '(mañana|cancelar|aplazar|mover|cambiar)',
      '(invitar*|gustaría|citar*|convocar*|concertar|proponer*|agendar|queremos)',
      '(no|sin) … (entrevista|conocerte)',
      '(si|cuando|en caso) …',
    ],
  },
  'far-final': {
    wordings: [
      '(el otro|la otra) (finalista|candidatura)',
      '(llegó|llegaste|llegado) al final',
      '(tres|dos|cuatro|varias) entrevistas',
      '(comité|consejo|directorio) (ha|votó|definió|decidió) …',
      '(última|final|segunda|tercera|últimas) (fase|ronda|entrevista|etapa|reunión|terna)',
      '(finalista*|terna final|fase final|dos últim*|últimos candidatos)',
      '(decisión|elección) (muy|realmente)? (reñida|ajustada|igualada)',
      '(dos|tres|varias|ambas) (entrevistas|reuniones|fases|rondas)',
    ],
    unless: ['(próxima|siguiente|invitar*|pasar|citar*)', '(si|cuando) …', 'decisión final'],
  },
  'far-tested': {
    wordings: [
      '(revisado|evaluado|corregido|visto|valorado|mirado) (tu|su|la) (prueba|test|ejercicio|examen|caso)',
      '(resultado|resultados|puntaje) (de|en|de la|de tus|de las|de tu)? (tus|tu|las|la)? (prueba*|test|ejercicio*|caso)',
      'mínimo en las pruebas',
      '(gracias|tras|resultado*|realizad*|hecho|completad*|participa*|después|presentad*) … (la|el|las|tu|su|un|una|los) … [test]',
      '[test] … (realizad*|resultado*|completad*|entregad*|superad*|puntuación|nota|que hiciste)',
    ],
    unless: [
      'curricular',
      '(debes|deberás|invitamos|realizar la|completa la|siguiente|enlace)',
      '(si|cuando|antes) …',
      '(encuesta|reto)',
    ],
  },
  'far-screened': {
    wordings: [
      '(entrevista|llamada|conversación|charla) telefónica',
      '(por|al) teléfono … (hablamos|conversación|charla|hablar)',
      '(hablamos|conversación|hablar|charla) … (por|al) teléfono',
      'primera llamada',
    ],
    unless: ['(invitar*|gustaría|llamar*|concertar|agendar|disponib*|proponer*)', '(si|cuando) …'],
  },
  'door-other-role': {
    wordings: [
      '(abriremos|abrimos|tenemos abiert*|se abre|tenemos también|sale|hay abiert*) … (puesto|plaza|posición|vacante) …',
      '(podrías|podría) encajar en …',
      '(te iría|en la que te vemos|te vendría) …',
      '(trasladar|trasladásemos|traslademos|pasar|pasemos) (allí)? (tu|su) candidatura',
      '(compartid*|trasladad*|remitid*|pasado|derivad*|pasar) … (otro|otra|compañer*|departamento|equipo|área|sede|delegación) …',
      '(otra|otro|otras) (vacante|posición|puesto|oferta|plaza) … (encaj*|interes*|gustaría|proponer*|considerar*|ofrecer*|podría|ajust*)',
      '(te interesaría|le interesaría|estarías) … (otro|otra|alternativ*) …',
    ],
    unless: ['(futur*|próximas|base de datos|web)', '(otr*) (candidat*|persona)'],
  },
  'door-kept': {
    wordings: [
      '(pasará|pasa|queda|incorporaremos|entrará) … (bolsa|cartera|base|archivo) …',
      '(en|nuestra) (cartera|carpeta|archivo) …',
      '(queda|quedan|quedará|dejamos|permanece|permanecerá|sigue) (en|en nuestra|guardad*) (base|cartera|carpeta|bolsa|archivo|nuestra|registro) …',
      'guardaremos (tu|su) inscripción',
      '(conservar*|mantendremos|mantener|guardar*|guardaremos|conservaremos|incluid*|quedará|mantenemos|tendremos en cuenta|te tendremos|le tendremos|archivaremos|guardamos) … (base de datos|cv|currículum|candidatura|perfil|datos|bolsa|futur*|cuenta|registros|presente|archivo)',
      '(contactaremos|contactar|llamaremos|volveremos|pondremos en contacto|avisaremos|escribiremos|llamar*) … (si|cuando|en caso|futur*|otra|surge|próxim*)',
      '(si|cuando|en caso) … (surge|surja|vacante|oportunidad|puesto|abr*|hay) … (contactaremos|contactar|llamaremos|avisaremos|tendremos en cuenta|pondremos)',
    ],
    unless: ['te puedo llamar', '(eliminar*|borrar*|suprim*) …'],
  },
  'door-reapply': {
    wordings: [
      '(escríbeme|escríbenos|escribinos|llámanos|avísanos) (en|cuando|si|más|de nuevo) …',
      '(volver a verte|verte de nuevo|volver a leerte) …',
      '(cuando|apenas) volvamos a …',
      '(vuelve|vuelva|volvé) a (presentarte|intentarlo|inscribirte|postularte|escribir*) …',
      '(animamos|invitamos|anima|invito|animo|puedes|esperamos|no dudes|no dude) … (postul*|inscri*|presentar*|solicitar|aplicar|consultar|visitar|seguir|volver|candidatura)',
      '(futuras|próximas|nuevas|otras) (vacantes|oportunidades|ofertas|convocatorias|posiciones|procesos) …',
      '(visitar|consultar|seguir|revisa|consulta|visita|atent*) … (web|portal|página|ofertas|sitio)',
      '(seguir|mantener|mantengamos|seguimos) (en)? contacto',
      '(caminos|cruz*) … (crucen|cruzar*|futuro)',
    ],
    unless: [
      '(similares|parecidas|área personal|a encargad*)',
      '(pregunta|duda|consulta) …',
      '(te|le) contactaremos',
    ],
  },
  'person-i': {
    wordings: [
      '(me|yo|mi|mis|conmigo) (gustó|ha|alegr*|encant*|parec*|equipo|compañer*|gustaría|despido|quedo|pongo|dio|da|móvil|número|cuesta|hubiera|sabe)',
      '(quería|quiero|espero|siento|lamento|te escribo|le escribo|recuerdo|creo|llámame|escríbeme|puedes llamarme|aprecio|agradezco) …',
    ],
    unless: ['(he olvidado|mi contraseña)'],
  },
  'person-detail': {
    wordings: [
      '(tu|su|tus|sus) (idea*|presentación|respuesta*|ejemplo*|forma de|manera de|proyecto|entusiasmo|propuesta|historia|pregunta*) … (nos|me|fue|era|sobre|ha|han|de)',
      '(especialmente|mucho|sobre todo|realmente) (gust*|impresion*|valor*) … (tu|su|cómo|forma|manera)',
    ],
    unless: ['(experiencia y|perfil profesional)'],
  },
  'template-automatic': {
    wordings: [
      '(mensaje|correo|email|e-mail|notificación) … (automátic*|automáticamente|generado)',
    ],
  },
  'template-footer': {
    wordings: [
      '(darse de baja|date de baja|todos los derechos reservados|cancelar suscripción)',
      '(protección de datos|rgpd|lopd) …',
    ],
  },
  'template-team': {
    wordings: [
      /(?:^|\n|,|\.|-) ?(?:el |tu |su )?(?:equipo|departamento|dpto\.?|area)[^\n,.]{0,20}(?:seleccion|rrhh|recursos humanos|talento|personas|reclutamiento|people)[^\n]{0,40}(?:$|\n)/,
    ],
  },
  'template-address-you': {
    wordings: [
      '(estimad*|querid*|hola|apreciad*) (candidat*|solicitante|postulante|aspirante)',
      '(muy)? señores? (mío*|míos)',
      '(nombre del candidato|nombre apellido)',
    ],
  },
  'reply-told': {
    wordings: [
      '(no|rogamos no|por favor no) (responda*|respondas|conteste*|contestes|responder)',
      '(buzón|dirección|correo|cuenta) … no … (atendid*|supervisad*|leíd*|revisad*|monitorizad*|admite|recibe)',
      '(respuestas|mensajes) … no … (leíd*|atendid*|revisad*|gestionad*)',
    ],
  },
  'feedback-refused': {
    wordings: [
      '(no) … (feedback|retroalimentación|motivos|explicaciones|valoraciones)',
      'no … (dar|ofrecer|facilitar|proporcionar) … (feedback|retroalimentación|motivos|explicaciones)',
      'no (disponemos de|tenemos|contamos con|nos dan|comparte|da) (más|otros|mayores) (detalles|datos|razones)',
    ],
    unless: ['(aún|todavía) no', '(tu opinión|no dudes|encuesta)', '(si|en caso) …'],
  },
  'feedback-offered': {
    wordings: [
      '(encantad*|disposición|con gusto|podemos|gustosamente|puedo|disponible*) … (feedback|retroalimentación|comentar*|explicar*|motivos|valoración)',
      '(si|en caso de que) … (deseas|desea|quieres|quiere|interesa|gustaría) … (feedback|retroalimentación|comentarios|motivos|valoración|detalle*)',
      '(feedback|retroalimentación) … (escríbeme|llámame|solicit*|pedir*|contacta*|escribe)',
    ],
    unless: ['no … (feedback|retroalimentación)', '(tu opinión|encuesta)'],
  },
  'feedback-contained': {
    wordings: [
      '(como|un|mi|nuestro|algún) (feedback|consejo|sugerencia|comentario|retroalimentación) … (trabajar|profundizar|preparar|mejorar|sería|reforzar|:)',
      '(recomendamos|recomiendo|sugerimos|sugiero|aconsejamos|aconsejo) … (trabajar|profundizar|preparar|mejorar|reforzar|practicar|formarte|desarrollar)',
      '(echamos|eché|hemos echado) (en falta|de menos) …',
    ],
    unless: ['(web|ofertas|tu opinión|página)'],
  },
  'reason-filled': {
    wordings: [
      '(contratamos|contratado|elegimos|encontramos) (ya)? a (nuestr*|una|un) …',
      'ya (tenemos|hemos contratado) …',
      '[role] … (provist*|adjudicad*) (por|a|en) …',
      'ya (tenemos|tengo|hay) (a)? (alguien|educador*|equipo|el equipo|quien) …',
      '(puesto|plaza|vacante|búsqueda) (ya)? (se|fue) (ocupó|cubrió|cubierta|cubierto|dio) …',
      '(encontramos|contratamos) (ya)? (dependient*|camarer*|a alguien|a un|a una|cociner*) …',
      'equipo (ya)? cerrado',
      '(oferta|vacante) ya no está disponible',
      '[role] … (ha sido|fue|está|ha quedado|quedó|ya|han sido|se ha|están) … (cubiert*|ocupad*|adjudicad*|asignad*)',
      '(hemos|han|ya) (cubierto|encontrado|contratado|adjudicado) (ya|a|la|el|esa|alguien|este) …',
      '[role] … (ya)? (se)? (cubrió|ocupó|adjudicó|asignó|dado|dada|cerró) …',
      'ya (hemos|tenemos|encontramos|contratamos) … (cogido|contratado|encontrado|dependient*|educador*|a una|a un) …',
    ],
    unless: ['(para cubrir|será cubiert*|por cubrir|sin cubrir|no)', '(cuando|si|hasta que) …'],
  },
  'reason-internal': {
    wordings: [
      '(promoción interna|internamente|candidat* intern*|persona interna|traslado interno|de dentro de la empresa|persona de la casa)',
    ],
  },
  'reason-closed': {
    wordings: [
      '(desistió|desistimos) de (crear|cubrir|abrir) …',
      '(falta de fondos|falta de presupuesto|falta de financiación) …',
      '(decidió|decidido|decidimos) no (continuar con la búsqueda|cubrir|abrir|convocar) …',
      '(plaza|puesto|oferta|vacante) … (desaparece|ha quedado sin efecto|sin efecto|ya no existe)',
      'no vamos a abrir …',
      'pérdida del contrato',
      '(cambios|cambio) en la estructura',
      '([role]|proyecto|contratacion*|selección) … (cancelad*|suspendid*|paralizad*|congelad*|pospuest*|aplazad*|anulad*|detenid*|pausad*|en pausa|retirad*|eliminad*|amortizad*|desiert*)',
      '(cancelar|suspender|paralizar|congelar|posponer|aplazar|detener|retirar|anular|congelado|cancelado|paralizado|pausar) … ([role]|proceso|contrataci*|selección|búsqueda|vacante)',
      '(congelación|suspensión|cancelación|paralización) (de|del) …',
      '(reestructuración|reorganización|recorte*|restricciones presupuestarias|motivos presupuestarios|falta de presupuesto|sin presupuesto|ere) …',
    ],
    unless: ['(entrevista|cita|reunión) … (cancelad*|aplazad*|pospuest*)'],
  },
  'reason-eligibility': {
    wordings: [
      '(licencia|carné|permiso|título|titulación|máster|registro|colegiación|acreditación) … (no (acredita|dispone|tiene|posee|aporta*)|exigida|exigido|requerid*)',
      'falta de (acreditación|titulación|título|permiso|licencia) …',
      '(por no (reunir|cumplir|acreditar)) …',
      'sin que haya aportado …',
      '(título|titulación|carné|carnet|certificado|habilitación|nacionalidad|homologación|colegiación|permiso de conducir|grado|máster) … (imprescindible|obligatori*|exigid*|necesari*|requerid*|falta|no (consta|tien*|pos*|dispon*|acredit*))',
      '(requiere|exige|imprescindible|obligatori*) … (título|titulación|carné|certificado|habilitación|nacionalidad|homologación|permiso)',
      '(fuera de plazo|no cumple los requisitos mínimos|no reúne los requisitos)',
    ],
    unless: ['(si|traer|aportar)'],
  },
  'reason-visa': {
    wordings: [
      'no … (tramitar|gestionar|patrocinar) (permisos|visados|visas|permiso) …',
      'que ya puedan trabajar en …',
      '(permiso de trabajo|visado|autorización de trabajo|permiso de residencia|patrocin*) … (no|necesari*|requerid*|falta|vigente|imprescindible)',
      'no … (permiso de trabajo|visado|autorización para trabajar|patrocin*)',
    ],
  },
  'reason-location': {
    wordings: [
      '(vives|vive|viviendo|resides) (a|en|muy|tan) …',
      '(que vivan|que residan|residentes|del barrio|de la zona|de cerca) …',
      '(distancia|ubicación|residencia|lejanía|desplazamiento|domicilio) … (demasiado|lejos|problema|no|grande|larg*)',
      '(buscamos|preferimos|necesitamos|elegido|persona|alguien) … (zona|cerca|residente*|presencial|viva en|que vive|local)',
      'no … (remoto|teletrabajo|reubicación|traslado) …',
    ],
    unless: ['(entrevista|cita)'],
  },
  'reason-experience': {
    wordings: [
      '(falta|faltaría|faltan) (todavía|aún|un poco de|algo de)? (rodaje|experiencia|recorrido|tablas) …',
      '(pedimos|pedíamos|se requieren|exigimos) … años …',
      '(falta|escasa|insuficiente|poca|limitada) (de)? experiencia',
      '(más|mayor) (años de)? experiencia',
      'experiencia … (insuficiente|no (es|resulta) suficiente|mínima|requerida|no alcanza|limitada)',
      '(no) … (suficiente|la) experiencia …',
      '(con|de|tiene) … años de experiencia',
      'demasiado junior',
      '(mayor|más) (trayectoria|experiencia|recorrido|rodaje) …',
    ],
    unless: [
      '(tu|su) (amplia|gran)? experiencia … (valor*|interesante|impresion*)',
      '(si|aunque) …',
      'experiencia de candidato',
    ],
  },
  'reason-overqualified': {
    wordings: [
      '(sobrecualificad*|sobrecalificad*|sobre cualificad*|demasiado cualificad*|exceso de cualificación|demasiada experiencia)',
    ],
  },
  'reason-skill': {
    wordings: [
      '(varios|muchos|bastantes) (errores|fallos) de …',
      '(faltan|le faltan|falta) (tests|pruebas|conocimientos) …',
      'no alcanza el nivel …',
      'no (obtuviste|alcanzaste|llegaste a|superaste) (el|la) (puntaje|nota|puntuación) …',
      '(falta|insuficiente*|carece*|carencia*|bajo) … (conocimiento*|habilidad*|dominio|nivel|manejo|inglés|idioma*)',
      '(nivel|dominio|conocimientos|manejo) … (insuficiente*|no (es|son|fue|alcanza|suficiente)|inferior|por debajo|no llega)',
      '(mayor|mejor|más) (dominio|nivel|conocimiento|manejo) …',
      '(puntuación|resultado|nota|prueba) … (por debajo|no alcanz*|insuficiente|inferior|mínim*)',
    ],
    unless: ['si …'],
  },
  'reason-mismatch': {
    wordings: [
      'no (vemos|veo) (un)? encaje …',
      '(tu|su) (recorrido|perfil|trayectoria) va más (hacia|por) …',
      '(tu|su) (perfil|experiencia|formación|trayectoria|titulación|candidatura) … no … (ajust*|encaj*|adecu*|adapt*|cumpl*|correspond*|alinea*|coincid*) …',
      'no (cumple|cumples|reúne|reúnes) … (requisit*|criterios|condiciones) …',
    ],
    unless: ['(si|en caso) …'],
  },
  'reason-salary': {
    wordings: [
      '(expectativas|pretensiones|aspiraciones) (salariales|económicas) … (superan|supera|encima|altas|elevadas|exceden|no|fuera)',
      '(por encima|fuera) (de|del) (nuestro|presupuesto|rango|banda) …',
    ],
    unless: ['(indicar|indicarnos|comunicar)'],
  },
  'reason-availability': {
    wordings: [
      '(disponibilidad|horario|preaviso|incorporación) … (no (es compatible|encaja|se ajusta|coincide)|incompatible|demasiado)',
      '(necesitamos|buscamos) … (incorporación inmediata|antes|jornada completa|fines de semana|turnos) …',
    ],
    unless: ['(entrevista|cita|indica*)'],
  },
  'reason-volume': {
    wordings: [
      '(se realizó|hicimos|mediante) (un)? sorteo …',
      'no (hemos podido|pudimos|podemos) (revisar|ver|leer|atender) (todas|todos|a todos) …',
      'no … (revisar|leer|valorar|analizar) … (todas|cada una) …',
      '(elevado número|gran número|gran cantidad|muchas) … no … (atender*|revisar*|valorar*|estudiar*) … (todas|todos) …',
    ],
    unless: ['(responder|contestar)'],
  },
}
