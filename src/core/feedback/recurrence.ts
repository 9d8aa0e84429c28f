/** Times, counted once per application, from which something is watched. */
export const WATCH_FROM = 2
/** Times from which it may be called recurring. */
export const RECURRING_FROM = 3
/** … and that many employers at least must have said it. */
export const RECURRING_EMPLOYERS = 2
/** How often a theme is taken to come up by luck alone, in 100 notes. */
export const BASE_RATE_IN_100 = 20

export type Recurrence = 'noted' | 'watch' | 'recurring'

/** How often something came up, each application counted once. */
export interface Tally {
  readonly times: number
  /** Different employers who said it themselves. */
  readonly employers: number
}

/** One is a note, two are watched, three or more with two employers among them recur. */
export function recurrenceOf({ times, employers }: Tally): Recurrence {
  if (times >= RECURRING_FROM && employers >= RECURRING_EMPLOYERS) return 'recurring'
  return times >= WATCH_FROM ? 'watch' : 'noted'
}

/**
 * The chance that something with the base rate comes up at least `times` times among `of`: the upper
 * tail of a binomial distribution, 0 to 1. 1 where `times` is not above 0.
 */
export function chanceOf(times: number, of: number): number {
  const rate = BASE_RATE_IN_100 / 100
  if (times <= 0) return 1
  let term = (1 - rate) ** of
  let below = 0
  for (let count = 0; count < times && count <= of; count += 1) {
    below += term
    term *= ((of - count) / (count + 1)) * (rate / (1 - rate))
  }
  return Math.max(0, 1 - below)
}
