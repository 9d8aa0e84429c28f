import { waitDaysOn } from '../applications/stage.ts'
import type { Now } from '../context.ts'
import { dateOf } from '../time/calendar.ts'
import { eachForDay } from '../vault/each-record.ts'
import { gathered } from '../vault/gathered.ts'
import { keptForDay } from '../vault/kept-view.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import { ownPriorsKind, strategyReviewKind } from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'
import { type Range, rangeOf } from './beta.ts'
import { begunOn, coursesOf } from './courses.ts'
import { type Diagnosis, diagnose } from './diagnosis.ts'
import { type ChangeNumbers, changeAt, type DrySpell, drySpellOf, middleDay } from './over-time.ts'
import { type Predictions, predictionsOf } from './predictions.ts'
import type { OwnPriors } from './priors.ts'
import { OWN_PRIORS_ID } from './priors-actions.ts'
import { curveOf, type ReplyCurve, stillComes, waitsOf } from './replies.ts'
import { whyReviewOpens } from './review-opens.ts'
import { type StepNumbers, stepsOf } from './steps.ts'
import { type ThemeStrip, themeStrip } from './theme-strip.ts'
import { type SearchTimeline, searchTimeline } from './timeline.ts'
import { type Way, ways, type Yields, yieldsBy } from './yields.ts'

/** An open application that waits for an answer. */
export interface Waiting {
  readonly id: string
  readonly company: string
  /** Days since the last word. */
  readonly days: number
  /** The chance, 0 to 1, that an answer still comes. */
  readonly stillComes: number
}

/** Something that happened so many times of so many, with its range. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly range: Range
}

/** Every number of the Insights page; `onward insights --json` prints the same. */
export interface Insights {
  /** `YYYY-MM-DD`, the day that they are as of. */
  readonly on: string
  /** Applications that were sent, or that an employer answered, by that day. */
  readonly applications: number
  readonly firstOn: string | null
  readonly steps: readonly StepNumbers[]
  /** Withdrawn before an answer, or given up by the employer: not counted. */
  readonly apart: number
  readonly curve: ReplyCurve
  /** The longest wait last. */
  readonly waiting: readonly Waiting[]
  readonly yields: Readonly<Record<Way, Yields>>
  readonly change: ChangeNumbers | null
  readonly drySpell: DrySpell | null
  readonly diagnosis: Diagnosis
  readonly timeline: SearchTimeline | null
  readonly themes: ThemeStrip | null
  readonly reasons: Share
  readonly feedback: Share
  /** What the person expected after talks; null while that is too few. */
  readonly predictions: Predictions | null
  /** Why a review of how the search is done opens now; null while it does not. */
  readonly reviewOpens: string | null
}

/** All numbers at once, with the beliefs that the person put in the place of ours. */
export function insightsOf(vault: Vault, now: Now): Insights {
  return numbersOn(vault, dateOf(now))
}

const numbersOn = keptForDay((vault, today): Insights => {
  const courses = coursesOf(vault, today)
  const own = ownPriorsOf(vault)
  const curve = curveOf(waitsOf(courses))
  const middle = middleDay(courses)
  const reviews = vault.all(strategyReviewKind).map(({ body }) => body)
  const steps = stepsOf(courses, today, curve, own)
  const yields = Object.fromEntries(
    ways.map((way) => [way, yieldsBy(way, courses, curve, own)]),
  ) as Record<Way, Yields>
  const [first] = courses
  return {
    on: today,
    applications: courses.length,
    firstOn: first ? begunOn(first) : null,
    steps,
    apart: courses.filter((course) => course.appliedOn !== null && course.outcome === null).length,
    curve,
    waiting: waitingOn(vault, today, curve),
    yields,
    change: middle === null ? null : changeAt(middle, courses, today, curve, own),
    drySpell: drySpellOf(courses, curve, own),
    diagnosis: diagnose(courses, steps, yields.channel, own),
    timeline: searchTimeline(courses, today),
    themes: themeStrip(vault, today),
    ...letterShares(vault),
    predictions: predictionsOf(vault),
    reviewOpens: whyReviewOpens(courses, today, reviews),
  }
})

/** Beliefs that the person set instead of ours. */
export function ownPriorsOf(vault: Vault): OwnPriors {
  return vault.get(ownPriorsKind, OWN_PRIORS_ID)?.body.priors ?? {}
}

const waits = eachForDay(applicationKind, ({ id, body }, today) => {
  const days = waitDaysOn(body, today)
  return days === null ? null : { id, company: body.company, days }
})

function waitingOn(vault: Vault, today: string, curve: ReplyCurve): readonly Waiting[] {
  return waits(vault, today)
    .filter((wait) => wait !== null)
    .map((wait) => ({ ...wait, stillComes: stillComes(curve, wait.days) }))
    .sort((a, b) => a.days - b.days)
}

/** Shares of letters: no prior is believed in but that of none (Beta 1, 1), and for feedback 4 in 10. */
const letterShares = gathered(letterKind, (vault) => {
  let noes = 0
  let reasons = 0
  let asked = 0
  let came = 0
  for (const { body } of vault.all(letterKind)) {
    if (body.reading?.kind === 'rejection') {
      noes += 1
      if (body.reading.reasons.length > 0) reasons += 1
    }
    if (body.purpose === 'ask-feedback' && body.sentAt !== undefined && body.answer) {
      asked += 1
      if (body.answer === 'came') came += 1
    }
  }
  const share = (count: number, of: number, a: number, b: number): Share => ({
    count,
    of,
    range: rangeOf({ a: a + count, b: b + of - count }),
  })
  return { reasons: share(reasons, noes, 1, 1), feedback: share(came, asked, 4, 6) }
})
