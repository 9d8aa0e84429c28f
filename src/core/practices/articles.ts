import type { ArticleKey } from './practice.ts'
import { practices } from './practices.ts'

const order: readonly (readonly [key: ArticleKey, name: string])[] = [
  ['S0', 'The first article'],
  ['S1', 'The second article'],
  ['S2', 'The third article'],
  ['S3', 'The fourth article'],
  ['S4', 'The fifth article'],
]

/** The five articles about handling a job rejection, with how many of the practices each names. */
export const articles: readonly {
  readonly key: ArticleKey
  readonly name: string
  readonly practices: number
}[] = order.map(([key, name]) => ({
  key,
  name,
  practices: practices.filter((practice) => practice.articles.includes(key)).length,
}))

/** Something that the articles say and Onward does not repeat as a fact. */
export interface ClaimNotRepeated {
  /** The claim, in our own words. */
  readonly claim: string
  readonly articles: readonly ArticleKey[]
  readonly why: string
  /** What Onward says or does in its place. */
  readonly instead: string
}

export const claimsNotRepeated: readonly ClaimNotRepeated[] = [
  {
    claim: 'Every no brings the yes nearer.',
    articles: ['S1', 'S3', 'S4'],
    why: 'Applications do not know of each other: earlier noes do not change the next chance.',
    instead:
      'What this one left you (a contact, a story, an answer), and how often a dry spell happens to anybody.',
  },
  {
    claim: 'The right job comes when its time has come.',
    articles: ['S0', 'S3'],
    why: 'Nobody can promise that.',
    instead: 'What is known about chances, as a range, and one step that is in your hands.',
  },
  {
    claim: 'Keep thinking positively.',
    articles: ['S0', 'S1', 'S4'],
    why: 'Pushing feelings down hardly helps, and dreaming of success alone cuts effort.',
    instead:
      'A fairer sentence that you find yourself, your values, and proofs of what you can do.',
  },
  {
    claim: 'Temporary work and freelancing lead on to a steady job.',
    articles: ['S0', 'S1'],
    why: 'A low-level job in between lowered call-backs in an audit study.',
    instead: 'Both sides on one card, with your own numbers.',
  },
  {
    claim: 'A no can bring on a depression.',
    articles: ['S2'],
    why: 'The word names an illness, and a text or an app cannot tell who has it.',
    instead: 'A look back at the last two weeks in plain words, and people to talk to.',
  },
]
