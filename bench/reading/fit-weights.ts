import { type Weights, weightsByHand } from '../../src/core/reading/kind.ts'
import { letterKinds } from '../../src/core/vault/kinds/reading.ts'
import type { Example } from './examples.ts'

/** How far weights may move from the tables: larger holds them closer. */
const hold = 0.012
const rounds = 400
const firstStep = 0.25

/**
 * Fits the cues' weights: multinomial logistic regression whose weights are drawn towards the ones
 * in the tables (a Gaussian prior around them), so that a cue that is rare in the data keeps the
 * weight a person gave it. Full gradient with Adam; deterministic.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const signs = [...new Set(examples.flatMap((example) => example.signs))].sort()
  const index = new Map(signs.map((sign, at) => [sign, at]))
  const kinds = letterKinds.length
  const start = Float64Array.from(signs.flatMap((sign) => weightsByHand(sign)))
  const weights = Float64Array.from(start)
  const slope = new Float64Array(weights.length)
  const first = new Float64Array(weights.length)
  const second = new Float64Array(weights.length)
  const rows = examples.map((example) => ({
    at: example.signs.map((sign) => index.get(sign) ?? 0),
    right: example.right.map((kind) => letterKinds.indexOf(kind)),
    weight: example.weight,
  }))
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  for (let round = 1; round <= rounds; round++) {
    for (const at of weights.keys())
      slope[at] = 2 * hold * ((weights[at] ?? 0) - (start[at] ?? 0)) * (100 / total)
    for (const row of rows) addSlope(row, weights, slope, kinds, total)
    const step = firstStep / (1 + round / 60)
    for (const at of weights.keys()) {
      const now = slope[at] ?? 0
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * now
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * now * now
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round)
      const spread = (second[at] ?? 0) / (1 - 0.999 ** round)
      weights[at] = (weights[at] ?? 0) - (step * mean) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return Object.fromEntries(
    signs.map((sign, at) => [
      sign,
      [...weights.subarray(at * kinds, at * kinds + kinds)].map(
        (weight) => Math.round(weight * 100) / 100,
      ),
    ]),
  )
}

function addSlope(
  row: {
    readonly at: readonly number[]
    readonly right: readonly number[]
    readonly weight: number
  },
  weights: Float64Array,
  slope: Float64Array,
  kinds: number,
  total: number,
): void {
  const scores = new Float64Array(kinds)
  for (const at of row.at) {
    for (let kind = 0; kind < kinds; kind++)
      scores[kind] = (scores[kind] ?? 0) + (weights[at * kinds + kind] ?? 0)
  }
  const top = Math.max(...scores)
  let sum = 0
  for (let kind = 0; kind < kinds; kind++) {
    scores[kind] = Math.exp((scores[kind] ?? 0) - top)
    sum += scores[kind] ?? 0
  }
  // Where several readings are right, the goal is split by how likely each already is.
  const rightSum = row.right.reduce((part, kind) => part + (scores[kind] ?? 0), 0)
  for (let kind = 0; kind < kinds; kind++) {
    const chance = (scores[kind] ?? 0) / sum
    const goal = row.right.includes(kind) ? (scores[kind] ?? 0) / rightSum : 0
    const push = ((chance - goal) * row.weight) / total
    for (const at of row.at) slope[at * kinds + kind] = (slope[at * kinds + kind] ?? 0) + push
  }
}
