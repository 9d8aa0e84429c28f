import { type Beta, logGamma } from './beta.ts'
import type { Course } from './courses.ts'
import { channelOf, channelPriors, type OwnPriors, priorOf } from './priors.ts'
import type { ReplyCurve } from './replies.ts'
import { beliefAfter, countTries, stepsOf } from './steps.ts'
import { tallyOf } from './tally.ts'

export type ForecastChannel = keyof typeof channelPriors

/** Applications a week, by the way the jobs are found. */
export type WeeklyMix = Readonly<Partial<Record<ForecastChannel, number>>>

/** A whole number of things with the range that holds it 8 times in 10. */
export interface CountRange {
  readonly median: number
  readonly low: number
  readonly high: number
  /** The chance that there is at least one. */
  readonly any: number
}

/** What could come of the applications of some weeks, whenever their answers come. */
export interface Forecast {
  readonly applications: number
  readonly talks: CountRange
  readonly offers: CountRange
}

export const MOST_FORECAST_WEEKS = 26
/** More applications than that of one channel are not looked ahead at. */
const MOST_OF_A_CHANNEL = 1_000
/** Chances smaller than that are let go: they move no figure that is shown. */
const NEGLIGIBLE = 1e-9

/**
 * What could come, from what is believed of each channel and of talks that become offers. The chances
 * are summed up exactly (beta-binomial, each channel's rate unknown but the same for all its
 * applications), so the same plan always gives the same answer.
 */
export function forecastOf(
  mix: WeeklyMix,
  weeks: number,
  courses: readonly Course[],
  today: string,
  curve: ReplyCurve,
  own: OwnPriors = {},
): Forecast {
  let talks: readonly number[] = [1]
  let applications = 0
  for (const channel of Object.keys(channelPriors) as ForecastChannel[]) {
    const count = Math.min(
      MOST_OF_A_CHANNEL,
      Math.round((mix[channel] ?? 0) * Math.min(weeks, MOST_FORECAST_WEEKS)),
    )
    if (count <= 0) continue
    applications += count
    const of = tallyOf(courses.filter((course) => channelOf(course.channel) === channel))
    const belief = beliefAfter(priorOf(channel, own), countTries(of, curve))
    talks = added(talks, betaBinomial(count, belief))
  }
  const offer = stepsOf(courses, today, curve, own).find(({ id }) => id === 'offer')
  const belief = offer?.belief ?? priorOf('offer', own)
  return { applications, talks: countRange(talks), offers: countRange(thinned(talks, belief)) }
}

/** P(k of n), k = 0…n, where the rate is only believed. */
export function betaBinomial(n: number, { a, b }: Beta): readonly number[] {
  const fixed = logGamma(n + 1) + logGamma(a + b) - logGamma(a) - logGamma(b) - logGamma(n + a + b)
  return Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(fixed - logGamma(k + 1) - logGamma(n - k + 1) + logGamma(k + a) + logGamma(n - k + b)),
  )
}

function added(first: readonly number[], second: readonly number[]): readonly number[] {
  const sum = new Array<number>(first.length + second.length - 1).fill(0)
  first.forEach((p, i) => {
    if (p < NEGLIGIBLE) return
    second.forEach((q, j) => {
      sum[i + j] = (sum[i + j] ?? 0) + p * q
    })
  })
  return sum
}

/** Of an unknown number of talks, those that become offers. */
function thinned(talks: readonly number[], belief: Beta): readonly number[] {
  const offers = new Array<number>(talks.length).fill(0)
  talks.forEach((p, n) => {
    if (p < NEGLIGIBLE) return
    betaBinomial(n, belief).forEach((q, k) => {
      offers[k] = (offers[k] ?? 0) + p * q
    })
  })
  return offers
}

function countRange(chances: readonly number[]): CountRange {
  const at = (share: number) => {
    let sum = 0
    const found = chances.findIndex((p) => {
      sum += p
      return sum >= share
    })
    return found === -1 ? chances.length - 1 : found
  }
  return { low: at(0.1), median: at(0.5), high: at(0.9), any: 1 - (chances[0] ?? 1) }
}

/** What was sent a week over the last weeks, by channel: the present plan where none is written. */
export function presentMix(courses: readonly Course[], since: string, weeks: number): WeeklyMix {
  const mix: Partial<Record<ForecastChannel, number>> = {}
  for (const course of courses) {
    if (course.appliedOn === null || course.appliedOn < since) continue
    const channel = channelOf(course.channel)
    mix[channel] = (mix[channel] ?? 0) + 1 / weeks
  }
  return mix
}
