import type { Now } from '../core/context.ts'
import { dateIn, timeIn } from '../core/time/calendar.ts'
import { sayDayOfYear, sayTime } from '../core/time/say.ts'

/** “22 November at 4:26”, where the person is. */
export function sayWhen(instant: string, now: Now): string {
  const day = sayDayOfYear(dateIn(instant, now.zone), now)
  return `${day} at ${sayTime(timeIn(instant, now.zone))}`
}

/** “1 record and 2 files”. */
export function sayHeld(held: { readonly records: number; readonly blobs: number }): string {
  const records = held.records === 1 ? '1 record' : `${held.records} records`
  if (held.blobs === 0) return records
  return `${records} and ${held.blobs === 1 ? '1 file' : `${held.blobs} files`}`
}
