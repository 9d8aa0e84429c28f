import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { checkDay, checkFits, filledIn, nothingWritten } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { type FeedbackPoint, feedbackPointKind } from '../vault/kinds/feedback-point.ts'
import { type Feedback, type FeedbackWay, feedbackKind } from '../vault/kinds/learn.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import type { PointOffer } from './offers.ts'
import { stageReached } from './stage-reached.ts'

type Changes = Result<Change[]>

export interface KeepFeedbackInput {
  readonly recoveryId: string
  /** Word for word. */
  readonly text: string
  readonly way: FeedbackWay
  readonly saidBy?: string | undefined
  readonly stage?: Feedback['stage']
  /** `YYYY-MM-DD`; today where absent. */
  readonly saidOn?: string | undefined
}

/** Keeps what somebody said, word for word, to be split when the person is ready. Problems: `empty`, `not-a-day`, `not-found`, `too-long`. */
export function keepFeedback(
  vault: Vault,
  input: KeepFeedbackInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  if (input.text.trim() === '') return nothingWritten
  const wrong = checkDay(input.saidOn)
  if (wrong) return wrong
  const recovery = found(vault, recoveryKind, input.recoveryId)
  if (!recovery.ok) return recovery
  const { text, ...rest } = input
  const body = {
    ...filledIn(rest),
    text,
    saidOn: input.saidOn ?? dateOf(context.now),
    state: 'waiting',
    applicationId: recovery.value.body.applicationId,
    addedAt: context.now.instant,
  } as Feedback
  const id = context.newId()
  return checkFits(feedbackKind, body) ?? ok({ changes: [create(feedbackKind, id, body)], id })
}

/** Days for which an answer is parked unless the person opens it sooner. */
export const PARKED_DAYS = 3

/** Puts an answer away until the person is ready; its words stay. Problems: `not-found`, `newer-format`. */
export function parkFeedback(
  vault: Vault,
  input: { readonly feedbackId: string },
  context: Context,
): Changes {
  const feedback = found(vault, feedbackKind, input.feedbackId)
  if (!feedback.ok) return feedback
  const parkedUntil = addDays(dateOf(context.now), PARKED_DAYS)
  return ok([patch(feedbackKind, feedback.value, { state: 'parked', parkedUntil })])
}

/** Opens a parked answer again. Problems: `not-found`, `newer-format`. */
export function unparkFeedback(
  vault: Vault,
  input: { readonly feedbackId: string },
  _context: Context,
): Changes {
  const feedback = found(vault, feedbackKind, input.feedbackId)
  if (!feedback.ok) return feedback
  return ok([patch(feedbackKind, feedback.value, { state: 'waiting' })])
}

/**
 * Keeps the points that the person picked among those offered, and marks the answers that they were
 * split from. Problems: `none-picked`, `not-found`.
 */
export function keepOffers(
  vault: Vault,
  input: {
    readonly recoveryId: string
    readonly offers: readonly PointOffer[]
    /** Answers that are split by this, also where nothing of them was picked. */
    readonly feedbackIds?: readonly string[]
  },
  context: Context,
): Changes {
  const { offers, feedbackIds = [] } = input
  if (offers.length === 0 && feedbackIds.length === 0) {
    return problem('none-picked', 'No point is picked. Nothing was changed.')
  }
  const recovery = found(vault, recoveryKind, input.recoveryId)
  if (!recovery.ok) return recovery
  const { applicationId } = recovery.value.body
  const about = { applicationId, recoveryId: input.recoveryId }
  const reached = stageReached(recovery.value.body)
  const changes = offers.map((offer) =>
    create(feedbackPointKind, context.newId(), {
      ...reached,
      ...bodyOf(offer, context),
      ...about,
    }),
  )
  const split = new Set([...feedbackIds, ...offers.flatMap(({ feedbackId }) => feedbackId ?? [])])
  for (const id of split) {
    const feedback = found(vault, feedbackKind, id)
    if (!feedback.ok) return feedback
    changes.push(patch(feedbackKind, feedback.value, { state: 'split' }))
  }
  return ok(changes)
}

function bodyOf(offer: PointOffer, context: Context): FeedbackPoint {
  const { source, point, saidBy, saidOn, stage, feedbackId, letterId } = offer
  return {
    ...filledIn({ saidBy, stage, feedbackId, letterId, theme: point.theme ?? undefined }),
    text: point.text,
    source,
    saidOn: saidOn ?? dateOf(context.now),
    sort: point.sort,
    inMyHands: point.inMyHands,
    cues: point.cues.slice(0, 20).map(({ text }) => text.slice(0, 500)),
  }
}
