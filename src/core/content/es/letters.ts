import type { LetterWords } from '../../letters/letter-words.ts'
import { shortName } from '../../letters/names.ts'
import { dateOf } from '../../time/calendar.ts'
import { accept, decline, followUp, reapply, thankYou, withdraw } from './letters-employer.ts'
import {
  connect,
  goodNews,
  informationalTalk,
  keepInTouch,
  mentor,
  recommendation,
  referral,
} from './letters-people.ts'

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  )

/** «Sra. Sandahl» dice el tratamiento; un nombre solo no lo dice. */
const titles = /^(Sra?\.|Srta\.|Señora?|Don|Doña|D\.ª?|Dra?\.) /
const women = /^(Sra\.|Srta\.|Señora|Doña|D\.ª|Dra\.) /

/** Las cartas en español: de usted, salvo el tono cercano, de tú; sin género de quien escribe. */
export const letterWords: LetterWords = {
  greeting: (toName, tone) => {
    if (!toName)
      return { plain: 'Buenos días:', warm: 'Hola:', formal: 'A quien corresponda:' }[tone]
    const hasTitle = titles.test(toName)
    if (tone === 'warm') return `Hola, ${hasTitle ? toName : shortName(toName)}:`
    if (tone === 'formal' && hasTitle) {
      return `${women.test(toName) ? 'Estimada' : 'Estimado'} ${toName}:`
    }
    return `Buenos días, ${toName}:`
  },
  close: { plain: 'Un cordial saludo,', warm: 'Un saludo afectuoso,', formal: 'Atentamente,' },
  day: (date, now) => {
    const [year = '', month = '', day = ''] = date.split('-')
    const words = `${Number(day)} de ${months[Number(month) - 1]}`
    return year === dateOf(now).slice(0, 4) ? words : `${words} de ${Number(year)}`
  },
  gaps: {
    moment: 'un momento de la conversación',
    fits: 'qué le une al puesto',
    news: 'su novedad en una frase',
    useful: 'algo útil, con un enlace',
    change: 'qué ha cambiado desde entonces',
    known: 'qué les une',
    topic: 'qué le gustaría preguntar',
    advert: 'la dirección del anuncio',
    proofs: 'tres pruebas, una línea cada una',
    work: 'en qué trabajaron',
    points: 'qué se podría mencionar',
    help: 'qué quisiera aprender',
    starts: 'el primer día',
    pay: 'la remuneración',
    reason: 'por qué',
    helped: 'qué hizo esa persona por usted',
  },
  types: {
    'thank-you': thankYou,
    'keep-in-touch': keepInTouch,
    connect,
    reapply,
    'informational-talk': informationalTalk,
    referral,
    recommendation,
    mentor,
    'follow-up': followUp,
    accept,
    decline,
    withdraw,
    'good-news': goodNews,
  },
}
