import {
  readWordWeights,
  type WordWeights,
  weightOfOne,
  wordsOf,
  writeWordWeights,
} from '../../src/core/reading/word-chances.ts'
import { letterKinds } from '../../src/core/vault/kinds/reading.ts'
import { type Random, randomFrom } from '../random.ts'
import type { Specimen } from './examples.ts'
import { slopesOf } from './slopes.ts'

/** A word is known that stands in so many letters of our own, near-duplicates counted once. */
const lettersWithAWord = 6
const rounds = 12
const pace = 0.3
const biasPace = 0.01
const hold = 1e-4

interface Row {
  /** Where the weights of its words begin. */
  readonly at: Int32Array
  /** For each kind, 1 where it is right. */
  readonly right: readonly number[]
  readonly one: number
}

/** The words of letters of our own that are common enough; of letters of others none is taken. */
function vocabularyOf(letters: readonly Specimen[]): readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const { origin, dupGroup, came } of letters) {
    if (origin !== 'own') continue
    for (const word of wordsOf(came.prepared)) {
      if (!/^[a-z]+$/.test(word)) continue
      const known = groups.get(word)
      if (known === undefined) groups.set(word, new Set([dupGroup]))
      else known.add(dupGroup)
    }
  }
  return [...groups].flatMap(([word, known]) => (known.size >= lettersWithAWord ? [word] : []))
}

/**
 * Fits what single words say: multinomial logistic regression over the words of each letter as it came
 * and as pasted, by stochastic gradient with a pace of its own for each weight (Duchi, Hazan & Singer
 * 2011). Rounded as it is shipped; deterministic.
 */
export function fitWords(specimens: readonly Specimen[]): WordWeights {
  const letters = specimens.filter(({ isFirst }) => !isFirst)
  const kinds = letterKinds.length
  const vocabulary = vocabularyOf(letters)
  const index = new Map(vocabulary.map((word, at) => [word, at * kinds]))
  const rows = letters.flatMap(({ right, came, pasted }) =>
    [came, pasted].map(({ prepared }): Row => {
      const at = Int32Array.from(
        [...wordsOf(prepared)].flatMap((word) => {
          const place = index.get(word)
          return place === undefined ? [] : [place]
        }),
      )
      return {
        at,
        right: letterKinds.map((kind) => (right.includes(kind) ? 1 : 0)),
        one: weightOfOne(at.length),
      }
    }),
  )
  const weights = new Float64Array(vocabulary.length * kinds)
  const steps = new Float64Array(weights.length).fill(1e-6)
  const bias = new Float64Array(kinds)
  const random = randomFrom(1)
  for (let round = 0; round < rounds; round++) {
    for (const row of shuffled(rows, random)) learn(row, weights, steps, bias)
  }
  const byWord = new Map(
    vocabulary.map((word, at) => [word, [...weights.subarray(at * kinds, (at + 1) * kinds)]]),
  )
  return readWordWeights(writeWordWeights({ bias: [...bias], byWord }))
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}

function learn(
  { at, right, one }: Row,
  weights: Float64Array,
  steps: Float64Array,
  bias: Float64Array,
): void {
  const kinds = bias.length
  const scores = Float64Array.from(bias)
  for (const start of at) {
    for (let kind = 0; kind < kinds; kind++)
      scores[kind] = (scores[kind] ?? 0) + (weights[start + kind] ?? 0) * one
  }
  slopesOf(scores, right)
  for (let kind = 0; kind < kinds; kind++) {
    const slope = scores[kind] ?? 0
    bias[kind] = (bias[kind] ?? 0) - biasPace * slope
    for (const start of at) {
      const place = start + kind
      const bend = slope * one + hold * (weights[place] ?? 0)
      steps[place] = (steps[place] ?? 0) + bend * bend
      weights[place] = (weights[place] ?? 0) - (pace * bend) / Math.sqrt(steps[place] ?? 1)
    }
  }
}
