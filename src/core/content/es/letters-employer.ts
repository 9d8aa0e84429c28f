import type { LetterFacts, TypeWords } from '../../letters/letter-words.ts'

const at = (company: string | null) => (company ? ` en ${company}` : '')

/** « para el puesto de Planificación en Tarn Water», una de las dos cosas o nada. */
function forRole({ role, company }: LetterFacts): string {
  return `${role ? ` para el puesto de ${role}` : ''}${at(company)}`
}

/** Gracias por una conversación, con uno de sus momentos. */
export const thankYou: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Gracias por la conversación: ${role}` : `Gracias por la conversación${at(company)}`,
  paragraphs: ({ role, day, slots }, tone) => {
    const talk = `la conversación${day ? ` del ${day}` : ''}${role ? ` sobre el puesto de ${role}` : ''}`
    return [
      {
        plain: `Gracias por ${talk}. Hay un momento que recuerdo bien: ${slots.moment}`,
        warm: `Muchas gracias por ${talk}; la disfruté mucho. Hay un momento que recuerdo con gusto: ${slots.moment}`,
        formal: `Quisiera darle las gracias por ${talk}. Hay un momento que recuerdo especialmente: ${slots.moment}`,
      }[tone],
      slots.fits &&
        {
          plain: `Esto es lo que me une al puesto: ${slots.fits}`,
          warm: `Me dio aún más ganas de este trabajo: ${slots.fits}`,
          formal: `Veo en ello una relación con el puesto: ${slots.fits}`,
        }[tone],
      {
        plain:
          'Si le falta algún documento, se lo envío con gusto. Quedo a la espera de sus noticias.',
        warm: 'Si te falta algo, dímelo sin más. Salga lo que salga, me gustó mucho conocerte.',
        formal:
          'Si necesita algún documento más, se lo haré llegar con gusto. Quedo a la espera de su respuesta.',
      }[tone],
    ]
  },
}

/** La primera línea dice qué ha cambiado desde entonces. */
export const reapply: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Nueva candidatura: ${role}` : `Nueva candidatura${at(company)}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const since = day ? `mi candidatura del ${day}` : 'mi última candidatura'
    return [
      {
        plain: `Desde ${since}, esto ha cambiado: ${slots.change}`,
        warm: `Desde ${since} no he parado, y esto ha cambiado: ${slots.change}`,
        formal: `Desde ${since}, ha cambiado lo siguiente: ${slots.change}`,
      }[tone],
      {
        plain: `Por eso me gustaría volver a presentarme${forRole(facts)}.`,
        warm: `Por eso me encantaría volver a intentarlo${forRole(facts)}; guardo un buen recuerdo de nuestro contacto.`,
        formal: `Por ello, deseo presentar de nuevo mi candidatura${forRole(facts)}.`,
      }[tone],
      {
        plain: '¿Puedo enviarle mis documentos? Están al día.',
        warm: '¿Te puedo enviar mis documentos? Están al día, y me alegraría mucho que habláramos.',
        formal: '¿Me permite enviarle mi documentación? Está actualizada.',
      }[tone],
    ]
  },
}

/** Una pregunta tras un largo silencio, y una respuesta fácil. */
export const followUp: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Mi candidatura: ${role}` : `Mi candidatura${at(company)}`,
  paragraphs: (facts, tone) => {
    const { day, slots } = facts
    const applied = `${day ? `El ${day}` : 'Hace algún tiempo'} presenté mi candidatura${forRole(facts)}`
    return [
      {
        plain: `${applied}, y el puesto me sigue interesando.`,
        warm: `${applied}, y este trabajo me sigue haciendo mucha ilusión.`,
        formal: `${applied}, y mantengo mi interés.`,
      }[tone],
      slots.fits &&
        {
          plain: `Lo que me atrae: ${slots.fits}`,
          warm: `Lo que más me atrae: ${slots.fits}`,
          formal: `Lo que motiva especialmente mi interés: ${slots.fits}`,
        }[tone],
      {
        plain: '¿Podría decirme en qué punto está el proceso o cuándo piensan decidir?',
        warm: '¿Me puedes decir en una línea cómo va todo?',
        formal:
          '¿Podría indicarme en qué fase se encuentra el proceso o cuándo se espera una decisión?',
      }[tone],
      {
        plain: 'Con una línea basta. Si ya está decidido, saberlo también me ayudaría.',
        warm: 'Una línea es más que suficiente, y un no también me ayudaría. Gracias por tu tiempo.',
        formal:
          'Una respuesta breve es suficiente, aunque la decisión ya esté tomada. Le agradezco su tiempo.',
      }[tone],
    ]
  },
}

