import { type LetterKind, letterKinds } from '../vault/kinds/reading.ts'
import type { LetterText } from './letter-text.ts'
import type { Span } from './regions.ts'
import { fittedWords } from './word-weights.ts'

/**
 * How much each word speaks for each kind of letter, in the order of `letterKinds`; `bias` is what
 * stands before any word.
 */
export interface WordWeights {
  readonly bias: readonly number[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
}

/** With fewer known words the words say nothing. */
const fewWords = 5
/** In a shorter letter a word counts no more than among so many. */
const usualWords = 30
/** The log of the smallest chance that words by themselves give a kind. */
const leastLog = -8

/** A word in the fitted table: followed by a letter for each kind, `stepsFrom` below and above 0. */
const lettersOfSteps = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const middle = lettersOfSteps.length / 2
const oneStep = 0.2
/** Stands in the table for what comes before any word; no word of a letter is written so. */
const biasName = '*'

/** The table as text, for `bench/reading/fit.ts`. */
export function writeWordWeights({ bias, byWord }: WordWeights): string {
  const codeOf = (weight: number): string =>
    lettersOfSteps.charAt(
      Math.max(0, Math.min(2 * middle - 1, Math.round(weight / oneStep) + middle)),
    )
  const rows = [[biasName, bias] as const, ...[...byWord].sort(([a], [b]) => (a < b ? -1 : 1))]
  return rows.map(([word, row]) => `${word}:${row.map(codeOf).join('')}`).join(' ')
}

/** The weights in such a text. */
export function readWordWeights(text: string): WordWeights {
  const byWord = new Map<string, readonly number[]>()
  for (const entry of text.trim().split(/\s+/)) {
    const colon = entry.indexOf(':')
    const codes = entry.slice(colon + 1)
    byWord.set(
      entry.slice(0, colon),
      letterKinds.map((_, at) => (lettersOfSteps.indexOf(codes.charAt(at)) - middle) * oneStep),
    )
  }
  const bias = byWord.get(biasName) ?? letterKinds.map(() => 0)
  byWord.delete(biasName)
  return { bias, byWord }
}

let fitted: WordWeights | null = null

/** The shipped weights, read when a letter is first judged. */
export function fittedWordWeights(): WordWeights {
  fitted ??= readWordWeights(fittedWords)
  return fitted
}

/** The different words of a letter, folded, without what is quoted and without single letters. */
export function wordsOf({ words }: LetterText): ReadonlySet<string> {
  return new Set(words.tokens.flatMap(({ word }) => (word.length > 1 ? [word] : [])))
}

/** What one of so many known words weighs. */
export function weightOfOne(known: number): number {
  return 1 / Math.sqrt(Math.max(usualWords, known))
}

/**
 * The logarithm of the chance of each kind by the words of a letter alone, as naive as that is: any
 * order, each word once. Null where too few of them are known.
 */
export function logChancesByWords(
  letter: LetterText,
  { bias, byWord }: WordWeights,
): readonly number[] | null {
  const known = new Set<readonly number[]>()
  for (const { word } of letter.words.tokens) {
    const row = byWord.get(word)
    if (row !== undefined) known.add(row)
  }
  if (known.size < fewWords) return null
  const scale = weightOfOne(known.size)
  const scores = [...bias]
  for (const row of known) {
    for (let kind = 0; kind < scores.length; kind++)
      scores[kind] = (scores[kind] ?? 0) + (row[kind] ?? 0) * scale
  }
  const top = Math.max(...scores)
  const whole = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
  return scores.map((score) => Math.max(leastLog, score - whole))
}

/** The sentence whose words speak most for a kind before any other; null where none does. */
export function tellingSentence(
  letter: LetterText,
  kind: LetterKind,
  { byWord }: WordWeights = fittedWordWeights(),
): Span | null {
  const at = letterKinds.indexOf(kind)
  let best: Span | null = null
  let most = 0
  for (const sentence of letter.sentences) {
    const known = new Set<readonly number[]>()
    for (const { word, start, end } of letter.words.tokens) {
      if (start < sentence.start || end > sentence.end) continue
      const row = byWord.get(word)
      if (row !== undefined) known.add(row)
    }
    const sums = letterKinds.map((_, one) =>
      [...known].reduce((sum, row) => sum + (row[one] ?? 0), 0),
    )
    const ahead = (sums[at] ?? 0) - Math.max(...sums.filter((_, one) => one !== at))
    if (ahead > most) {
      most = ahead
      best = sentence
    }
  }
  return best
}
