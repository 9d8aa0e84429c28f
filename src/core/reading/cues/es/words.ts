import type { Words } from '../../phrase.ts'
import { firstNames } from '../first-names.ts'

/** Lists of Spanish wordings that phrases name in square brackets. `|` stands between wordings. */
export const spanishWords: Words = {
  role: 'puesto|puestos|vacante|vacantes|plaza|plazas|posición|posiciones|oferta|cargo|empleo|rol|proceso|contratación|búsqueda|contrato|trabajo|prácticas|convocatoria|bolsa',
  apply:
    'candidatura|candidaturas|solicitud|solicitudes|currículum|curriculum|cv|postulación|postulaciones|inscripción|aplicación|perfil|documentación|hoja de vida|carta',
  candidate:
    'candidat*|persona|personas|perfil|perfiles|aspirante|aspirantes|postulante|postulantes|solicitante|solicitantes|profesional|profesionales|compañer*',
  talk: 'entrevista|entrevistas|reunión|conversación|charla|llamada|cita|videollamada|encuentro|conocerte|conocerle|conocerla|conocerlo|entrevistarte|entrevistarle|conversar|hablar|reunirnos|día de prueba|charlar|videoconferencia|prueba en cocina',
  test: 'challenge|prueba|pruebas|test|tests|ejercicio|ejercicios|evaluación|evaluaciones|examen|cuestionario|caso práctico|reto|assessment|psicotécnic*|prueba técnica|desafío|dinámica',
  day: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana',
  took: 'elegid*|elegimos|elegir|preferid*|preferimos|prefiero|optado|optamos|optar|decantado|inclinado|inclinó|escogid*|contratad*|contratamos|apostado|apostamos|decidido|decidimos|quedado|quedamos|avanzado|avanzamos|avanzar|seguido|continuado|continuamos|conviene|priorizado|priorizamos|tomado|cogido|asignado|elección',
  someone:
    'otro|otra|otros|otras|alguien|persona|personas|candidat*|perfil|perfiles|chica|chico|señora|señor|compañer*|profesional|profesionales|postulante*|aspirante*|finalista',
  name: [...firstNames].join('|'),
}
