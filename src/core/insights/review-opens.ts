import { PROBABLY_CLOSED_AFTER_DAYS } from '../applications/stage.ts'
import { reviewOpensWords, stageEndWords } from '../content/en/review-opens.ts'
import { addDays, daysBetween } from '../time/calendar.ts'
import type { StrategyReview } from '../vault/kinds/strategy.ts'
import type { Course } from './courses.ts'

/** A review opens after so long, or so many applications that had their time, without a talk. */
const OPENS_AFTER_DAYS = 56
/** Weeks alone say nothing of how somebody searches who has hardly sent anything. A choice of this design. */
const FEWEST_FOR_WEEKS = 3
const OPENS_AFTER_APPLICATIONS = 20
/** So many rejections at one stage open it too. */
const OPENS_AFTER_NOES = 3
/** Only noes of so many days say something of the search as it is now. */
const NOES_WITHIN_DAYS = 90
/** After a review that was finished it does not open by itself for so long. */
const RESTS_DAYS = 42

/** Why a review of the search opens by itself; null while it does not. */
export function whyReviewOpens(
  courses: readonly Course[],
  today: string,
  reviews: readonly StrategyReview[] = [],
): string | null {
  const last = reviews
    .map(({ closedAt, on }) => (closedAt ? on : ''))
    .sort()
    .at(-1)
  if (last && daysBetween(last, today) < RESTS_DAYS) return null
  const since = last ?? ''
  const noTalks = whyNoTalks(courses, today)
  if (noTalks) return noTalks
  const from = addDays(today, -NOES_WITHIN_DAYS)
  const late = courses.filter(({ end, jobGone, endedOn }) => {
    return end === 'no' && !jobGone && endedOn !== null && endedOn > since && endedOn >= from
  })
  for (const stage of ['final', 'interview', 'screening'] as const) {
    const noes = late.filter((course) => endedAt(course) === stage).length
    if (noes >= OPENS_AFTER_NOES) return reviewOpensWords.stage(noes, stageEndWords[stage])
  }
  return null
}

/** That so many weeks or applications brought no talk; null while they are fewer, or one came. */
export function whyNoTalks(courses: readonly Course[], today: string): string | null {
  if (courses.some(({ outcome }) => outcome === 'made it')) return null
  const sent = courses.filter(({ appliedOn }) => appliedOn !== null && appliedOn <= today)
  const first = sent[0]?.appliedOn
  if (!first) return null
  const mature = sent.filter((course) => hadItsTime(course)).length
  if (mature >= OPENS_AFTER_APPLICATIONS) return reviewOpensWords.applications(mature)
  const days = daysBetween(first, today)
  if (days < OPENS_AFTER_DAYS || sent.length < FEWEST_FOR_WEEKS) return null
  return reviewOpensWords.weeks(Math.floor(days / 7))
}

function hadItsTime({ outcome }: Course): boolean {
  return typeof outcome === 'number' ? outcome >= PROBABLY_CLOSED_AFTER_DAYS : outcome !== null
}

/** The stage at which an application ended. */
export function endedAt({ talks, interviewed }: Course): keyof typeof stageEndWords {
  if (talks.length === 0) return 'application'
  if (talks.length > 1) return 'final'
  return interviewed ? 'interview' : 'screening'
}
