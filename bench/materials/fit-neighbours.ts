// Finds the weights of `scripts/closeness.ts` on the half of the occupations that the bench does not
// report on, and says how well they do there on occupations that they were not fitted on.
import {
  closenessBy,
  type Features,
  features,
  featuresOf,
  type Weights,
} from '../../scripts/closeness.ts'
import { type Onet, onetIsThere, readOnet } from '../../scripts/onet.ts'
import { halvesOf, recallIn } from './neighbours-recall.ts'

const FOLDS = 5
const RIDGES = [0.0003, 0.003]
const STEPS = 150
const RATE = 0.1
/** A closest relative is worth this much of one that is only somewhat related. */
const GAINS = { 'Primary-Short': 3, 'Primary-Long': 2, Supplemental: 1 } as const

if (onetIsThere()) main(readOnet())
else console.error('O*NET is not on this machine, so there is nothing to fit on.')

function main(onet: Onet): void {
  const of = featuresOf(onet)
  const { fitted } = halvesOf(onet)
  const judged = RIDGES.map((ridge) => {
    const recalls = Array.from({ length: FOLDS }, (_, fold) => {
      const rest = fitted.filter((_code, at) => at % FOLDS !== fold)
      const held = fitted.filter((_code, at) => at % FOLDS === fold)
      const found = weightsFor(onet, of, rest, ridge)
      return recallIn(onet, closenessBy(of, found), held).closestFive
    })
    return { ridge, recall: recalls.reduce((sum, each) => sum + each, 0) / recalls.length }
  })
  const best = judged.toSorted((a, b) => b.recall - a.recall)[0]
  console.log(judged.map(({ ridge, recall }) => `ridge ${ridge}: ${recall.toFixed(4)}`).join('\n'))
  console.log(weightsFor(onet, of, fitted, best?.ridge ?? 0))
}

/** Weights under which the experts' relatives are likeliest, all others in sight (a conditional logit). */
function weightsFor(onet: Onet, of: Features, codes: readonly string[], ridge: number): Weights {
  const scales = features.map((feature) => spreadOf(of[feature]))
  const rows = codes.map((code) => rowOf(onet, of, scales, code))
  const weights = features.map(() => 0)
  const speeds = features.map(() => 0)
  const sizes = features.map(() => 0)
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = weights.map((weight) => 2 * ridge * weight)
    for (const row of rows) addSlopes(slopes, row, weights, codes.length)
    // Adam (Kingma and Ba 2015) with its usual settings.
    slopes.forEach((slope, f) => {
      speeds[f] = 0.9 * (speeds[f] ?? 0) + 0.1 * slope
      sizes[f] = 0.999 * (sizes[f] ?? 0) + 0.001 * slope * slope
      const speed = (speeds[f] ?? 0) / (1 - 0.9 ** step)
      const length = Math.sqrt((sizes[f] ?? 0) / (1 - 0.999 ** step))
      weights[f] = (weights[f] ?? 0) - (RATE * speed) / (length + 1e-8)
    })
  }
  const rounded = (value: number) => Number(value.toPrecision(3))
  return Object.fromEntries(
    features.map((feature, f) => [feature, rounded((weights[f] ?? 0) / (scales[f] ?? 1))]),
  ) as Weights
}

/** One occupation beside all others: their features side by side, and how much each is wanted. */
interface Row {
  readonly own: number
  readonly values: Float64Array
  readonly wanted: Float64Array
}

function rowOf(onet: Onet, of: Features, scales: readonly number[], code: string): Row {
  const size = onet.occupations.length
  const placeOf = new Map(onet.occupations.map(({ code }, at) => [code, at]))
  const own = placeOf.get(code) ?? 0
  const values = new Float64Array(size * features.length)
  features.forEach((feature, f) => {
    for (let at = 0; at < size; at += 1) {
      values[at * features.length + f] = (of[feature][own * size + at] ?? 0) / (scales[f] ?? 1)
    }
  })
  const wanted = new Float64Array(size)
  const rows = onet.related.get(code) ?? []
  const total = rows.reduce((sum, { tier }) => sum + GAINS[tier], 0)
  for (const { code, tier } of rows) wanted[placeOf.get(code) ?? 0] = GAINS[tier] / total
  return { own, values, wanted }
}

function addSlopes(slopes: number[], row: Row, weights: readonly number[], rows: number): void {
  const { own, values, wanted } = row
  const width = weights.length
  const likely = new Float64Array(wanted.length)
  let sum = 0
  for (let at = 0; at < likely.length; at += 1) {
    let score = 0
    for (let f = 0; f < width; f += 1) score += (weights[f] ?? 0) * (values[at * width + f] ?? 0)
    likely[at] = at === own ? 0 : Math.exp(score)
    sum += likely[at] ?? 0
  }
  for (let at = 0; at < likely.length; at += 1) {
    const off = ((likely[at] ?? 0) / sum - (wanted[at] ?? 0)) / rows
    for (let f = 0; f < width; f += 1) {
      slopes[f] = (slopes[f] ?? 0) + off * (values[at * width + f] ?? 0)
    }
  }
}

/** The standard deviation over all pairs. */
function spreadOf(square: Float64Array): number {
  let sum = 0
  let squares = 0
  for (const value of square) {
    sum += value
    squares += value * value
  }
  const mean = sum / square.length
  return Math.sqrt(squares / square.length - mean * mean) || 1
}
