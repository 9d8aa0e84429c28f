import { letterSources as sources } from './sources.ts'

/** The letters that Onward drafts from a table; `ask-feedback` has a draft of its own. */
export const draftedTypes = [
  'thank-you',
  'keep-in-touch',
  'connect',
  'reapply',
  'informational-talk',
  'referral',
  'recommendation',
  'mentor',
  'follow-up',
  'accept',
  'decline',
  'withdraw',
  'good-news',
] as const
export type DraftedType = (typeof draftedTypes)[number]

/** All types that can be written, by the name of their purpose. */
export const letterTypeIds = ['ask-feedback', ...draftedTypes] as const
export type LetterTypeId = (typeof letterTypeIds)[number]

/**
 * What the person puts into a letter in their own words, because nobody else can say it. It is
 * proposed from the vault where it is known there.
 */
export const letterSlots = [
  /** One specific moment of the talk. */
  'moment',
  /** What links it to the job. */
  'fits',
  /** What is new with the person. */
  'news',
  /** Something that is of use to the reader. */
  'useful',
  /** What has changed since the last application. */
  'change',
  /** How the two are connected. */
  'known',
  /** What the talk would be about. */
  'topic',
  /** The address of the advert. */
  'advert',
  /** Three proofs, a line each, that can be passed on as they are. */
  'proofs',
  /** What the two worked on together. */
  'work',
  /** What a recommendation could mention. */
  'points',
  /** What the person would like to learn. */
  'help',
  /** The first day of work. */
  'starts',
  /** The pay, in the words of the offer. */
  'pay',
  /** Why not, in half a sentence. */
  'reason',
  /** What the reader did that helped. */
  'helped',
] as const
export type LetterSlot = (typeof letterSlots)[number]

/** How long a letter is to be, and how much it asks. Counts are of what stands in the letter. */
export interface LetterShape {
  /** Words, greeting and name included: fewest and most. */
  readonly words: readonly [number, number]
  /** Sentences between greeting and close: fewest and most. */
  readonly sentences?: readonly [number, number]
  /** The most characters, where the place for it has a limit. */
  readonly characters?: number
  /** Questions: fewest and most. */
  readonly questions: readonly [number, number]
}

/** One type of letter as a row of the table. Its words in prose are in `content/en/letter-types.ts`. */
export interface LetterTypeRow {
  readonly id: LetterTypeId
  /** What it is written from: an application, a person, or whichever of both is known. */
  readonly about: 'application' | 'person' | 'either'
  readonly slots: readonly { readonly id: LetterSlot; readonly needed: boolean }[]
  readonly shape: LetterShape
  /** Where when, shape and when-not come from. */
  readonly source: string
}

const needed = (id: LetterSlot) => ({ id, needed: true })
const optional = (id: LetterSlot) => ({ id, needed: false })

/** Each letter with its shape; limits without a source are choices of this design. */
export const letterTypes: Readonly<Record<LetterTypeId, LetterTypeRow>> = {
  'ask-feedback': {
    id: 'ask-feedback',
    about: 'application',
    slots: [],
    shape: { words: [80, 120], questions: [0, 2] },
    source:
      'Within 24 to 48 hours, at most 7 days (climbtheladder.com); the length is a choice of this design.',
  },
  'thank-you': {
    id: 'thank-you',
    about: 'application',
    slots: [needed('moment'), optional('fits')],
    shape: { words: [30, 110], sentences: [4, 6], questions: [0, 0] },
    source:
      '68 of 100 interviewers say that a thank-you matters (a survey by Talent Inc. 2017, a vendor); within 24 hours.',
  },
  'keep-in-touch': {
    id: 'keep-in-touch',
    about: 'person',
    slots: [needed('news'), needed('useful')],
    shape: { words: [20, 80], sentences: [3, 3], questions: [0, 0] },
    source:
      'A month later at the earliest (versique.com); at most four times a year: a choice of this design.',
  },
  connect: {
    id: 'connect',
    about: 'either',
    slots: [optional('moment')],
    shape: { words: [15, 60], characters: 300, questions: [0, 0] },
    source: sources.convention,
  },
  reapply: {
    id: 'reapply',
    about: 'application',
    slots: [needed('change')],
    shape: { words: [40, 120], questions: [0, 1] },
    source:
      '3 to 12 months later, often 6 (climbtheladder.com); another role sooner: a choice of this design.',
  },
  'informational-talk': {
    id: 'informational-talk',
    about: 'person',
    slots: [needed('known'), needed('topic')],
    shape: { words: [40, 99], questions: [1, 1] },
    source: 'Under 100 words, the connection first, no jobs, 15 to 30 minutes (sfu.ca).',
  },
  referral: {
    id: 'referral',
    about: 'either',
    slots: [needed('advert'), needed('proofs')],
    shape: { words: [40, 140], questions: [1, 1] },
    source:
      'After one real exchange (newrolekit.com); short messages of recruiters did 22 in 100 better (nolanbranding.com).',
  },
  recommendation: {
    id: 'recommendation',
    about: 'person',
    slots: [needed('work'), needed('points')],
    shape: { words: [40, 120], questions: [1, 1] },
    source: sources.convention,
  },
  mentor: {
    id: 'mentor',
    about: 'person',
    slots: [needed('known'), needed('help')],
    shape: { words: [40, 120], questions: [1, 1] },
    source: sources.convention,
  },
  'follow-up': {
    id: 'follow-up',
    about: 'application',
    slots: [optional('fits')],
    shape: { words: [30, 90], sentences: [3, 6], questions: [1, 1] },
    source:
      'Quiet from 21 days, of which 17 in 100 still hear (docs/statistics.md); once: a choice of this design.',
  },
  accept: {
    id: 'accept',
    about: 'application',
    slots: [needed('starts'), optional('pay')],
    shape: { words: [30, 110], questions: [0, 0] },
    source: sources.convention,
  },
  decline: {
    id: 'decline',
    about: 'application',
    slots: [optional('reason')],
    shape: { words: [25, 100], questions: [0, 0] },
    source: sources.convention,
  },
  withdraw: {
    id: 'withdraw',
    about: 'application',
    slots: [optional('reason')],
    shape: { words: [25, 100], questions: [0, 0] },
    source: sources.convention,
  },
  'good-news': {
    id: 'good-news',
    about: 'person',
    slots: [needed('helped')],
    shape: { words: [25, 90], questions: [0, 0] },
    source: sources.convention,
  },
}
