import { sayCount, sayMany } from '../content/en/counts.ts'
import { pointWords, themeLabels, verdictLabels } from '../content/en/points.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear, sentenceCase } from '../time/say.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type FeedbackPoint,
  feedbackPointKind,
  type Theme,
  themes,
} from '../vault/kinds/feedback-point.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'

export interface PointView {
  readonly id: string
  readonly text: string
  readonly source: 'employer' | 'letter' | 'self'
  /** "Maria Sandahl, 18 March", "From the letter, 10 March", "Your own note, 18 March". */
  readonly says: string
  readonly sort: 'strength' | 'gap' | 'unsorted'
  readonly theme: Theme | null
  readonly inMyHands: 'yes' | 'no' | 'unknown'
  readonly verdict: 'fair' | 'partly' | 'not-mine' | null
  readonly applicationId: string | null
  readonly recoveryId: string | null
}

export interface PointsView {
  readonly sentence: string
  /** Strengths first, since they are read first; otherwise in the order kept. */
  readonly points: readonly PointView[]
  readonly themes: readonly { readonly id: Theme; readonly label: string }[]
  readonly verdicts: readonly {
    readonly value: 'fair' | 'partly' | 'not-mine'
    readonly label: string
  }[]
  /** The point that one small action could start from: a gap, in your hands, and not "not mine". */
  readonly actOn: PointView | null
}

/**
 * The points of one no, or all of them where `recoveryId` is null. They are notes: nothing is called
 * recurring here. Without `now` every day is said with its year.
 */
export function pointsView(vault: Vault, recoveryId: string | null, now?: Now): PointsView {
  const points = vault
    .all(feedbackPointKind)
    .filter(({ body }) => recoveryId === null || body.recoveryId === recoveryId)
    .map((point) => pointView(point, now))
  const rank = ({ sort }: PointView) => (sort === 'strength' ? 0 : 1)
  const ordered = points.toSorted((a, b) => rank(a) - rank(b))
  return {
    sentence: sentenceOf(points),
    points: ordered,
    themes: themes.map((id) => ({ id, label: themeLabels[id] })),
    verdicts: (['fair', 'partly', 'not-mine'] as const).map((value) => ({
      value,
      label: verdictLabels[value],
    })),
    actOn: actOn(vault, points, recoveryId),
  }
}

function pointView({ id, body }: Readable<FeedbackPoint>, now: Now | undefined): PointView {
  const source = (['employer', 'letter'] as const).find((known) => known === body.source) ?? 'self'
  return {
    id,
    text: body.text,
    source,
    says: `${who(body, source)}, ${day(body.saidOn, now)}`,
    sort: (['strength', 'gap'] as const).find((known) => known === body.sort) ?? 'unsorted',
    theme: themes.find((known) => known === body.theme) ?? null,
    inMyHands: (['yes', 'no'] as const).find((known) => known === body.inMyHands) ?? 'unknown',
    verdict:
      (['fair', 'partly', 'not-mine'] as const).find((known) => known === body.verdict) ?? null,
    applicationId: body.applicationId ?? null,
    recoveryId: body.recoveryId ?? null,
  }
}

function who(body: FeedbackPoint, source: PointView['source']): string {
  return source === 'employer' && body.saidBy ? body.saidBy : pointWords[source]
}

/** A year that is no one's: every day is then said with its own. */
const noYear: Now = { instant: '0001-06-01T00:00:00.000Z', zone: 'UTC' }

function day(date: string, now: Now | undefined): string {
  return sayDayOfYear(date, now ?? noYear)
}

function sentenceOf(points: readonly PointView[]): string {
  if (points.length === 0) return pointWords.none
  const strengths = points.filter(({ sort }) => sort === 'strength').length
  const all = sentenceCase(sayMany(points.length, 'point', 'points'))
  if (strengths === 0) return `${all} kept.`
  if (strengths === points.length) {
    return points.length === 1 ? `${all} kept: a strength.` : `${all} kept, all of them strengths.`
  }
  const some =
    strengths === 1 ? 'a strength among them' : `${sayCount(strengths)} of them strengths`
  return `${all} kept, ${some}.`
}

function actOn(
  vault: Vault,
  points: readonly PointView[],
  recoveryId: string | null,
): PointView | null {
  if (recoveryId === null) return null
  const planned = new Set(vault.all(actionKind).map(({ body }) => body.causeId))
  return (
    points.find(
      ({ id, sort, inMyHands, verdict }) =>
        sort === 'gap' && inMyHands === 'yes' && verdict !== 'not-mine' && !planned.has(id),
    ) ?? null
  )
}
