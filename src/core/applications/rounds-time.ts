import type { Now } from '../context.ts'
import { addDays, dateIn, instantAt, timeIn } from '../time/calendar.ts'
import { sayTime } from '../time/say.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'

/** When something is where the person is now, and what clocks show where it was agreed. */
interface WhenHere {
  /** `YYYY-MM-DD` */
  readonly on: string
  /** `HH:MM`; null where only the day is known. */
  readonly time: string | null
  /** "15:00 in New York", with the day where it is another; null where both clocks show the same. */
  readonly elsewhere: string | null
}

/** The day and time of an event where the person is now, daylight saving of both places counted. */
export function whenHere({ on, time, zone }: ApplicationEvent, now: Now): WhenHere {
  if (!time || !zone || zone === now.zone) return { on, time: time ?? null, elsewhere: null }
  const instant = instantOf({ on, time, zone })
  // A zone that this device does not know, such as a misspelt one of a file.
  if (instant === null) return { on, time, elsewhere: null }
  const here = { on: dateIn(instant, now.zone), time: timeIn(instant, now.zone) }
  const isSame = here.on === on && here.time === time
  return {
    ...here,
    elsewhere: isSame ? null : `${sayTime(time)}${dayThere(on, here.on)} in ${cityOf(zone)}`,
  }
}

function dayThere(there: string, here: string): string {
  if (there === here) return ''
  return there === addDays(here, 1) ? ' the day after' : ' the day before'
}

/** The same event by the clocks where the person is. */
export function eventHere(event: ApplicationEvent, now: Now): ApplicationEvent {
  const { on, time, elsewhere } = whenHere(event, now)
  return elsewhere === null || time === null ? event : { ...event, on, time, zone: now.zone }
}

/** ISO 8601 UTC of a day and time in a zone; null for a zone that is not known here. */
export function instantOf(event: {
  readonly on: string
  readonly time: string
  readonly zone: string
}): string | null {
  try {
    return instantAt(event.on, event.time, event.zone)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return null
  }
}

/** "New York" of `America/New_York`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
