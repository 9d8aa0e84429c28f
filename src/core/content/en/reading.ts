import type { LetterKind } from '../../vault/kinds/reading.ts'

interface Who {
  readonly company: string | null
  readonly role: string | null
}

const from = ({ company }: Who) => (company ? ` from ${company}` : '')
const forRole = ({ role }: Who) => (role ? `, for ${role}` : '')
const aboutRole = ({ role }: Who) => (role ? `, about ${role}` : '')

/** What a letter is, as one says it; `sentence` begins with a capital and ends with a full stop. */
export const kindWords: Readonly<
  Record<LetterKind, { readonly label: string; readonly sentence: (who: Who) => string }>
> = {
  rejection: { label: 'A no', sentence: (who) => `A no${from(who)}${forRole(who)}.` },
  interview: {
    label: 'An invitation to talk',
    sentence: (who) => `An invitation to talk${from(who)}${aboutRole(who)}.`,
  },
  assessment: {
    label: 'An exercise or a test',
    sentence: (who) => `An exercise to do${from(who)}${forRole(who)}.`,
  },
  offer: { label: 'An offer', sentence: (who) => `An offer${from(who)}${forRole(who)}.` },
  confirmation: {
    label: 'They have my application',
    sentence: (who) =>
      who.company
        ? `${who.company} has your application${forRole(who)}.`
        : `Your application has arrived${forRole(who)}.`,
  },
  outreach: {
    label: 'They ask me to apply',
    sentence: (who) => `A message${from(who)}${aboutRole(who)}; you have not applied there.`,
  },
  noise: {
    label: 'An advert or a newsletter',
    sentence: (who) => `No answer to an application: an advert or a newsletter${from(who)}.`,
  },
  other: {
    label: 'Something else',
    sentence: (who) => `A letter${from(who)} that decides nothing${aboutRole(who)}.`,
  },
}

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