/** Sí a una oferta, con lo acordado por escrito. */
export const accept: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Acepto la oferta: ${role}` : `Acepto la oferta${at(company)}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    const offer = `la oferta${forRole(facts)}`
    return [
      {
        plain: `Gracias por ${offer}. La acepto con mucho gusto.`,
        warm: `Muchísimas gracias por ${offer}. La acepto con mucha ilusión, y tengo muchas ganas de trabajar con todo el equipo.`,
        formal: `Quisiera darle las gracias por ${offer}, que acepto con mucho gusto.`,
      }[tone],
      [
        `Mi primer día, tal como acordamos: ${slots.starts}`,
        slots.pay && `La remuneración, según la oferta: ${slots.pay}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain: 'Por favor, envíeme el contrato y dígame qué necesita de mí hasta entonces.',
        warm: 'Envíame el contrato cuando esté listo y dime qué puedo ir preparando.',
        formal:
          'Quedo a la espera del contrato y de que me indique qué documentación debo aportar.',
      }[tone],
    ]
  },
}

/** No a una oferta, con amabilidad. */
export const decline: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Sobre la oferta: ${role}` : `Sobre la oferta${at(company)}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    const offer = `la oferta${forRole(facts)}`
    return [
      {
        plain: `Gracias por ${offer} y por su tiempo.`,
        warm: `Muchas gracias por ${offer} y por el trato que he recibido en todo momento.`,
        formal: `Quisiera darle las gracias por ${offer} y por el tiempo que me ha dedicado.`,
      }[tone],
      [
        {
          plain: 'Lo he pensado bien y no la voy a aceptar.',
          warm: 'No ha sido fácil, y después de pensarlo mucho he decidido no aceptarla.',
          formal: 'Tras pensarlo detenidamente, he decidido no aceptarla.',
        }[tone],
        slots.reason && `Lo que ha inclinado la balanza: ${slots.reason}`,
      ]
        .filter(Boolean)
        .join(' '),
      {
        plain: 'Le deseo que encuentre pronto a la persona adecuada.',
        warm: 'Espero que volvamos a coincidir, y te deseo todo lo mejor.',
        formal: 'Les deseo mucho éxito a usted y a su equipo.',
      }[tone],
    ]
  },
}

/** Una candidatura que se retira antes de la decisión. */
export const withdraw: TypeWords = {
  subject: ({ role, company }) =>
    role ? `Retiro mi candidatura: ${role}` : `Retiro mi candidatura${at(company)}`,
  paragraphs: (facts, tone) => {
    const { slots } = facts
    const looked = `por considerar mi candidatura${forRole(facts)}`
    return [
      {
        plain: `Gracias ${looked}. Hoy la retiro.`,
        warm: `Muchas gracias ${looked}. Hoy quisiera retirarla.`,
        formal: `Quisiera darle las gracias ${looked}, que retiro por la presente.`,
      }[tone],
      slots.reason && `El motivo, en pocas palabras: ${slots.reason}`,
      {
        plain: 'Gracias por su tiempo. Le deseo mucho acierto en la elección.',
        warm: 'Gracias por tu tiempo; me alegró el contacto, y espero que encuentres a la persona adecuada.',
        formal: 'Le agradezco su tiempo y le deseo mucho éxito en el proceso.',
      }[tone],
    ]
  },
}
