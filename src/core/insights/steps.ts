import { PROBABLY_CLOSED_AFTER_DAYS } from '../applications/stage.ts'
import { daysBetween } from '../time/calendar.ts'
import { type Beta, type Range, rangeOf } from './beta.ts'
import { type Course, type Outcome, triesOf } from './courses.ts'
import { mixedPrior, type OwnPriors, priorOf } from './priors.ts'
import { type ReplyCurve, usualCurve, weightOfWaiting } from './replies.ts'
import { CourseTally, tallyOf } from './tally.ts'

/** Tries and successes at one step of a search. */
export interface Count {
  /** Whose outcome is known: answered, or waited for until probably closed. */
  readonly known: number
  readonly succeeded: number
  /** Too fresh to be known; each counts in part. */
  readonly waiting: number
  /** What the tries come to, the waiting ones counted in part; a real number. */
  readonly tried: number
}

export const stepIds = ['talk', 'another', 'offer'] as const
export type StepId = (typeof stepIds)[number]

/** One step of a search with what is believed of it now, and what is usual. */
export interface StepNumbers extends Count {
  readonly id: StepId
  readonly belief: Beta
  readonly range: Range
  readonly prior: Beta
  readonly usual: Range
}

/** A first talk, then another or an offer. */
function anotherOutcome(course: Course, today: string): Outcome | null {
  const { talks, offeredOn } = course
  const [first, second] = talks
  if (first === undefined || first > today) return null
  if ((second ?? offeredOn ?? '9') <= today) return 'made it'
  return afterTalk(course, today)
}

/** A proper talk, then an offer. */
function offerOutcome(course: Course, today: string): Outcome | null {
  if (!course.interviewed || (course.talks[0] ?? '9') > today) return null
  if ((course.offeredOn ?? '9') <= today) return 'made it'
  return afterTalk(course, today)
}

function afterTalk({ end, jobGone, lastOn, talks }: Course, today: string): Outcome | null {
  if (end === 'withdrawn' || jobGone) return null
  if (end !== null) return 'did not'
  const since = lastOn <= today ? lastOn : (talks.findLast((on) => on <= today) ?? today)
  return daysBetween(since, today)
}

/** Tries and successes of a tally; what waits counts as much as its silence says by the curve. */
export function countTries(tally: CourseTally, curve: ReplyCurve): Count {
  const { succeeded, failed } = tally
  let known = succeeded + failed
  let tried = known
  let waiting = 0
  for (const [days, count] of tally.waiting) {
    if (days >= PROBABLY_CLOSED_AFTER_DAYS) known += count
    else waiting += count
    tried += count * weightOfWaiting(curve, days)
  }
  return { known, succeeded, waiting, tried }
}

/** What is believed after counting: the prior with the successes and the failures added to it. */
export function beliefAfter(
  prior: Beta,
  { succeeded, tried }: Pick<Count, 'succeeded' | 'tried'>,
): Beta {
  return { a: prior.a + succeeded, b: prior.b + Math.max(0, tried - succeeded) }
}

/** The three steps of a search. The steps after a first talk wait by the usual curve. */
export function stepsOf(
  courses: readonly Course[],
  today: string,
  curve: ReplyCurve,
  own: OwnPriors = {},
): readonly StepNumbers[] {
  const step = (id: StepId, prior: Beta, count: Count): StepNumbers => {
    const belief = beliefAfter(prior, count)
    return { id, ...count, belief, range: rangeOf(belief), prior, usual: rangeOf(prior) }
  }
  const tries = tallyOf(triesOf(courses))
  const [another, offer] = [new CourseTally(), new CourseTally()]
  for (const course of courses) {
    if (course.talks.length === 0) continue
    another.addOutcome(anotherOutcome(course, today))
    offer.addOutcome(offerOutcome(course, today))
  }
  return [
    step('talk', mixedPrior(tries, own), countTries(tries, curve)),
    step('another', priorOf('another', own), countTries(another, usualCurve)),
    step('offer', priorOf('offer', own), countTries(offer, usualCurve)),
  ]
}
