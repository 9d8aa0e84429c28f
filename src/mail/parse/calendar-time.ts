import {
  addDays,
  instantAt,
  isCalendarDate,
  isTimeOfDay,
  weekdayOf,
} from '../../core/time/calendar.ts'
import type { CalendarBlock, CalendarLine } from './calendar-lines.ts'
import { parseLimits } from './limits.ts'
import { zoneOfWindowsName } from './windows-zones.ts'

const MINUTE_MS = 60_000

/** A date or time of an invitation, as far as it is known; see `CalendarInvite`. */
export interface CalendarTime {
  readonly startsAt: string | null
  readonly localTime: string | null
  readonly zone: string | null
  readonly on: string | null
}

/**
 * A `DTSTART` or `DTEND` (RFC 5545 sections 3.3.4 and 3.3.5): a day, a floating time, one in UTC, or
 * one in a zone. A zone is an IANA or Windows name, or else what its `VTIMEZONE` says. Null for what
 * is no date.
 */
export function calendarTime(
  line: CalendarLine | undefined,
  zones: readonly CalendarBlock[],
): CalendarTime | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/i.exec(
    line?.value.trim() ?? '',
  )
  if (!line || !found) return null
  const [, year, month, day, hour, minute, , utc] = found
  const on = `${year}-${month}-${day}`
  if (!isCalendarDate(on)) return null
  if (hour === undefined) return { startsAt: null, localTime: null, zone: null, on }
  const time = `${hour}:${minute}`
  if (!isTimeOfDay(time)) return null
  if (utc) return { startsAt: `${on}T${time}:00.000Z`, localTime: null, zone: null, on }
  const localTime = `${on}T${time}`
  const name = (line.parameters.get('TZID') ?? '').trim()
  if (name === '') return { startsAt: null, localTime, zone: null, on }
  const zone = knownZone(name)
  if (zone !== null) return { startsAt: instantAt(on, time, zone), localTime, zone, on }
  const offset = offsetBy(zones, name, localTime)
  const startsAt =
    offset === null
      ? null
      : new Date(Date.parse(`${localTime}:00Z`) - offset * MINUTE_MS).toISOString()
  return { startsAt, localTime, zone: null, on }
}

/** The IANA zone that a `TZID` means; a path before it (`/freeassociation.sourceforge.net/…`) goes. */
function knownZone(name: string): string | null {
  const windows = zoneOfWindowsName(name)
  if (windows !== undefined) return windows
  const iana = /(?:^|\/)([A-Z][A-Za-z_]+\/[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z][A-Za-z_]+)?)$/.exec(
    name.slice(0, 100),
  )?.[1]
  if (iana === undefined) return null
  try {
    new Intl.DateTimeFormat('en', { timeZone: iana })
    return iana
  } catch {
    return null
  }
}

/** How far the zone called `name` is ahead of UTC at `localTime`, in minutes, by its own rules. */
function offsetBy(zones: readonly CalendarBlock[], name: string, localTime: string): number | null {
  const zone = zones.find(({ lines }) =>
    lines.some((line) => line.name === 'TZID' && line.value.trim() === name),
  )
  let latest = ''
  let offset: number | null = null
  for (const rule of zone?.blocks.slice(0, parseLimits.calendarClockRules) ?? []) {
    const to = offsetMinutes(valueIn(rule, 'TZOFFSETTO'))
    if (to === null) continue
    const onset = lastOnset(rule, localTime)
    // Before its first clock change, a zone has the offset that this change left behind.
    if (onset === null) offset ??= offsetMinutes(valueIn(rule, 'TZOFFSETFROM'))
    else if (onset > latest) {
      latest = onset
      offset = to
    }
  }
  return offset
}

function valueIn(block: CalendarBlock, name: string): string {
  return block.lines.find((line) => line.name === name)?.value.trim() ?? ''
}

function offsetMinutes(value: string): number | null {
  const found = /^([+-])(\d{2})(\d{2})/.exec(value)
  if (!found) return null
  const minutes = Number(found[2]) * 60 + Number(found[3])
  return found[1] === '-' ? -minutes : minutes
}

/** When a clock change last took place before `localTime`; null when it had not yet. */
function lastOnset(rule: CalendarBlock, localTime: string): string | null {
  const start = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})/.exec(valueIn(rule, 'DTSTART'))
  if (!start) return null
  const [, year, month, day, hour, minute] = start
  const time = `${hour}:${minute}`
  const first = `${year}-${month}-${day}T${time}`
  const yearly = valueIn(rule, 'RRULE').toUpperCase()
  const until = /UNTIL=(\d{4})/.exec(yearly)?.[1] ?? '9999'
  const asked = Number(localTime.slice(0, 4))
  if (yearly.includes('FREQ=YEARLY')) {
    for (const candidate of [asked, asked - 1]) {
      if (candidate > Number(until) || candidate < Number(year)) continue
      const onset = `${changeDay(yearly, candidate, month ?? '', day ?? '')}T${time}`
      if (onset <= localTime) return onset
    }
  }
  return first <= localTime ? first : null
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The day of a yearly change: `BYMONTH=3;BYDAY=-1SU` is the last Sunday of March. */
function changeDay(yearly: string, year: number, month: string, day: string): string {
  const byMonth = /BYMONTH=(\d{1,2})/.exec(yearly)?.[1]?.padStart(2, '0') ?? month
  const byDay = /BYDAY=([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)/.exec(yearly)
  if (!byDay) return `${year}-${byMonth}-${day}`
  const weekday = weekdays.indexOf(byDay[2] ?? '') + 1
  const place = Number(byDay[1] ?? 1)
  const first = `${year}-${byMonth}-01`
  if (place > 0) {
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7)
  }
  const next =
    byMonth === '12'
      ? `${year + 1}-01-01`
      : `${year}-${String(Number(byMonth) + 1).padStart(2, '0')}-01`
  const last = addDays(next, -1)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (place + 1) * 7)
}

/** Whole minutes from one time to the other; null where that cannot be told or is not positive. */
export function minutesBetween(start: CalendarTime, end: CalendarTime | null): number | null {
  if (!end) return null
  const at = ({ startsAt, localTime, on }: CalendarTime) =>
    Date.parse(startsAt ?? (localTime === null ? `${on}T00:00Z` : `${localTime}Z`))
  const sameClock = (start.startsAt === null) === (end.startsAt === null)
  const minutes = (at(end) - at(start)) / MINUTE_MS
  return sameClock && minutes >= 1 ? Math.round(minutes) : null
}

/** A `DURATION` (RFC 5545 section 3.3.6) in whole minutes; null for what is none. */
export function durationMinutes(value: string): number | null {
  const found =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/i.exec(
      value.trim(),
    )
  if (!found) return null
  const [weeks, days, hours, minutes] = found.slice(1).map((part) => Number(part ?? 0))
  const total = ((weeks ?? 0) * 7 + (days ?? 0)) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0)
  return total >= 1 ? total : null
}
