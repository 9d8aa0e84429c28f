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
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** « Madame Sandahl » dit la civilité ; un nom seul ne la dit pas. */
const civilities: readonly (readonly [start: RegExp, formal: string])[] = [
  [/^(Madame|Mme)\s/, 'Madame,'],
  [/^(Monsieur|M\.)\s/, 'Monsieur,'],
]

/** Les lettres en français, au vouvoiement dans chaque ton, sans accord qui dise le genre. */
export const letterWords: LetterWords = {
  greeting: (toName, tone) => {
    if (!toName) return tone === 'formal' ? 'Madame, Monsieur,' : 'Bonjour,'
    const formal = civilities.find(([start]) => start.test(toName))?.[1]
    return tone === 'formal' && formal ? formal : `Bonjour ${toName},`
  },
  close: {
    plain: 'Bien cordialement,',
    warm: 'Bien à vous,',
    formal: 'Avec mes salutations distinguées,',
  },
  day: (date, now) => {
    const [year = '', month = '', day = ''] = date.split('-')
    const words = `${day === '01' ? '1er' : Number(day)} ${months[Number(month) - 1]}`
    return year === dateOf(now).slice(0, 4) ? words : `${words} ${Number(year)}`
  },
  gaps: {
    moment: 'un moment de l’entretien',
    fits: 'ce qui vous lie au poste',
    news: 'votre nouvelle en une phrase',
    useful: 'quelque chose d’utile, avec un lien',
    change: 'ce qui a changé depuis',
    known: 'ce qui vous relie',
    topic: 'ce que vous aimeriez demander',
    advert: 'l’adresse de l’annonce',
    proofs: 'trois preuves, une ligne chacune',
    work: 'ce que vous avez fait ensemble',
    points: 'ce qui pourrait être mentionné',
    help: 'ce que vous voudriez apprendre',
    starts: 'le premier jour',
    pay: 'la rémunération',
    reason: 'pourquoi',
    helped: 'ce que cette personne a fait pour vous',
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
