import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf, isCalendarDate, isTimeOfDay } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import { type Activity, type ActivityArea, activityKind } from '../vault/kinds/care-activity.ts'
import type { Vault } from '../vault/vault.ts'

/**
 * Chooses something good for a day (`YYYY-MM-DD`) and perhaps a time (`HH:MM`); `id` is the activity's.
 * Problems: `empty`, `bad-date` for what is no day or lies behind.
 */
export function planActivity(
  _vault: Vault,
  input: {
    readonly text: string
    readonly area: ActivityArea
    readonly on: string
    readonly time?: string | undefined
  },
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const text = input.text.trim().slice(0, 500)
  if (text === '') return problem('empty', 'Say in a few words what it is.')
  const { on, time } = input
  if (!isCalendarDate(on) || on < dateOf(context.now) || (time && !isTimeOfDay(time))) {
    return problem('bad-date', 'Choose today or a later day, and a time such as 18:00.')
  }
  const id = context.newId()
  const body: Activity = {
    text,
    area: input.area,
    on,
    ...(time ? { time } : {}),
    state: 'open',
    addedAt: context.now.instant,
  }
  return ok({ changes: [create(activityKind, id, body)], id })
}

/** It was done, or is let go of; both without a score. Problems: `not-found`, `newer-format`. */
export function endActivity(
  vault: Vault,
  input: { readonly activityId: string; readonly as: 'done' | 'dropped' },
  context: Context,
): Result<readonly Change[]> {
  const activity = found(vault, activityKind, input.activityId)
  if (!activity.ok) return activity
  const ended = { state: input.as, endedAt: context.now.instant }
  return ok([patch(activityKind, activity.value, ended)])
}
