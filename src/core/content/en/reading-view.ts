import type { LetterKind } from '../../vault/kinds/reading.ts'
import { kindWords, type Who } from './reading.ts'

/** "I am not sure what this is. It may be a no from Lindholm Ferries." */
export function notSure(kind: LetterKind, who: Who): string {
  const guess = kindWords[kind].sentence(who)
  const doubt = 'I am not sure what this is.'
  if (kind === 'other') return doubt
  if (kind === 'confirmation')
    return `${doubt} Perhaps it only says that your application is there.`
  return `${doubt} It may be ${guess.charAt(0).toLowerCase()}${guess.slice(1)}`
}

/** "It reads as an offer from Lindholm Ferries. Whether they sent it is not certain." */
export function notTrusted(kind: LetterKind, who: Who): string {
  const doubt = who.company
    ? `Whether ${who.company} sent it is not certain.`
    : 'Who sent it is not certain.'
  if (kind === 'other' || kind === 'noise') return doubt
  if (kind === 'confirmation') return `It says that your application is there. ${doubt}`
  const guess = kindWords[kind].sentence(who)
  return `It reads as ${guess.charAt(0).toLowerCase()}${guess.slice(1)} ${doubt}`
}

export const joinWords = {
  one: (day: string | null) =>
    day ? `It joins your application of ${day}.` : 'It joins an application that you keep here.',
  belongs: (day: string | null) =>
    day ? `It belongs to your application of ${day}.` : 'It belongs to an application of yours.',
  several: 'Which of your applications is it?',
  perhaps: 'Is it this application, or a new one?',
  new: 'It starts a new application.',
  nameless: 'It names no employer. Type one, and it starts a new application.',
  none: 'It joins none of your applications.',
} as const

export const howFarWords = {
  question: 'How far did you get?',
  labels: { applied: 'Applied', 'one-talk': 'One talk', 'several-rounds': 'Several rounds' },
} as const

export const confirmWords = {
  yes: 'Yes, that is right',
  putAway: 'Yes, put it away',
  change: 'It is something else',
} as const
