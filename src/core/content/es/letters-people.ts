import type { TypeWords } from '../../letters/letter-words.ts'

const noIsFine = {
  plain: 'Si prefiere que no, lo entiendo perfectamente.',
  warm: 'Y si no te viene bien, no pasa nada; todo sigue igual.',
  formal: 'Si no le fuera posible, lo comprenderé perfectamente.',
} as const

/** Tres frases: una novedad, algo útil, ninguna petición. */
export const keepInTouch: TypeWords = {
  subject: () => 'Un breve saludo',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Le cuento brevemente una novedad: ${slots.news}`,
      warm: `Me he acordado de ti, así que te cuento una novedad: ${slots.news}`,
      formal: `Le escribo para contarle brevemente mis novedades: ${slots.news}`,
    }[tone],
    {
      plain: `Esto puede serle útil: ${slots.useful}`,
      warm: `Al ver esto pensé en ti: ${slots.useful}`,
      formal: `Además, esto podría resultarle de interés: ${slots.useful}`,
    }[tone],
    {
      plain: 'No hace falta que me responda.',
      warm: 'No hace falta que respondas; espero que todo te vaya bien.',
      formal: 'No es necesario que responda, y le deseo lo mejor.',
    }[tone],
  ],
}

/** Acompaña una solicitud de contacto: 300 caracteres como máximo. */
export const connect: TypeWords = {
  subject: () => 'Seguir en contacto',
  paragraphs: ({ day, company, slots }, tone) => {
    const talk = `la conversación${day ? ` del ${day}` : ''}${company ? ` en ${company}` : ''}`
    return [
      [
        {
          plain: `Gracias por ${talk}.`,
          warm: `Disfruté mucho de ${talk}, gracias.`,
          formal: `Le agradezco ${talk}.`,
        }[tone],
        slots.moment && `Me quedo con esto: ${slots.moment}`,
        {
          plain: 'Me gustaría seguir en contacto con usted por aquí.',
          warm: 'Me encantaría seguir en contacto contigo por aquí.',
          formal: 'Me gustaría mantener el contacto con usted por este medio.',
        }[tone],
      ]
        .filter(Boolean)
        .join(' '),
    ]
  },
}

/** Menos de 100 palabras, primero lo que une, y no por un empleo. */
export const informationalTalk: TypeWords = {
  subject: ({ company }) =>
    company ? `Una pregunta sobre el trabajo en ${company}` : 'Una pregunta sobre el trabajo',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Me dirijo a usted por este motivo: ${slots.known}`,
      warm: `Pensé en ti enseguida, por este motivo: ${slots.known}`,
      formal: `Me permito dirigirme a usted por el siguiente motivo: ${slots.known}`,
    }[tone],
    {
      plain: `Me gustaría entender mejor una cosa: ${slots.topic} No le pido trabajo.`,
      warm: `Hay algo que tú conoces por dentro y yo no: ${slots.topic} No te pido trabajo.`,
      formal: `Desearía saber más sobre lo siguiente: ${slots.topic} No me dirijo a usted para pedirle un empleo.`,
    }[tone],
    {
      plain: `¿Tendría 20 minutos para una llamada en las próximas dos semanas? ${noIsFine.plain}`,
      warm: `¿Tendrías 20 minutos para mí en las próximas dos semanas? ${noIsFine.warm}`,
      formal: `¿Podría dedicarme 20 minutos por teléfono en las próximas dos semanas? ${noIsFine.formal}`,
    }[tone],
  ],
}

