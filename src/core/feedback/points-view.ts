import { sayCount, sayMany } from '../content/en/counts.ts'
import { pointWords, stageWords, verdictLabels } from '../content/en/points.ts'
import type { Now } from '../context.ts'
import { sayDayOfYear, sentenceCase } from '../time/say.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import {
  type FeedbackPoint,
  feedbackPointKind,
  type InMyHands,
  inMyHands,
  type PointSort,
  type PointSource,
  pointSorts,
  pointSources,
  type Verdict,
  verdicts,
} from '../vault/kinds/feedback-point.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { reachedStages } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'
import { type NamedTheme, themeResolver, themesOf } from './themes.ts'

export interface PointView {
  readonly id: string
  readonly text: string
  readonly source: PointSource
  /** "Maria Sandahl, after a talk, 18 March", "Your own note, 18 March". */
  readonly says: string
  readonly sort: PointSort
  /** A built-in theme, or one of the person's own. */
  readonly theme: string | null
  /** The words by which it was sorted. */
  readonly cues: readonly string[]
  readonly inMyHands: InMyHands
  readonly verdict: Verdict | null
  readonly applicationId: string | null
  readonly recoveryId: string | null
}

export interface PointsView {
  readonly sentence: string
  /** Strengths first, since they are read first; otherwise in the order kept. */
  readonly points: readonly PointView[]
  readonly themes: readonly NamedTheme[]
  readonly verdicts: readonly { readonly value: Verdict; readonly label: string }[]
  /** The point that one small action could start from: a gap, in your hands, and not "not mine". */
  readonly actOn: PointView | null
}

/** The points of one no. They are notes: nothing is called recurring here. */
export function pointsView(vault: Vault, recoveryId: string, now: Now): PointsView {
  const points = vault
    .all(feedbackPointKind)
    .filter(({ body }) => body.recoveryId === recoveryId)
    .map((point) => pointView(vault, point, now))
  const rank = ({ sort }: PointView) => (sort === 'strength' ? 0 : 1)
  const ordered = points.toSorted((a, b) => rank(a) - rank(b))
  return {
    sentence: sentenceOf(points),
    points: ordered,
    themes: themesOf(vault),
    verdicts: verdicts.map((value) => ({ value, label: verdictLabels[value] })),
    actOn: actOn(vault, points),
  }
}

function pointView(vault: Vault, { id, body }: Readable<FeedbackPoint>, now: Now): PointView {
  const source = knownIn(pointSources, body.source) ?? 'self'
  return {
    id,
    text: body.text,
    source,
    says: `${saysOf(body)}, ${sayDayOfYear(body.saidOn, now)}`,
    sort: knownIn(pointSorts, body.sort) ?? 'unsorted',
    theme: themeResolver(vault)(body.theme),
    cues: body.cues ?? [],
    inMyHands: knownIn(inMyHands, body.inMyHands) ?? 'unknown',
    verdict: knownIn(verdicts, body.verdict) ?? null,
    applicationId: body.applicationId ?? null,
    recoveryId: body.recoveryId ?? null,
  }
}

/** Who a point comes from, and how far it had got: "Maria Sandahl, after a talk", "Your own note". */
export function saysOf(body: FeedbackPoint): string {
  const source = knownIn(pointSources, body.source) ?? 'self'
  const name = body.saidBy ?? body.employer
  const who = source === 'employer' && name ? name : pointWords[source]
  const stage = knownIn(reachedStages, body.stage)
  return source === 'self' || !stage ? who : `${who}, ${stageWords[stage]}`
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

function actOn(vault: Vault, points: readonly PointView[]): PointView | null {
  const planned = new Set(vault.all(actionKind).map(({ body }) => body.causeId))
  return (
    points.find(
      ({ id, sort, inMyHands, verdict }) =>
        sort === 'gap' && inMyHands === 'yes' && verdict !== 'not-mine' && !planned.has(id),
    ) ?? null
  )
}
