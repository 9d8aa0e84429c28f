/**
 * A Beta distribution: what is believed about a share between 0 and 1. `a` counts successes and `b`
 * failures, those of the prior included; both are above 0 and need not be whole.
 */
export interface Beta {
  readonly a: number
  readonly b: number
}

/** A share with the range that holds it 8 times in 10, each between 0 and 1. */
export interface Range {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** Smallest step of the continued fraction and of the search for a quantile. */
const EPSILON = 1e-14
const TINY = 1e-300
const MAX_ROUNDS = 500
/** Points between 0 and 1 at which a comparison of two distributions is summed up. */
const COMPARED_AT = 2_000

/** Coefficients of the Lanczos approximation for g = 7, n = 9 (Lanczos 1964, SIAM J. Numer. Anal. 1). */
const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
]

/** ln Γ(x) for x > 0, to about 13 digits. */
export function logGamma(x: number): number {
  const t = x + 6.5
  const sum = LANCZOS.reduce((total, c, at) => total + (at === 0 ? c : c / (x + at - 1)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/**
 * P(share ≤ x): the regularised incomplete beta function by its continued fraction (DLMF 8.17.22,
 * evaluated by Lentz's method). 0 and 1 outside of the unit interval.
 */
export function below({ a, b }: Beta, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, 1 - x)) / b
}

function fraction(a: number, b: number, x: number): number {
  const away = (value: number) => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= MAX_ROUNDS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = d * c
    result *= step
    if (Math.abs(step - 1) < EPSILON) break
  }
  return result
}

/** The share that is not exceeded with the given probability: halving, to 13 digits. */
export function quantile(beta: Beta, probability: number): number {
  let low = 0
  let high = 1
  for (let round = 0; round < 60 && high - low > EPSILON; round += 1) {
    const middle = (low + high) / 2
    if (below(beta, middle) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Median and 80 % range. */
export function rangeOf(beta: Beta): Range {
  return { median: quantile(beta, 0.5), low: quantile(beta, 0.1), high: quantile(beta, 0.9) }
}

export const meanOf = ({ a, b }: Beta): number => a / (a + b)

/** P(the second share is greater than the first), both unknown and independent. */
export function chanceGreater(first: Beta, second: Beta): number {
  let sum = 0
  let before = 0
  for (let at = 1; at <= COMPARED_AT; at += 1) {
    const here = below(first, at / COMPARED_AT)
    const middle = (at - 0.5) / COMPARED_AT
    sum += (here - before) * (1 - below(second, middle))
    before = here
  }
  return sum
}

/** E[(1 - share)^count]: how likely `count` tries in a row bring nothing. `count` need not be whole. */
export function chanceOfNone({ a, b }: Beta, count: number): number {
  return Math.exp(logGamma(a + b) + logGamma(b + count) - logGamma(b) - logGamma(a + b + count))
}
