import type { LetterText } from './letter-text.ts'
import { fittedReasonWords } from './reason-weights.ts'
import type { Span } from './regions.ts'

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
 * `reasonCategories`; `bias` is what stands before any word.
 */
export interface ReasonWeights {
  readonly bias: readonly number[]
  readonly byStem: ReadonlyMap<string, readonly number[]>
}

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
  { words, sentences, textStart }: LetterText,
  names: readonly (string | null)[],
): readonly Worded[] {
  const unsaid = new Set(names.flatMap((name) => name?.toLowerCase().match(/[\p{L}\d]+/gu) ?? []))
  let at = 0
  return sentences.flatMap((span) => {
    const said: string[] = []
    for (; at < words.tokens.length; at++) {
      const token = words.tokens[at]
      if (token === undefined || token.start >= span.end) break
      if (token.start >= span.start && !unsaid.has(token.word)) said.push(token.word)
    }
    return span.start < textStart || said.length < 2 ? [] : [{ span, stems: stemsOf(said) }]
  })
}

/** The chance (0 to 1) that a sentence gives each reason, in the order of `reasonCategories`. */
export function chancesOfReasons(
  stems: ReadonlySet<string>,
  { bias, byStem }: ReasonWeights,
): readonly number[] {
  const rows = [...stems].flatMap((stem) => {
    const row = byStem.get(stem)
    return row === undefined ? [] : [row]
  })
  if (rows.length === 0) return bias.map(() => 0)
  const share = weightOfStem(rows.length)
  return bias.map((start, at) => {
    const score = rows.reduce((sum, row) => sum + (row[at] ?? 0) * share, start)
    return 1 / (1 + Math.exp(-score))
  })
}

/** In the fitted table each figure is a letter: so many steps below or above 0. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const middle = letters.length / 2
const oneStep = 0.25
/** Stands in the table for what comes before any word. */
const biasName = '*'

/** The table as text, for `bench/reading/fit.ts`; stems that say next to nothing are left out. */
export function writeReasonWeights({ bias, byStem }: ReasonWeights): string {
  const stepOf = (weight: number): number =>
    Math.max(0, Math.min(2 * middle - 1, Math.round(weight / oneStep) + middle))
  const rows = [[biasName, bias] as const, ...[...byStem].sort(([a], [b]) => (a < b ? -1 : 1))]
  return rows
    .filter(([, row]) => row.some((weight) => Math.abs(stepOf(weight) - middle) > 1))
    .map(([stem, row]) => `${stem}:${row.map((weight) => letters.charAt(stepOf(weight))).join('')}`)
    .join(' ')
}

/** The weights in such a text. */
export function readReasonWeights(text: string): ReasonWeights {
  const byStem = new Map<string, readonly number[]>()
  for (const entry of text.trim().split(/\s+/)) {
    const colon = entry.indexOf(':')
    const codes = entry.slice(colon + 1)
    byStem.set(
      entry.slice(0, colon),
      reasonCategories.map((_, at) => (letters.indexOf(codes.charAt(at)) - middle) * oneStep),
    )
  }
  const bias = byStem.get(biasName) ?? reasonCategories.map(() => -Infinity)
  byStem.delete(biasName)
  return { bias, byStem }
}

let fitted: ReasonWeights | null = null

/** The shipped weights, read when a rejection is first read. */
export function fittedReasonWeights(): ReasonWeights {
  fitted ??= readReasonWeights(fittedReasonWords)
  return fitted
}
