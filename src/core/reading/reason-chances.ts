import { type FittedWords, readFittedWords, writeFittedWords } from './fitted-words.ts'
import type { LetterText } from './letter-text.ts'
import { fittedReasonWords } from './reason-weights.ts'
import type { Span } from './regions.ts'
import { wordsOfSentences } from './word-chances.ts'

/** The categories of reasons, in the order of the fitted figures. */
export const reasonCategories = [
  'eligibility',
  'experience_gap',
  'high_volume_not_reviewed',
  'location',
  'position_closed',
  'position_filled',
  'profile_mismatch',
  'technical_skills_gap',
  'visa_sponsorship',
] as const
export type ReasonCategory = (typeof reasonCategories)[number]

/**
 * How much each stem and each pair of neighbouring stems speaks for each reason, in the order of
 * `reasonCategories`.
 */
export type ReasonWeights = FittedWords

/** The language of the fitted sentences, ISO 639-1. */
export const reasonLanguage = 'en'

/** So much of the beginning of a word counts: `relocate`, `relocated` and `relocating` say the same. */
const stemLetters = 6
const begins = '<'
const ends = '>'
/** In a shorter sentence a stem counts no more than among so many. */
const usualStems = 6

/** The different stems of a sentence and its pairs of neighbours, the two ends included. */
export function stemsOf(words: readonly string[]): ReadonlySet<string> {
  const row = [begins, ...words.map((word) => word.slice(0, stemLetters)), ends]
  const pairs = row.slice(1).map((stem, at) => `${row[at]}_${stem}`)
  return new Set([...row, ...pairs])
}

/** What one of so many known stems weighs. */
export function weightOfStem(known: number): number {
  return 1 / Math.sqrt(Math.max(usualStems, known))
}

/** A sentence of a letter with what it is worded of, the names of employer and job left out. */
interface Worded {
  readonly span: Span
  readonly stems: ReadonlySet<string>
}

/** The sentences of the text, behind its subject. `names` are of employer and job, as they stand. */
export function wordedSentences(
  letter: LetterText,
  names: readonly (string | null)[],
): readonly Worded[] {
  const unsaid = new Set(names.flatMap((name) => name?.toLowerCase().match(/[\p{L}\d]+/gu) ?? []))
  return wordsOfSentences(letter).flatMap(({ span, words }) => {
    const said = words.filter((word) => !unsaid.has(word))
    return span.start < letter.textStart || said.length < 2 ? [] : [{ span, stems: stemsOf(said) }]
  })
}

/** The chance (0 to 1) that a sentence gives each reason, in the order of `reasonCategories`. */
export function chancesOfReasons(
  stems: ReadonlySet<string>,
  { bias, byWord }: ReasonWeights,
): readonly number[] {
  const rows = [...stems].flatMap((stem) => {
    const row = byWord.get(stem)
    return row === undefined ? [] : [row]
  })
  if (rows.length === 0) return bias.map(() => 0)
  const share = weightOfStem(rows.length)
  return bias.map((start, at) => {
    const score = rows.reduce((sum, row) => sum + (row[at] ?? 0) * share, start)
    return 1 / (1 + Math.exp(-score))
  })
}

/** The weights are fitted to so much, and a stem is kept from two of them on. */
const oneStep = 0.25
const leastSteps = 2

/** The table as text, for `bench/reading/fit.ts`; stems that say next to nothing are left out. */
export function writeReasonWeights(weights: ReasonWeights): string {
  return writeFittedWords(weights, oneStep, leastSteps)
}

/** The weights in such a text. */
export function readReasonWeights(text: string): ReasonWeights {
  return readFittedWords(text, reasonCategories, oneStep)
}

let fitted: ReasonWeights | null = null

/** The shipped weights, read when a rejection is first read. */
export function fittedReasonWeights(): ReasonWeights {
  fitted ??= readReasonWeights(fittedReasonWords)
  return fitted
}
