import type { LetterWords } from '../../letters/letter-words.ts'
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
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** „Frau Sandahl“ und „Herr Adeyemi“ sagen, wie man sie anredet; ein Name allein sagt es nicht. */
const salutations = {
  Frau: { plain: 'Guten Tag', warm: 'Liebe', formal: 'Sehr geehrte' },
  Herr: { plain: 'Guten Tag', warm: 'Lieber', formal: 'Sehr geehrter' },
} as const

/** Die Briefe auf Deutsch, mit „Sie“ in jedem Ton. */
export const letterWords: LetterWords = {
  greeting: (toName, tone) => {
    if (!toName) return tone === 'formal' ? 'Sehr geehrte Damen und Herren,' : 'Guten Tag,'
    const title = /^(Frau|Herr) /.exec(toName)?.[1] as keyof typeof salutations | undefined
    return `${title ? salutations[title][tone] : 'Guten Tag'} ${toName},`
  },
  close: {
    plain: 'Freundliche Grüße',
    warm: 'Herzliche Grüße',
    formal: 'Mit freundlichen Grüßen',
  },
  day: (date, now) => {
    const [year = '', month = '', day = ''] = date.split('-')
    const words = `${Number(day)}. ${months[Number(month) - 1]}`
    return year === dateOf(now).slice(0, 4) ? words : `${words} ${Number(year)}`
  },
  gaps: {
    moment: 'ein Moment aus dem Gespräch',
    fits: 'was Sie mit der Stelle verbindet',
    news: 'Ihre Neuigkeit in einem Satz',
    useful: 'etwas Nützliches, mit einem Link',
    change: 'was sich seither geändert hat',
    known: 'was Sie beide verbindet',
    topic: 'wonach Sie fragen möchten',
    advert: 'die Adresse der Anzeige',
    proofs: 'drei Belege, je eine Zeile',
    work: 'woran Sie zusammen gearbeitet haben',
    points: 'was erwähnt werden könnte',
    help: 'was Sie lernen möchten',
    starts: 'der erste Arbeitstag',
    pay: 'die Vergütung',
    reason: 'warum',
    helped: 'was für Sie getan wurde',
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
