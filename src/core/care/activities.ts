import type { Now } from '../context.ts'
import { addWholeDays, dateOf } from '../time/calendar.ts'
import { sayDayAndTime } from '../time/say.ts'
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
