import { PROBABLY_CLOSED_AFTER_DAYS } from '../applications/stage.ts'
import { areaWords, reviewOpensWords, stageEndWords } from '../content/en/strategy.ts'
import { addDays, daysBetween } from '../time/calendar.ts'
import type { ReviewArea, StrategyReview } from '../vault/kinds/strategy.ts'
import type { Course } from './courses.ts'
import type { Bottleneck, Diagnosis } from './diagnosis.ts'

/** A review opens after so long, or so many applications that had their time, without a talk. */
const OPENS_AFTER_DAYS = 56
const OPENS_AFTER_APPLICATIONS = 20
/** So many rejections at one stage open it too. */
const OPENS_AFTER_NOES = 3
/** Only noes of so many days say something of the search as it is now. */
const NOES_WITHIN_DAYS = 90
/** After a review that was finished it does not open by itself for so long. */
const RESTS_DAYS = 42

/** Which areas each bottleneck points to, the best case first. */
const leversOf: Readonly<Record<Bottleneck, readonly [ReviewArea, ReviewArea]>> = {
  talk: ['materials', 'target'],
  channel: ['network', 'platforms'],
  another: ['interview', 'materials'],
  offer: ['interview', 'skills'],
}
/** Ways of finding jobs that go by people rather than by places. */
const BY_PEOPLE = new Set(['referral', 'approached', 'event', 'social'])

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
  const sent = courses.filter(({ appliedOn }) => appliedOn !== null && appliedOn <= today)
  const first = sent.map(({ appliedOn }) => appliedOn ?? today).sort()[0]
  if (!sent.some((course) => course.outcome === 'made it') && first) {
    const mature = sent.filter((course) => hadItsTime(course)).length
    if (mature >= OPENS_AFTER_APPLICATIONS) return reviewOpensWords.applications(mature)
    const days = daysBetween(first, today)
    if (days >= OPENS_AFTER_DAYS) return reviewOpensWords.weeks(Math.floor(days / 7))
  }
  for (const stage of ['final', 'interview', 'screening'] as const) {
    const noes = courses.filter(
      (course) =>
        course.end === 'no' &&
        !course.jobGone &&
        (course.endedOn ?? '') > since &&
        (course.endedOn ?? '') >= addDays(today, -NOES_WITHIN_DAYS) &&
        endedAt(course) === stage,
    ).length
    if (noes >= OPENS_AFTER_NOES) return reviewOpensWords.stage(noes, stageEndWords[stage])
  }
  return null
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

/** What a review proposes to try, with its because. */
export interface Lever {
  readonly area: ReviewArea
  readonly because: string
}

/**
 * The one or two things with the best case. Without a bottleneck there is none: then the search is not
 * to be changed for the numbers' sake.
 */
export function leversFor(
  diagnosis: Diagnosis,
  because: string,
  declined: ReadonlySet<ReviewArea> = new Set(),
): readonly Lever[] {
  const { bottleneck, channels } = diagnosis
  if (bottleneck === null) return []
  const [first, second] = leversOf[bottleneck]
  const areas =
    bottleneck === 'channel' && channels && !BY_PEOPLE.has(channels.better)
      ? [second, first]
      : [first, second]
  return areas.filter((area) => !declined.has(area)).map((area) => ({ area, because }))
}

/** What the person decided against in earlier reviews, the latest word on each area. */
export function decidedBefore(
  reviews: readonly StrategyReview[],
): ReadonlyMap<
  ReviewArea,
  { readonly on: string; readonly decision: string; readonly reason: string }
> {
  const before = new Map<ReviewArea, { on: string; decision: string; reason: string }>()
  for (const { on, decided } of [...reviews].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    for (const { area, decision, reason } of decided) {
      if (area in areaWords) before.set(area as ReviewArea, { on, decision, reason: reason ?? '' })
    }
  }
  return before
}
