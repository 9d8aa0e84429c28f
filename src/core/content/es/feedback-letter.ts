import type { FeedbackWords } from '../../letters/feedback-words.ts'

const counts = ['', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis'] as const

const opening = {
  personal: 'Gracias por escribirme personalmente',
  phone: 'Gracias por llamarme personalmente',
  template: 'Gracias por avisarme',
} as const

/** La carta que pide comentarios, de usted. */
export const feedbackWords: FeedbackWords = {
  subject: ({ role, company }) =>
    role ? `Mi candidatura: ${role}` : `Mi candidatura en ${company}`,
  greeting: (name) => (name ? `Hola, ${name}:` : 'Buenos días:'),
  thanks: ({ told, met, rounds, others: [one, two], role }) => {
    const about = role ? ` sobre el puesto de ${role}` : ''
    const many = rounds > 1 ? `${counts[rounds] ?? rounds} entrevistas` : 'varias entrevistas'
    const gave = one ? `usted${two ? `, ${one}` : ''} y ${two ?? one} me dedicaron` : 'me dedicó'
    const had = one ? `usted${two ? `, ${one}` : ''} y ${two ?? one} tuvieron` : 'tuvo'
    const time = {
      nobody: `el tiempo dedicado a leer mi candidatura${role ? ` al puesto de ${role}` : ''}`,
      'one-talk': `la conversación que ${had} conmigo${about}`,
      'several-rounds': `el tiempo que ${gave} en ${many}${about}`,
    }
    return `${opening[told]} y por ${time[met]}.`
  },
  accept:
    'Entiendo y acepto la decisión, y le deseo lo mejor a usted y a todo el equipo en adelante.',
  ask: {
    one: 'Una pregunta me ayudaría mucho, si tiene unos minutos.',
    two: 'Dos preguntas me ayudarían mucho, si tiene unos minutos.',
  },
  enough: {
    one: 'Con una o dos líneas sería más que suficiente; me servirían para prepararme mejor.',
    two: 'Con una o dos líneas para cada una sería más que suficiente.',
  },
  easyOut: 'Si prefiere no responder, lo entiendo perfectamente.',
  doors: {
    'kept-on-file': 'Me alegrará saber de usted cuando surja algo que encaje con mi perfil.',
    reapply: 'Me alegrará saber cuándo vuelven a buscar a alguien.',
    'other-role': 'Me gustaría saber más sobre el otro puesto que menciona en su mensaje.',
    none: 'En cualquier caso, gracias de nuevo por todo.',
  },
  interest:
    'Me sigue interesando trabajar con ustedes, y me gustaría saber de puestos que encajen conmigo.',
  close: 'Un cordial saludo,',
  questions: {
    exercise: '¿Qué habría hecho que mi trabajo en la prueba fuera más convincente?',
    answer:
      '¿Cuál de mis respuestas debería preparar mejor para una conversación como la nuestra la próxima vez?',
    factor:
      '¿Qué pesó más en la elección, para que yo pueda mostrarlo con más claridad la próxima vez?',
    gap: '¿Qué conocimiento o experiencia debería adquirir primero para un puesto como este?',
    application: '¿Qué podría dejar más claro en mi candidatura la próxima vez?',
    example: '¿Hay algún ejemplo de mi trabajo del que le gustaría oír más la próxima vez?',
    role: '¿Hay en su empresa otro tipo de puesto que yo debería mirar la próxima vez?',
  },
}
