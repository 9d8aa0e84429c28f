import { areaWords } from '../content/en/strategy.ts'
import type { Context } from '../context.ts'
import { addAction } from '../plan/action-actions.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type Decision,
  type ReviewArea,
  reviewAreas,
  type StrategyReview,
  strategyReviewKind,
} from '../vault/kinds/strategy.ts'
import type { Vault } from '../vault/vault.ts'

export interface DecideInput {
  readonly area: ReviewArea
  readonly decision: Decision
  readonly reason?: string | undefined
}

export function openReviewOf(vault: Vault): Readable<StrategyReview> | undefined {
  return vault.all(strategyReviewKind).find(({ body }) => body.closedAt === undefined)
}

/**
 * What the person makes of one part, with the reason in their words; the first decision begins a review,
 * and at most one is open at a time. To try something makes its if-then action for tomorrow, unless that
 * stands already; the decision can be changed until the review is closed. Problems: `unknown-area`,
 * `newer-format`, and those of `addAction`.
 */
export function decide(vault: Vault, input: DecideInput, context: Context): Result<Change[]> {
  const { area, decision, reason } = input
  if (!reviewAreas.includes(area)) return problem('unknown-area', 'There is no such part.')
  const open = openReviewOf(vault)
  const review = open ? found(vault, strategyReviewKind, open.id) : ok(null)
  if (!review.ok) return review
  const decided = review.value?.body.decided ?? []
  const before = decided.find((row) => row.area === area)
  const changes: Change[] = []
  let actionId = before?.actionId
  if (decision === 'try' && actionId === undefined) {
    actionId = context.newId()
    const made = actionFor(vault, area, actionId, context)
    if (!made.ok) return made
    changes.push(...made.value)
  }
  const row = {
    ...before,
    area,
    decision,
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
    ...(actionId ? { actionId } : {}),
  }
  const all = before ? decided.map((each) => (each === before ? row : each)) : [...decided, row]
  if (review.value)
    return ok([...changes, patch(strategyReviewKind, review.value, { decided: all })])
  const body = { on: dateOf(context.now), openedAt: context.now.instant, decided: all }
  return ok([...changes, create(strategyReviewKind, context.newId(), body)])
}

/** The if-then action of an area, for tomorrow. */
function actionFor(vault: Vault, area: ReviewArea, id: string, context: Context) {
  const { cue, step, minutes } = areaWords[area].lever
  return addAction(
    vault,
    {
      ifCue: cue,
      thenStep: step,
      minutes,
      on: addDays(dateOf(context.now), 1),
      because: areaWords[area].effect,
    },
    { ...context, newId: () => id },
  )
}

/** Ends a review with what the person notes of it; it is shown beside the next one. */
export function closeReview(
  vault: Vault,
  { reviewId, notes }: { readonly reviewId: string; readonly notes: string },
  context: Context,
): Result<Change[]> {
  const review = found(vault, strategyReviewKind, reviewId)
  if (!review.ok) return review
  const fields: Partial<StrategyReview> = { closedAt: context.now.instant }
  if (notes.trim()) fields.notes = notes.trim()
  return ok([patch(strategyReviewKind, review.value, fields)])
}
