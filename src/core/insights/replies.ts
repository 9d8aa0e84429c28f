import { USUAL_MEDIAN_DAYS, USUALLY_ANSWERED } from '../applications/stage.ts'
import { daysBetween } from '../time/calendar.ts'
import type { Course } from './courses.ts'

/** Answers that a search must have had before its own curve takes the place of the usual one. */
export const OWN_CURVE_FROM = 10
/** Of all answers at most this share may be without their day: the curve, which leaves them out, is too low by as much. */
const MOST_UNDATED = 0.1
/** Applications that must still be waiting for a step of the curve to be believed. */
const LEAST_AT_RISK = 5

/** How long answers take, and how many come at all. */
export interface ReplyCurve {
  /** True where it is drawn from this search alone. */
  readonly own: boolean
  /** Answers whose wait is known. */
  readonly answered: number
  /** Answers of which a list that was brought in did not give the day; left out. */
  readonly undated: number
  /** Share of applications that are answered at all, 0 to 1. */
  readonly eventually: number
  /** Share of applications that are answered within so many days, 0 to `eventually`. */
  answeredBy(days: number): number
}

/** One application's wait: how long, and whether an answer ended it. */
export interface Wait {
  /** Null where an answer came and it is not known when. */
  readonly days: number | null
  readonly answered: boolean
}

export type KnownWait = Wait & { readonly days: number }

/** The curve of a search that has too few answers of its own (docs/statistics.md). */
export const usualCurve: ReplyCurve = {
  own: false,
  answered: 0,
  undated: 0,
  eventually: USUALLY_ANSWERED,
  answeredBy: (days) => USUALLY_ANSWERED * (1 - 2 ** (-Math.max(0, days) / USUAL_MEDIAN_DAYS)),
}

/** The wait for the first answer by `today`, cut off where the person ended it; null before applying. */
export function waitOf(
  { appliedOn, answeredOn, endedOn }: Pick<Course, 'appliedOn' | 'answeredOn' | 'endedOn'>,
  today: string,
): KnownWait | null {
  if (appliedOn === null || appliedOn > today) return null
  const answered = answeredOn !== null && answeredOn <= today
  const until = answered ? answeredOn : endedOn && endedOn < today ? endedOn : today
  return { days: Math.max(0, daysBetween(appliedOn, until)), answered }
}

/** The waits of all that was applied for. */
export function waitsOf(courses: readonly Course[]): readonly Wait[] {
  return courses.flatMap(({ wait }) => wait ?? [])
}

/**
 * The curve of a search: from ten answers on its own by Kaplan and Meier (1958, JASA 53), up to the
 * day from which fewer than five are left to look at; before that the usual one, and where more than one
 * answer of ten has no day.
 */
export function curveOf(waits: readonly Wait[]): ReplyCurve {
  const known = waits.filter((wait): wait is KnownWait => wait.days !== null)
  const undated = waits.length - known.length
  const answered = known.filter((wait) => wait.answered).length
  if (answered < OWN_CURVE_FROM || undated > MOST_UNDATED * (answered + undated)) {
    return { ...usualCurve, answered, undated }
  }
  const steps = kaplanMeier(known)
  const eventually = 1 - (steps.at(-1)?.silent ?? 1)
  // Asked for every application: by day, so that no answer goes through the steps again.
  const byDay: number[] = []
  for (const [at, { days, silent }] of steps.entries()) {
    const until = steps[at + 1]?.days ?? days + 1
    for (let day = days; day < until; day += 1) byDay[day] = 1 - silent
  }
  const first = steps[0]?.days ?? 0
  return {
    own: true,
    answered,
    undated,
    eventually,
    answeredBy: (days) => (days < first ? 0 : (byDay[days] ?? eventually)),
  }
}

/** Share without an answer after each day on which one came; ends where too few are left to tell. */
export function kaplanMeier(
  waits: readonly KnownWait[],
  leastAtRisk = LEAST_AT_RISK,
): readonly { readonly days: number; readonly silent: number }[] {
  const ended = new Map<number, { all: number; came: number }>()
  for (const { days, answered } of waits) {
    const { all, came } = ended.get(days) ?? { all: 0, came: 0 }
    ended.set(days, { all: all + 1, came: came + (answered ? 1 : 0) })
  }
  const steps: { days: number; silent: number }[] = []
  let atRisk = waits.length
  let silent = 1
  for (const [days, { all, came }] of [...ended].sort(([a], [b]) => a - b)) {
    if (atRisk < leastAtRisk) break
    if (came > 0) {
      silent *= 1 - came / atRisk
      steps.push({ days, silent })
    }
    atRisk -= all
  }
  return steps
}

/** The chance, 0 to 1, that an answer still comes after so many days without one. */
export function stillComes(curve: ReplyCurve, days: number): number {
  const by = curve.answeredBy(days)
  const own = (curve.eventually - by) / Math.max(1e-9, 1 - by)
  // Past the last answer of a search its own curve knows nothing more; the usual one still does.
  return own > 0 || !curve.own ? own : stillComes(usualCurve, days)
}

/**
 * How much an application counts, 0 to 1, that has waited so many days: as much as its silence says
 * by now. Added to the answered ones this makes the tries that the answers are a share of, whatever the
 * ages of the applications are (docs/statistics.md).
 */
export function weightOfWaiting(curve: ReplyCurve, days: number): number {
  const replied = Math.min(1, curve.answeredBy(days) / Math.max(1e-9, curve.eventually))
  return (replied * (1 - curve.eventually)) / Math.max(1e-9, 1 - replied * curve.eventually)
}
