import type { LetterWords } from '../../letters/letter-words.ts'
import { shortName } from '../../letters/names.ts'
import { sayDayOfYear } from '../../time/say.ts'
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

/** The letters in English. */
export const letterWords: LetterWords = {
  greeting: (toName, tone) => {
    if (!toName) return tone === 'formal' ? 'Dear Sir or Madam,' : 'Hello,'
    return tone === 'formal' ? `Dear ${toName},` : `Dear ${shortName(toName)},`
  },
  close: { plain: 'Kind regards,', warm: 'With warm regards,', formal: 'Yours sincerely,' },
  day: sayDayOfYear,
  gaps: {
    moment: 'one moment of the talk',
    fits: 'what links it to the role',
    news: 'your news in one sentence',
    useful: 'something they can use, with a link',
    change: 'what has changed since',
    known: 'how you are connected',
    topic: 'what you would like to ask about',
    advert: 'the address of the advert',
    proofs: 'three proofs, a line each',
    work: 'what you worked on together',
    points: 'what they could mention',
    help: 'what you would like to learn',
    starts: 'the first day',
    pay: 'the pay',
    reason: 'why',
    helped: 'what they did for you',
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
