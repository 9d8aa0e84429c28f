import { morningTime } from '../care/settings.ts'
import type { Now } from '../context.ts'
import { addDays, dateOf, timeOf } from '../time/calendar.ts'
import { sayDate, sayTime, sentenceCase } from '../time/say.ts'
import type { Vault } from '../vault/vault.ts'

/** Before this hour it is still last night: "tomorrow" then means the morning that is coming. */
export const NIGHT_ENDS = '05:00'
/** From this hour on it is night. */
export const NIGHT_STARTS = '21:00'

export interface DayAndTime {
  /** `YYYY-MM-DD` */
  readonly on: string
  /** `HH:MM` */
  readonly time: string
}

/** True from 21:00 to 5:00 where the person is. */
export function isNight(now: Now): boolean {
  const time = timeOf(now)
  return time >= NIGHT_STARTS || time < NIGHT_ENDS
}

/** The coming morning at the person's own time: tomorrow, or today where it is not yet 5:00. */
export function nextMorning(vault: Vault, now: Now): DayAndTime {
  const date = dateOf(now)
  return { on: timeOf(now) < NIGHT_ENDS ? date : addDays(date, 1), time: morningTime(vault) }
}

/** True once that day and time have come where the person is, as the clock on the wall shows it. */
export function hasCome(when: DayAndTime, now: Now): boolean {
  const date = dateOf(now)
  return when.on < date || (when.on === date && when.time <= timeOf(now))
}

/** "Tomorrow 9:30", "Wednesday 9:30", "Today 9:30". */
export function sayWhen(when: DayAndTime, now: Now): string {
  return `${sentenceCase(sayDate(when.on, now))} ${sayTime(when.time)}`
}
