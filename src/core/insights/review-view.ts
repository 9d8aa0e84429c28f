import { channelNames, insightsWords } from '../content/en/insights.ts'
import { areaWords } from '../content/en/strategy.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear } from '../time/say.ts'
import { knownIn } from '../vault/kind.ts'
import {
  type Decision,
  decisions,
  type ReviewArea,
  reviewAreas,
  strategyReviewKind,
} from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'
import { type Insights, insightsOf } from './insights-view.ts'
import { stepSentence, yieldSentence } from './sentences.ts'
import type { StepId } from './steps.ts'
import { decidedBefore, leversFor } from './strategy.ts'
import { openReviewOf } from './strategy-actions.ts'

/** One part of the search as a review shows it. */
export interface AreaRow {
  readonly area: ReviewArea
  readonly name: string
  /** What the numbers say of it; null where they say nothing. */
  readonly says: string | null
  readonly unknown: string
  readonly findOut: string
  readonly effect: string
  /** "If it is Monday at nine, then I …" */
  readonly lever: string
  /** Where it is done, for what has a page of its own. */
  readonly page: { readonly href: string; readonly name: string } | null
  /** Proposed to be tried first, with its because. */
  readonly proposed: string | null
  readonly decision: Decision | null
  readonly reason: string
  /** What was decided last time, with its day and reason. */
  readonly before: string | null
}

export interface ReviewView {
  /** Null until it was begun. */
  readonly id: string | null
  readonly opensBecause: string | null
  /** The sentence on top. */
  readonly say: string
  readonly areas: readonly AreaRow[]
  readonly earlier: readonly { readonly id: string; readonly on: string; readonly notes: string }[]
}

/** The nine parts of a search, those with the best case first, each with what is known and unknown. */
export function reviewView(vault: Vault, now: Now): ReviewView {
  const numbers = insightsOf(vault, now)
  const open = openReviewOf(vault)
  const reviews = vault.all(strategyReviewKind)
  const closed = reviews.filter(({ body }) => body.closedAt !== undefined)
  const before = decidedBefore(closed.map(({ body }) => body))
  const because = whyLevers(numbers)
  const declined = new Set(
    [...before].flatMap(([area, { decision }]) => (decision === 'no' ? area : [])),
  )
  const levers = because === null ? [] : leversFor(numbers.diagnosis, because, declined)
  const rows = reviewAreas.map((area): AreaRow => {
    const { lever, ...words } = areaWords[area]
    const decided = open?.body.decided.find((row) => row.area === area)
    const last = before.get(area)
    return {
      area,
      name: words.name,
      says: numbersSay(numbers, area),
      unknown: words.unknown,
      findOut: words.findOut,
      effect: words.effect,
      lever: `If ${lever.cue}, then ${lever.step}.`,
      page: words.page ?? null,
      proposed: levers.find((each) => each.area === area)?.because ?? null,
      decision: knownIn(decisions, decided?.decision) ?? null,
      reason: decided?.reason ?? '',
      before: last
        ? `On ${sayDayOfYear(last.on, now)} you decided: ${decisionWords[last.decision as Decision] ?? last.decision}${last.reason ? `, because “${last.reason}”` : ''}.`
        : null,
    }
  })
  return {
    id: open?.id ?? null,
    opensBecause: numbers.reviewOpens,
    say: sayReview(numbers, levers.length),
    areas: rows.sort((a, b) => Number(b.proposed !== null) - Number(a.proposed !== null)),
    earlier: closed.map(({ id, body }) => ({ id, on: body.on, notes: body.notes ?? '' })).reverse(),
  }
}

export const decisionWords: Readonly<Record<Decision, string>> = {
  try: 'try it',
  later: 'not now',
  no: 'no',
}

/** Why the proposals are what they are; null where nothing is proposed. */
function whyLevers({ diagnosis }: Insights): string | null {
  const { bottleneck, channels, chance } = diagnosis
  if (bottleneck === null) return null
  if (bottleneck === 'channel' && channels) {
    const named = (name: string) => channelNames[name] ?? name
    return `${named(channels.better)} brings you more talks than ${named(channels.worse)}, where most of your effort goes.`
  }
  const by = Math.max(1, Math.round((1 - chance) * 100))
  return `${insightsWords.found[bottleneck]} So few happen to about ${by} in 100 by luck.`
}

function sayReview({ diagnosis, applications }: Insights, levers: number): string {
  if (applications === 0) return 'There is nothing to look at yet.'
  if (diagnosis.state === 'early') return 'Too early to say what holds the search up.'
  if (levers === 0) return 'Nothing in your numbers asks for a change.'
  return levers === 1 ? 'One thing is worth a try.' : 'Two things are worth a try.'
}

/** What the numbers say of one part; they speak of few. */
function numbersSay(numbers: Insights, area: ReviewArea): string | null {
  const said = (...ids: readonly StepId[]) =>
    numbers.steps
      .filter(({ id, known }) => ids.includes(id) && known > 0)
      .map(stepSentence)
      .join(' ') || null
  if (area === 'materials' || area === 'target') return said('talk')
  if (area === 'interview') return said('another', 'offer')
  if (area === 'network' || area === 'platforms') {
    return numbers.yields.channel.parts.length === 0 ? null : yieldSentence(numbers, 'channel')
  }
  if (area === 'paths') return numbers.reviewOpens
  return null
}
