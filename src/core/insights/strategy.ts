import { areaWords } from '../content/en/strategy.ts'
import type { ReviewArea, StrategyReview } from '../vault/kinds/strategy.ts'
import type { Bottleneck, Diagnosis } from './diagnosis.ts'

/** Which areas each bottleneck points to, the best case first. */
const leversOf: Readonly<Record<Bottleneck, readonly [ReviewArea, ReviewArea]>> = {
  talk: ['materials', 'target'],
  channel: ['network', 'platforms'],
  another: ['interview', 'materials'],
  offer: ['interview', 'skills'],
}
/** Ways of finding jobs that go by people rather than by places. */
const BY_PEOPLE = new Set(['referral', 'approached', 'event', 'social'])

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
