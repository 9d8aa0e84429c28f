import { chanceGreater, chanceOfNone, type Range, rangeOf } from './beta.ts'
import { type Course, triesOf } from './courses.ts'
import { mixedPrior, type OwnPriors } from './priors.ts'
import type { ReplyCurve } from './replies.ts'
import { beliefAfter, type Count, countTries } from './steps.ts'
import { tallyOf } from './tally.ts'
import { TOLD_FROM } from './yields.ts'

/** One stretch of a search. */
export interface Segment extends Count {
  readonly from: string
  readonly until: string
  readonly range: Range
}

/** Before and since a day. */
export interface ChangeNumbers {
  readonly on: string
  readonly before: Segment
  readonly since: Segment
  /** The chance that it is better since; null while one side has too few tries. */
  readonly chanceBetter: number | null
}

/** Two segments of a search: what was sent before a day and since, each with a belief of its own. */
export function changeAt(
  on: string,
  courses: readonly Course[],
  today: string,
  curve: ReplyCurve,
  own: OwnPriors = {},
): ChangeNumbers {
  const sent = triesOf(courses)
  // The same prior on both sides: a change of the mix is a change of the search.
  const prior = mixedPrior(tallyOf(sent), own)
  const part = (of: readonly Course[]) => {
    const count = countTries(tallyOf(of), curve)
    const belief = beliefAfter(prior, count)
    return { count, belief, range: rangeOf(belief) }
  }
  const from = sent.findIndex(({ appliedOn }) => appliedOn >= on)
  const parted = from === -1 ? sent.length : from
  const [earlier, later] = [sent.slice(0, parted), sent.slice(parted)]
  const [before, since] = [part(earlier), part(later)]
  const enough = Math.min(before.count.tried, since.count.tried) >= TOLD_FROM
  return {
    on,
    before: {
      ...before.count,
      range: before.range,
      from: earlier[0]?.appliedOn ?? on,
      until: earlier.at(-1)?.appliedOn ?? on,
    },
    since: { ...since.count, range: since.range, from: on, until: today },
    chanceBetter: enough ? chanceGreater(before.belief, since.belief) : null,
  }
}

/** The day that parts the applications sent into two halves; null for fewer than two. */
export function middleDay(courses: readonly Course[]): string | null {
  const sent = triesOf(courses)
  return sent.length < 2 ? null : (sent[Math.floor(sent.length / 2)]?.appliedOn ?? null)
}

/** How long it has been without a talk, and how often that happens to anybody at this rate. */
export interface DrySpell {
  /** Applications whose outcome is known, sent since the last that led to a talk. */
  readonly applications: number
  /** Of a hundred people at the rate of this search, so many have such a spell. */
  readonly chance: number
  /** The rate that the chance is taken at, as believed without the spell itself. */
  readonly rate: Range
}

/**
 * The current spell without a talk. The rate is that of the applications before it with the prior, so
 * that a spell does not explain itself; null where the last known application led to a talk.
 */
export function drySpellOf(
  courses: readonly Course[],
  curve: ReplyCurve,
  own: OwnPriors = {},
): DrySpell | null {
  const sent = triesOf(courses)
  const last = sent.findLastIndex((course) => course.outcome === 'made it')
  const spell = countTries(tallyOf(sent.slice(last + 1)), curve)
  if (spell.known === 0) return null
  const earlier = countTries(tallyOf(sent.slice(0, last + 1)), curve)
  const belief = beliefAfter(mixedPrior(tallyOf(sent), own), earlier)
  return {
    applications: spell.known,
    chance: chanceOfNone(belief, spell.tried),
    rate: rangeOf(belief),
  }
}