/** El puesto, tres pruebas para reenviar, un no fácil. */
export const referral: TypeWords = {
  subject: ({ role, company }) =>
    role
      ? `Una recomendación para un puesto: ${role}`
      : `Una recomendación${company ? ` en ${company}` : ''}`,
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${role ? ` para el puesto de ${role}` : ' para un puesto'}${company ? ` en ${company}` : ''}`
    return [
      {
        plain: `Quiero presentarme${job}: ${slots.advert}`,
        warm: `Tú conoces la casa, y me encantaría presentarme${job}: ${slots.advert}`,
        formal: `Tengo la intención de presentar mi candidatura${job}: ${slots.advert}`,
      }[tone],
      {
        plain: `¿Podría pasar mi nombre a quien corresponda? ${noIsFine.plain}`,
        warm: `¿Te animarías a pasar mi nombre? ${noIsFine.warm}`,
        formal: `¿Tendría la amabilidad de recomendar mi candidatura? ${noIsFine.formal}`,
      }[tone],
      {
        plain: 'Para que le lleve poco tiempo, puede reenviar estas líneas tal cual:',
        warm: 'Para que no te lleve más de un minuto, puedes reenviar estas líneas tal cual:',
        formal: 'Para su comodidad, estas líneas pueden reenviarse tal cual:',
      }[tone],
      slots.proofs,
    ]
  },
}

/** En qué trabajaron, y qué se podría decir de ello. */
export const recommendation: TypeWords = {
  subject: () => 'Unas palabras sobre nuestro trabajo en común',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Usted y yo trabajamos en esto: ${slots.work}`,
      warm: `Recuerdo con mucho gusto aquello en lo que trabajamos tú y yo: ${slots.work}`,
      formal: `Tuve el gusto de trabajar con usted en lo siguiente: ${slots.work}`,
    }[tone],
    {
      plain:
        'Estoy buscando trabajo. ¿Podría escribir dos o tres frases sobre mí, en LinkedIn o por carta?',
      warm: 'Estoy buscando trabajo, y tus palabras significarían mucho para mí. ¿Me escribirías dos o tres frases, en LinkedIn o por carta?',
      formal:
        'Actualmente busco un nuevo puesto. ¿Tendría la amabilidad de escribirme una breve recomendación, en LinkedIn o por carta?',
    }[tone],
    {
      plain: `Lo que más ayudaría: ${slots.points}`,
      warm: `Lo que más me ayudaría: ${slots.points}`,
      formal: `Sería de especial ayuda lo siguiente: ${slots.points}`,
    }[tone],
    noIsFine[tone],
  ],
}

/** Por qué esa persona, qué se quiere aprender, y qué poco tiempo lleva. */
export const mentor: TypeWords = {
  subject: () => 'Una petición de consejo',
  paragraphs: ({ slots }, tone) => [
    {
      plain: `Me dirijo a usted por este motivo: ${slots.known}`,
      warm: `Hay un motivo por el que pensé primero en ti: ${slots.known}`,
      formal: `Me permito dirigirme a usted por el siguiente motivo: ${slots.known}`,
    }[tone],
    {
      plain: `Esto es lo que quisiera aprender: ${slots.help}`,
      warm: `Esto es lo que me encantaría aprender de ti: ${slots.help}`,
      formal: `Desearía aprender lo siguiente: ${slots.help}`,
    }[tone],
    {
      plain:
        '¿Hablaría conmigo media hora al mes, tres veces para empezar? Preparo cada conversación y respeto el tiempo.',
      warm: '¿Te animarías a hablar conmigo media hora al mes, tres veces para empezar? Preparo cada conversación, y después de la tercera ya veremos.',
      formal:
        '¿Estaría en disposición de hablar conmigo media hora al mes, tres veces para empezar? Prepararía cada conversación y respetaría el tiempo acordado.',
    }[tone],
    noIsFine[tone],
  ],
}

/** Gracias a quien ayudó, al final de la búsqueda. */
export const goodNews: TypeWords = {
  subject: () => 'Una buena noticia, y gracias',
  paragraphs: ({ role, company, slots }, tone) => {
    const job = `${role ? ` de ${role}` : ''}${company ? ` en ${company}` : ''}`
    return [
      {
        plain: `He encontrado trabajo${job}.`,
        warm: `Tengo una buena noticia: he encontrado trabajo${job}.`,
        formal: `Me complace comunicarle que he encontrado trabajo${job}.`,
      }[tone],
      {
        plain: `Usted ha tenido parte en ello: ${slots.helped} Gracias por eso.`,
        warm: `Tú has tenido mucho que ver, y no lo olvido: ${slots.helped} Gracias por eso.`,
        formal: `Usted ha contribuido a ello: ${slots.helped} Se lo agradezco.`,
      }[tone],
      {
        plain: 'Si algún día puedo hacer algo por usted, dígamelo.',
        warm: 'El día que necesites a alguien, piensa en mí.',
        formal: 'Si en algún momento puedo serle de ayuda, lo haré con mucho gusto.',
      }[tone],
    ]
  },
}
