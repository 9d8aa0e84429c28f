import { sentenceCase } from '../../time/say.ts'
import { sayCount } from './counts.ts'

/** The support map: what it says of itself, what each part is for, and what an empty one says. */
export const supportWords = {
  sentence: (count: number) => {
    if (count === 0) return 'Nobody is on the map yet. One name is enough to begin with.'
    const people = `${sentenceCase(sayCount(count))} ${count === 1 ? 'person is' : 'people are'}`
    if (count < 3) return `${people} on your map. Three to eight spread the weight.`
    if (count <= 8) return `${people} on your map, each good for something else.`
    return `${people} on your map. That is plenty; nobody has to ask them all.`
  },
  roles: {
    listen: {
      title: 'Who listens',
      gap: 'Nobody is down for listening yet. That is common, and one person is enough.',
      because: 'Being heard by one person does more than going over it alone.',
    },
    refer: {
      title: 'Who knows people',
      gap: 'Nobody is down for knowing people yet. It need not be a friend.',
      because:
        'People whom you know a little hear of other jobs than you and your friends do; such ties help most.',
    },
    advise: {
      title: 'Who gives advice',
      gap: 'Nobody is down for advice yet. Somebody who knows the trade, or who hires, is enough.',
      because: 'Somebody from outside sees in ten minutes what one passes over for weeks.',
    },
    distract: {
      title: 'Who takes your mind off it',
      gap: 'Nobody is down for company without job talk yet.',
      because: 'Time with people in which nobody mentions jobs is part of getting through.',
    },
  },
} as const

type AskRole = keyof typeof supportWords.roles

/** One specific ask: small, with an end, and easy to say no to. */
export interface Ask {
  readonly id: string
  readonly role: AskRole
  /** What one needs, as a choice says it. */
  readonly need: string
  /** Whether it is about an employer. */
  readonly aboutEmployer: boolean
  /** The letter that says the same at more length; null where a line is better. */
  readonly letter: 'referral' | 'informational-talk' | 'mentor' | null
  readonly text: (name: string, employer: string | null) => string
}

export const asks: readonly Ask[] = [
  {
    id: 'ten-minutes',
    role: 'listen',
    need: 'Ten minutes on the phone',
    aboutEmployer: false,
    letter: null,
    text: (name) =>
      `Hi ${name}, could I ring you for ten minutes this week? I want to say out loud how the search is going. You do not have to fix anything.`,
  },
  {
    id: 'walk',
    role: 'distract',
    need: 'An hour without job talk',
    aboutEmployer: false,
    letter: null,
    text: (name) =>
      `Hi ${name}, would you come for a walk at the weekend? I am after one hour in which nobody mentions jobs.`,
  },
  {
    id: 'one-line',
    role: 'advise',
    need: 'A pair of eyes on my CV',
    aboutEmployer: false,
    letter: null,
    text: (name) =>
      `Hi ${name}, would you read one page for me, my CV, and tell me the one line that you would change? Ten minutes is plenty, any day this week.`,
  },
  {
    id: 'one-question',
    role: 'advise',
    need: 'Advice on one decision',
    aboutEmployer: false,
    letter: 'mentor',
    text: (name) =>
      `Hi ${name}, I have one decision to make about my search and would value your view. Could I have fifteen minutes of you this week or next? I will bring the question in two sentences.`,
  },
  {
    id: 'who-is-there',
    role: 'refer',
    need: 'A name at one employer',
    aboutEmployer: true,
    letter: 'informational-talk',
    text: (name, employer) =>
      `Hi ${name}, do you happen to know anybody at ${employer ?? 'a place where the work is like mine'}? I would like to ask them for fifteen minutes what the work there is like. If nobody comes to mind, that is fine too.`,
  },
  {
    id: 'mention',
    role: 'refer',
    need: 'A good word for one application',
    aboutEmployer: true,
    letter: 'referral',
    text: (name, employer) =>
      `Hi ${name}, I have applied${employer ? ` to ${employer}` : ' for a job that I would like'}. If you feel that you know my work well enough, would you mention me to whoever hires there? If you would rather not, no harm done.`,
  },
]

/** The offer of the week: whom one might be in touch with. */
export const weekWords = {
  because:
    'Two people a week is a pace that most can keep, and those whom you know a little hear of other jobs.',
  none: 'Nobody yet this week.',
  some: (count: number) =>
    `${sentenceCase(sayCount(count))} ${count === 1 ? 'person' : 'people'} this week. Resting is fine too.`,
  atEmployer: (employer: string) => `works at ${employer}, which is on your list`,
  littleKnown: 'you know each other a little',
  quiet: 'you two have not been in touch for a while',
} as const
