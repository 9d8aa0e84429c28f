import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addWholeDays, dateOf, isCalendarDate, isTimeOfDay } from '../time/calendar.ts'
import { sayDayAndTime } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { found } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type Activity,
  type ActivityArea,
  activityAreas,
  activityKind,
} from '../vault/kinds/care-activity.ts'
import type { Vault } from '../vault/vault.ts'

/** So many a week are suggested: activation, g = .52, also in people who are not ill (PMC2882847). */
export const GOOD_THINGS_A_WEEK = 2
/** How long one stands in a calendar, in minutes. A choice of this design. */
export const GOOD_THING_MINUTES = 30
/** One that went by unsaid is spoken of for this many days more. A choice of this design. */
const STILL_SHOWN_DAYS = 7

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

export interface ShownActivity extends Pick<Activity, 'text' | 'on'> {
  readonly id: string
  readonly time: string | null
  /** "Saturday, 18:00". */
  readonly when: string
  /** Its day has come. */
  readonly due: boolean
}

/** What is chosen and open, the earliest first; what went by more than a week ago is left out. */
export function openActivities(vault: Vault, now: Now): readonly ShownActivity[] {
  const today = dateOf(now)
  return goodThings(vault, now)
    .filter(({ body }) => body.state === 'open')
    .map(({ id, body: { text, on, time } }) => ({
      id,
      text,
      on,
      time: time ?? null,
      when: sayDayAndTime(on, time, now),
      due: on <= today,
    }))
}

/** Open ones and those that were done, from a week ago on, by day and time. */
export function goodThings(vault: Vault, now: Now): readonly Readable<Activity>[] {
  const since = addWholeDays(now.instant, -STILL_SHOWN_DAYS)
  const key = ({ on, time }: Activity) => `${on} ${time ?? ''}`
  return vault
    .all(activityKind)
    .filter(({ body }) => body.on >= since.slice(0, 10) && body.state !== 'dropped')
    .sort((a, b) => (key(a.body) < key(b.body) ? -1 : 1))
}

/** The areas in the order of the screen. */
export const areas: readonly ActivityArea[] = activityAreas
