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

/** Smallest step of the continued fraction. */
const EPSILON = 1e-14
const TINY = 1e-300
const MAX_ROUNDS = 500
/** A step of Newton's method this small is its last: the next would be beyond 14 digits. */
const LAST_STEP = 1e-9
const MAX_STEPS = 100
/** How many points of a comparison lie within one spread of log odds, and how far apart they may lie. */
const POINTS_PER_SPREAD = 4
const WIDEST_STEP = 0.5
/** Points of a comparison that weigh less than this beside the heaviest one are left out. */
const NO_WEIGHT = 1e-17

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
  const front = frontOf({ a, b }, x)
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, 1 - x)) / b
}

/** x^a (1 - x)^b over the beta function of a and b: the density times x (1 - x). */
function frontOf({ a, b }: Beta, x: number): number {
  return Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
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

/** The share that is not exceeded with the given probability: Newton's method, halving where it leaps. */
export function quantile(beta: Beta, probability: number): number {
  let low = 0
  let high = 1
  let share = meanOf(beta)
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const over = below(beta, share) - probability
    if (over < 0) low = share
    else high = share
    const next = share - (over * share * (1 - share)) / frontOf(beta, share)
    const isWithin = next > low && next < high
    if (isWithin && Math.abs(next - share) < LAST_STEP) return next
    share = isWithin ? next : (low + high) / 2
  }
  return share
}

/** Median and 80 % range. */
export function rangeOf(beta: Beta): Range {
  return { median: quantile(beta, 0.5), low: quantile(beta, 0.1), high: quantile(beta, 0.9) }
}

export const meanOf = ({ a, b }: Beta): number => a / (a + b)

/**
 * P(the second share is greater than the first), both unknown and independent: the density of the
 * narrower one times what the other has above or below it, summed over equal steps of log odds, where such
 * a sum is as good as the integral (Trefethen and Weideman 2014, SIAM Review 56).
 */
export function chanceGreater(first: Beta, second: Beta): number {
  if (spreadOf(second) < spreadOf(first)) return 1 - chanceGreater(second, first)
  const { a, b } = first
  const step = Math.min(spreadOf(first) / POINTS_PER_SPREAD, WIDEST_STEP)
  const logDensity = (odds: number) =>
    -a * Math.log1p(Math.exp(-odds)) - b * Math.log1p(Math.exp(odds))
  const middle = Math.log(a / b)
  const most = logDensity(middle)
  let all = 0
  let greater = 0
  const add = (odds: number) => {
    const weight = Math.exp(logDensity(odds) - most)
    all += weight
    greater += weight * (1 - below(second, 1 / (1 + Math.exp(-odds))))
    return weight > NO_WEIGHT
  }
  add(middle)
  for (const way of [-step, step]) {
    for (let steps = 1; add(middle + steps * way); ) steps += 1
  }
  return greater / all
}

/** How wide a belief is, about as a standard deviation of its log odds. */
const spreadOf = ({ a, b }: Beta): number => Math.sqrt(1 / a + 1 / b)

/** E[(1 - share)^count]: how likely `count` tries in a row bring nothing. `count` need not be whole. */
export function chanceOfNone({ a, b }: Beta, count: number): number {
  return Math.exp(logGamma(a + b) + logGamma(b + count) - logGamma(b) - logGamma(a + b + count))
}
