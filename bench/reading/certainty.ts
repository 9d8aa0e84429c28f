import { type Certainty, logOddsOf } from '../../src/core/reading/kind.ts'
import type { Bare } from './folds.ts'

const rounds = 60
/**
 * How much real letters weigh against first readings. Those were written to be strange, and alike they
 * made Onward doubt itself on mail as it comes; far more would make it too sure of what is strange.
 */
const realShare = 2

/**
 * Fits what chances are worth: logistic regression of being right on the log-odds of the chance
 * (Platt 1999), by Newton's method. However many there are of each, real letters together weigh
 * `realShare` times what first readings of our own do.
 */
export function certaintyOf(bare: readonly Bare[]): Certainty {
  const real = bare.filter(({ one }) => one.origin === 'real').length
  const share = (some: number): number => (some === 0 ? 0 : bare.length / some)
  const rows = bare.map(({ one, judged }) => ({
    odds: logOddsOf(judged.confidence),
    right: one.right.includes(judged.kind) ? 1 : 0,
    weight: one.origin === 'real' ? realShare * share(real) : share(bare.length - real),
  }))
  let [from, by] = [0, 1]
  for (let round = 0; round < rounds; round++) {
    let [slopeFrom, slopeBy, bendFrom, bendBoth, bendBy] = [0, 0, 1e-9, 0, 1e-9]
    for (const { odds, right, weight } of rows) {
      const chance = 1 / (1 + Math.exp(-from - by * odds))
      const push = weight * (chance - right)
      const bend = weight * chance * (1 - chance)
      slopeFrom += push
      slopeBy += push * odds
      bendFrom += bend
      bendBoth += bend * odds
      bendBy += bend * odds * odds
    }
    const whole = bendFrom * bendBy - bendBoth * bendBoth
    from -= (bendBy * slopeFrom - bendBoth * slopeBy) / whole
    by -= (bendFrom * slopeBy - bendBoth * slopeFrom) / whole
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000
  return { from: rounded(from), by: rounded(by) }
}
