import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, isCalendarDate } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove } from '../vault/edit.ts'
import { nothingWritten } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import {
  type FeedbackPoint,
  feedbackPointKind,
  type InMyHands,
  type PointSort,
  type PointSource,
  type Verdict,
} from '../vault/kinds/feedback-point.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { sortByCues } from './propose-points.ts'
import { stageReached } from './stage-reached.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>

export interface AddPointInput {
  /** Null for a point that belongs to no single no. */
  readonly recoveryId: string | null
  readonly text: string
  /** Always told apart: their words, a reason in a letter, or one's own note. */
  readonly source: PointSource
  readonly saidBy?: string | undefined
  /** Whose feedback it is, where no application tells. */
  readonly employer?: string | undefined
  /** `YYYY-MM-DD`; today where absent. */
  readonly saidOn?: string | undefined
  /** Sorted by its words, as far as they say something; else unsorted. */
  readonly sorted?: boolean
}

/** Keeps one point of feedback. Problems: `empty`, `bad-date`, `not-found`. */
export function addPoint(
  vault: Vault,
  input: AddPointInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const text = input.text.trim()
  if (text === '') return nothingWritten
  const saidOn = input.saidOn ?? dateOf(context.now)
  if (!isCalendarDate(saidOn)) {
    return problem('bad-date', 'On which day was it said? Any day that you remember will do.')
  }
  const point: FeedbackPoint = {
    text,
    source: input.source,
    saidOn,
    ...sortedAs(text, input.sorted ?? false),
    ...(input.saidBy?.trim() ? { saidBy: input.saidBy.trim().slice(0, 500) } : {}),
    ...(input.employer?.trim() ? { employer: input.employer.trim().slice(0, 500) } : {}),
  }
  const id = context.newId()
  if (input.recoveryId === null) return ok({ changes: [create(feedbackPointKind, id, point)], id })
  const recovery = found(vault, recoveryKind, input.recoveryId)
  if (!recovery.ok) return recovery
  const { applicationId, letterId } = recovery.value.body
  const body: FeedbackPoint = {
    ...point,
    ...stageReached(recovery.value.body),
    recoveryId: input.recoveryId,
    applicationId,
    ...(input.source === 'letter' && letterId ? { letterId } : {}),
  }
  return ok({ changes: [create(feedbackPointKind, id, body)], id })
}

function sortedAs(text: string, sorted: boolean): Pick<FeedbackPoint, 'sort' | 'inMyHands'> {
  if (!sorted) return { sort: 'unsorted', inMyHands: 'unknown' }
  const { sort, theme, inMyHands, cues } = sortByCues(text)
  const words = cues.slice(0, 20).map(({ text }) => text.slice(0, 500))
  return { sort, inMyHands, ...(theme ? { theme, cues: words } : {}) }
}

export interface SortPointInput {
  readonly pointId: string
  readonly sort?: PointSort
  /** Null takes the theme away. */
  readonly theme?: string | null
  readonly inMyHands?: InMyHands
  /** Null takes the verdict away. */
  readonly verdict?: Verdict | null
  readonly text?: string
}

/** Sorts a point; what is not named stays. The person's word stands, whoever said the point. */
export function sortPoint(vault: Vault, input: SortPointInput, _context: Context): Changes {
  const point = found(vault, feedbackPointKind, input.pointId)
  if (!point.ok) return point
  const { sort, theme, inMyHands, verdict, text } = input
  const gone: (keyof FeedbackPoint)[] = [
    ...(theme === null ? (['theme'] as const) : []),
    ...(verdict === null ? (['verdict'] as const) : []),
  ]
  const record = { ...point.value, body: without(point.value.body, ...gone) }
  const fields: Partial<FeedbackPoint> = {
    ...(sort ? { sort } : {}),
    ...(theme ? { theme } : {}),
    ...(inMyHands ? { inMyHands } : {}),
    ...(verdict ? { verdict } : {}),
    ...(text?.trim() ? { text: text.trim() } : {}),
  }
  return ok({ changes: [patch(feedbackPointKind, record, fields)] })
}

export function removePoint(
  vault: Vault,
  input: { readonly pointId: string },
  _context: Context,
): Changes {
  const point = found(vault, feedbackPointKind, input.pointId)
  return point.ok ? ok({ changes: [remove(feedbackPointKind, point.value)] }) : point
}
