import { type LetterKind, letterKinds } from '../vault/kinds/reading.ts'
import { type FittedWords, readFittedWords, writeFittedWords } from './fitted-words.ts'
import type { LetterText } from './letter-text.ts'
import type { Span } from './regions.ts'
import { fittedWords } from './word-weights.ts'

/** How much each word speaks for each kind of letter, in the order of `letterKinds`. */
export type WordWeights = FittedWords

/** With fewer known words the words say nothing. */
const fewWords = 5
/** In a shorter letter a word counts no more than among so many. */
const usualWords = 30
/** The log of the smallest chance that words by themselves give a kind. */
const leastLog = -8

/** The weights are fitted to so much. */
const oneStep = 0.2

/** The table as text, for `bench/reading/fit.ts`. */
export function writeWordWeights(weights: WordWeights): string {
  return writeFittedWords(weights, oneStep)
}

/** The weights in such a text. */
export function readWordWeights(text: string): WordWeights {
  return readFittedWords(text, letterKinds, oneStep)
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

/** Each sentence with its words, folded. */
export function wordsOfSentences({ words, sentences }: LetterText): readonly {
  readonly span: Span
  readonly words: readonly string[]
}[] {
  let at = 0
  return sentences.map((span) => {
    const said: string[] = []
    for (; at < words.tokens.length; at++) {
      const token = words.tokens[at]
      if (token === undefined || token.start >= span.end) break
      if (token.start >= span.start) said.push(token.word)
    }
    return { span, words: said }
  })
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
  for (const { span, words } of wordsOfSentences(letter)) {
    const known = new Set<readonly number[]>()
    for (const word of words) {
      const row = byWord.get(word)
      if (row !== undefined) known.add(row)
    }
    const sums = letterKinds.map((_, one) =>
      [...known].reduce((sum, row) => sum + (row[one] ?? 0), 0),
    )
    const ahead = (sums[at] ?? 0) - Math.max(...sums.filter((_, one) => one !== at))
    if (ahead > most) {
      most = ahead
      best = span
    }
  }
  return best
}
