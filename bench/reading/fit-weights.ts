import { buildSigns } from '../../src/core/reading/build-signs.ts'
import { plainSigns, type Weights, weightsByHand } from '../../src/core/reading/kind.ts'
import { isAboutAJob } from '../../src/core/reading/read-letter.ts'
import { letterKinds } from '../../src/core/vault/kinds/reading.ts'
import type { Example } from './examples.ts'
import { slopesOf } from './slopes.ts'

/** How far weights may move from the tables: larger holds them closer. */
const hold = 0.02
const rounds = 400

/**
 * Signs that tell letters about a job from other mail. Between the kinds of such letters they say
 * nothing, whatever our mix of letters suggests: half of ours are rejections that greet somebody.
 */
const tied: ReadonlySet<string> = new Set([
  ...Object.values(buildSigns),
  plainSigns.talkOnly,
  plainSigns.noJobTalk,
  plainSigns.noJobWords,
  plainSigns.anotherAffair,
])
const jobKinds = [...letterKinds.keys()].filter((at) => isAboutAJob(letterKinds[at] ?? 'other'))
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
  const rows = merged(examples).map((example) => ({
    at: Int32Array.from(example.signs, (sign) => (index.get(sign) ?? 0) * kinds),
    right: letterKinds.map((kind) => (example.right.includes(kind) ? 1 : 0)),
    weight: example.weight,
  }))
  const scores = new Float64Array(kinds)
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  for (let round = 1; round <= rounds; round++) {
    for (const at of weights.keys())
      slope[at] = 2 * hold * ((weights[at] ?? 0) - (start[at] ?? 0)) * (100 / total)
    for (const row of rows) addSlope(row, weights, slope, scores, total)
    for (const sign of tied) tie(slope, (index.get(sign) ?? -1) * kinds)
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

/** Gives the kinds of letters about a job the same slope for the sign whose weights begin at `start`. */
function tie(slope: Float64Array, start: number): void {
  if (start < 0) return
  const sum = jobKinds.reduce((part, kind) => part + (slope[start + kind] ?? 0), 0)
  for (const kind of jobKinds) slope[start + kind] = sum / jobKinds.length
}

/** Examples that show the same and are the same as one of their weight together. */
function merged(examples: readonly Example[]): readonly Example[] {
  const bySigns = new Map<string, Example>()
  for (const example of examples) {
    const key = `${[...example.signs].sort().join(' ')}|${example.right.join(' ')}`
    const known = bySigns.get(key)
    const weight = (known?.weight ?? 0) + example.weight
    bySigns.set(key, { ...example, weight })
  }
  return [...bySigns.values()]
}

interface Row {
  /** Where the weights of its signs begin. */
  readonly at: Int32Array
  /** For each kind, 1 where it is right. */
  readonly right: readonly number[]
  readonly weight: number
}

function addSlope(
  { at, right, weight }: Row,
  weights: Float64Array,
  slope: Float64Array,
  scores: Float64Array,
  total: number,
): void {
  const kinds = scores.length
  scores.fill(0)
  for (const start of at) {
    for (let kind = 0; kind < kinds; kind++)
      scores[kind] = (scores[kind] ?? 0) + (weights[start + kind] ?? 0)
  }
  slopesOf(scores, right)
  for (const start of at) {
    for (let kind = 0; kind < kinds; kind++)
      slope[start + kind] = (slope[start + kind] ?? 0) + ((scores[kind] ?? 0) * weight) / total
  }
}
