import type { Now } from '../context.ts'

/*
 * Calendar arithmetic over Date.UTC and Intl, about 1 kB. temporal-polyfill gives the same answers
 * (calendar.test.ts compares them around every clock change of several zones) but weighs 19 kB of
 * gzipped script, a sixth of what the first page may load.
 */

const DAY_MS = 86_400_000

/** What the clock on the wall shows at each `now`: asking a time zone is slow, so each is asked once. */
const shownAt = new WeakMap<Now, string>()

function shown(now: Now): string {
  let wall = shownAt.get(now)
  if (wall === undefined) {
    wall = wallClock(Date.parse(now.instant), now.zone)
    shownAt.set(now, wall)
  }
  return wall
}

/** The calendar date `YYYY-MM-DD` that it is now, where the person is. Cheap to ask repeatedly. */
export function dateOf(now: Now): string {
  return shown(now).slice(0, 10)
}

/** The time of day `HH:MM` that it is now, where the person is. Cheap to ask repeatedly. */
export function timeOf(now: Now): string {
  return shown(now).slice(11, 16)
}

/** Views ask for the same few dates after every change. */
const DATES_KEPT = 2000
const datesIn = new Map<string, string>()

/** The calendar date of an ISO instant in an IANA zone. Throws on an unknown zone. */
export function dateIn(instant: string, zone: string): string {
  const key = `${instant} ${zone}`
  const known = datesIn.get(key)
  if (known !== undefined) return known
  const date = wallClock(Date.parse(instant), zone).slice(0, 10)
  if (datesIn.size >= DATES_KEPT) datesIn.clear()
  datesIn.set(key, date)
  return date
}

/** The time of day `HH:MM` of an ISO instant in an IANA zone. Throws on an unknown zone. */
export function timeIn(instant: string, zone: string): string {
  return wallClock(Date.parse(instant), zone).slice(11, 16)
}

/** The date `days` days later; a negative number goes back. */
export function addDays(date: string, days: number): string {
  return isoDate(dayNumber(date) + days)
}

/** The instant so many times 24 hours later, or earlier where `days` is negative. ISO 8601 in UTC. */
export function addWholeDays(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString()
}

/** Whole calendar days from `a` to `b`; negative when `b` comes first. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a)
}

/** The day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(date: string): number {
  // 1 January 1970 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/**
 * The date `count` working days later (Monday to Friday; public holidays are not known). 0 is the
 * date itself, even on a weekend; from a weekend, 1 is Monday. A negative count goes back.
 */
export function addBusinessDays(date: string, count: number): string {
  const step = count < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(Math.trunc(count)); left > 0; ) {
    day = addDays(day, step)
    if (weekdayOf(day) <= 5) left -= 1
  }
  return day
}

/**
 * The instant at which clocks in `zone` show `time` (`HH:MM`) on `date`. A time that a clock change
 * leaves out moves on by the length of the gap; one that comes twice means the first (RFC 5545,
 * section 3.3.5, and Temporal's `compatible`).
 */
export function instantAt(date: string, time: string, zone: string): string {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const before = offsetMs(wall - DAY_MS, zone)
  const after = offsetMs(wall + DAY_MS, zone)
  const fitting = [before, after]
    .filter((offset) => offsetMs(wall - offset, zone) === offset)
    .map((offset) => wall - offset)
  return new Date(fitting.length > 0 ? Math.min(...fitting) : wall - before).toISOString()
}

/** The instant at which `date` begins in `zone`. ISO 8601 in UTC, so instants compare as text. */
export function startOfDay(date: string, zone: string): string {
  return instantAt(date, '00:00', zone)
}

/** True for a real day written `YYYY-MM-DD`: 2026-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(dayNumber(text)) === text
}

/** True for a time of day written `HH:MM`, 00:00 to 23:59. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Days since 1 January 1970; NaN for what is no date. Asked for the same few days over and over. */
function dayNumber(date: string): number {
  const known = dayNumbers.get(date)
  if (known !== undefined) return known
  const number = Date.parse(`${date}T00:00:00Z`) / DAY_MS
  if (dayNumbers.size >= MOST_DAYS_KNOWN) dayNumbers.clear()
  dayNumbers.set(date, number)
  return number
}

/** Some twenty years. */
const MOST_DAYS_KNOWN = 8_000
const dayNumbers = new Map<string, number>()

function isoDate(day: number): string {
  return Number.isFinite(day) ? new Date(day * DAY_MS).toISOString().slice(0, 10) : ''
}

/** How far clocks in `zone` are ahead of UTC at `ms`. */
function offsetMs(ms: number, zone: string): number {
  const whole = Math.floor(ms / 1000) * 1000
  return Date.parse(`${wallClock(whole, zone)}Z`) - whole
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What clocks in `zone` show at `ms`, as `YYYY-MM-DDTHH:MM:SS`. */
function wallClock(ms: number, zone: string): string {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    clocks.set(zone, clock)
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of clock.formatToParts(ms)) part[type] = value
  const year = (part.year ?? '').padStart(4, '0')
  return `${year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`
}
