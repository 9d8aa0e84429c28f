import { GB } from 'chrono-node/en'
import type { Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import {
  addDays,
  dateIn,
  dateOf,
  daysBetween,
  isCalendarDate,
  isTimeOfDay,
  timeIn,
  weekdayOf,
} from './calendar.ts'

/*
 * chrono-node weighs 13 kB of gzipped script, so pages load this module when a date field is used
 * (`await import('…/typed-date.ts')`).
 */

/** A day that was typed, and the time of day `HH:MM` if one was. */
export interface TypedDate {
  readonly date: string
  readonly time: string | null
}

/** Which way to read a day without a year or a weekday without a week; default: the nearest. */
export type Leaning = 'past' | 'future' | 'nearest'

/**
 * Reads a date as people type it, day before month: "next tue 3pm", "yesterday", "3 march",
 * "03/04", "12.3.", "in two weeks", "2026-03-12 14:30". A bare hour from 1 to 6 is in the afternoon.
 * Everything typed must make sense, or nothing is taken: `empty`, `unclear-date` or `two-dates`, with
 * a message that says how to type it.
 */
export function parseTypedDate(
  text: string,
  now: Now,
  leaning: Leaning = 'nearest',
): Result<TypedDate> {
  const typed = text.trim().replace(/\s+/g, ' ')
  if (typed === '') return problem('empty', `There is no day yet. ${howTo}`)
  if (typed.length > 100) return unclear(`${typed.slice(0, 30)}…`)
  return isoDate(typed) ?? numericDate(typed, now, leaning) ?? wordedDate(typed, now, leaning)
}

const howTo = 'You can type it like “3 March”, “next Tuesday 3pm” or “12/3”.'

function unclear(typed: string) {
  return problem(
    'unclear-date',
    `Onward could not read “${typed}” as a day. It stays as you typed it. ${howTo}`,
  )
}

const weekdayWord = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const dayAndMonth = new RegExp(
  `^(?:(${weekdayWord}),? )?(\\d{1,2})([./-])(\\d{1,2})(?:\\.|\\3(\\d{4}|\\d{2}))?(?:,? (?:at )?(.+))?$`,
  'i',
)
const clockTime = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/i

/** "2026-03-12", "2026-03-12T14:30": taken to the letter. */
function isoDate(typed: string): Result<TypedDate> | undefined {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/.exec(typed) ?? []
  if (!date) return undefined
  if (!isCalendarDate(date) || (time && !isTimeOfDay(time))) return unclear(typed)
  return ok({ date, time: time ?? null })
}

/** "12/3", "12.3.", "12-3-26", with a weekday before and a time behind if need be. */
function numericDate(typed: string, now: Now, leaning: Leaning): Result<TypedDate> | undefined {
  const found = dayAndMonth.exec(typed)
  if (!found) return undefined
  const [, weekday, first = '', , second = '', year, behind] = found
  // "14.30" is a time of day; as a date it would name no month.
  if (Number(second) > 12 && Number(first) > 12) return undefined
  // 03/14 can only be the fourteenth of March.
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second]
  const years = year ? [year.length === 2 ? `20${year}` : year] : yearsAround(now)
  const date = chosen(
    years
      .map((y) => `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
      .filter(isCalendarDate),
    now,
    leaning,
  )
  const time = behind ? clockOf(behind) : null
  if (time === undefined) return undefined
  if (!date) return unclear(typed)
  if (weekday && !isWeekday(date, weekday)) return disagrees(typed)
  return ok({ date, time })
}

const yearsAround = (now: Now) => {
  const year = Number(dateOf(now).slice(0, 4))
  return [year - 1, year, year + 1].map(String)
}

/** Of several dates the one that the leaning asks for. */
function chosen(dates: readonly string[], now: Now, leaning: Leaning): string | undefined {
  const away = (date: string) => {
    const days = daysBetween(dateOf(now), date)
    const wrongWay = (leaning === 'past' && days > 0) || (leaning === 'future' && days < 0)
    return Math.abs(days) + (wrongWay ? 100_000 : 0)
  }
  return [...dates].sort((a, b) => away(a) - away(b))[0]
}

/** `HH:MM`, or undefined when it is no time of day. */
function clockOf(words: string): string | undefined {
  const found = clockTime.exec(words.trim())
  if (!found) return undefined
  const [, hour = '', minute = '00', half] = found
  if (half && (Number(hour) > 12 || Number(hour) === 0)) return undefined
  let hours = Number(hour)
  if (half?.toLowerCase() === 'pm' && hours < 12) hours += 12
  else if (half?.toLowerCase() === 'am' && hours === 12) hours = 0
  else if (!half && isAfternoon(hour)) hours += 12
  return hours > 23 || Number(minute) > 59 ? undefined : clock(hours, Number(minute))
}

/** Nobody is asked to a talk at three in the morning; "03:00" with its nought is taken as typed. */
const isAfternoon = (hour: string) => /^[1-6]$/.test(hour)

const clock = (hour: number, minute: number) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

const isWeekday = (date: string, word: string) =>
  ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'][weekdayOf(date) - 1] === word.slice(0, 2).toLowerCase()

const disagrees = (typed: string) =>
  problem(
    'unclear-date',
    `In “${typed}” the weekday and the day do not go together. It stays as you typed it; leave one of them out.`,
  )

const numbers: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 }

/** British ways to say a day that chrono-node does not know, in words that it does. */
function inPlainWords(typed: string): string {
  const inDays = (count: string | undefined, word: string) =>
    `in ${(numbers[(count ?? 'a').toLowerCase()] ?? Number(count)) * 7} days ${word}`
  return typed
    .replace(/^(?:a )?week ago$/i, '7 days ago')
    .replace(/^(?:a )?fortnight ago$/i, '14 days ago')
    .replace(/\bin a fortnight\b/i, 'in 14 days')
    .replace(/^(?:a )?fortnight (?:today|from today)$/i, 'in 14 days')
    .replace(/^(?:(a|one|two|three|four|\d) )?weeks? (?:today|from today|from now)$/i, (_, count) =>
      inDays(count, '').trim(),
    )
    .replace(/^today week$/i, 'in 7 days')
    .replace(/^day (after tomorrow|before yesterday)\b/i, 'the day $1')
    .replace(/\bthis (morning|afternoon|evening)\b/i, 'today')
    .replace(/(^| )(\d{1,2})\.([0-5]\d)(?= ?(?:am|pm)?$)/i, '$1$2:$3')
}

const period = /\b(?:week-?end|(?:next|last|this) (?:week|month|year|quarter))\b/i
const distance = /\b(?:ago|in (?:an?|\d+|[a-z]+) (?:month|year)s?)\b/i
const filler = /\b(?:on|at|the|by|from|since|until|around|about|o'?clock|oclock)\b|[\s,.;()]/gi

function wordedDate(typed: string, now: Now, leaning: Leaning): Result<TypedDate> {
  const weekOn = new RegExp(
    `^(?:a week on (${weekdayWord})|(${weekdayWord}) week)(?: (?:at )?(.+))?$`,
    'i',
  ).exec(typed)
  if (weekOn) {
    const day = parseTypedDate([weekOn[1] ?? weekOn[2], weekOn[3]].join(' '), now, 'future')
    return day.ok ? ok({ ...day.value, date: addDays(day.value.date, 7) }) : unclear(typed)
  }
  if (period.test(typed)) return unclear(typed)
  const plain = inPlainWords(typed)
  const found = GB.parse(plain, { instant: new Date(now.instant), timezone: offsetMinutes(now) })
  const [only] = found
  if (!only) {
    const time = clockOf(plain)
    return time && /[:.apm]/i.test(plain) ? ok({ date: dateOf(now), time }) : unclear(typed)
  }
  if (found.length > 1 || only.end) {
    return problem(
      'two-dates',
      `“${typed}” names more than one day or time. It stays as you typed it; keep the first of them.`,
    )
  }
  if (plain.replace(only.text, '').replace(filler, '') !== '') return unclear(typed)
  const { start } = only
  if (start.isCertain('timezoneOffset')) {
    const at = start.date().toISOString()
    return ok({ date: dateIn(at, now.zone), time: timeIn(at, now.zone) })
  }
  const hasDay = start.isCertain('day') || start.isCertain('weekday')
  const hasTime = start.isCertain('hour')
  const hasOther = start.isCertain('month') || start.isCertain('year')
  if (!hasDay && !(hasTime && !hasOther) && !distance.test(typed)) return unclear(typed)
  const time = hasTime ? timeOfResult(start, only.text) : null
  if (!hasDay && hasTime && !hasOther) return ok({ date: dateOf(now), time })
  const date = isoDay(start.get('year'), start.get('month'), start.get('day'))
  if (!isCalendarDate(date)) return unclear(typed)
  const leant = lean(date, start, typed, now, leaning)
  const weekday = new RegExp(`\\b${weekdayWord}\\b`, 'i').exec(typed)?.[0]
  if (weekday && !isWeekday(leant, weekday)) return disagrees(typed)
  return ok({ date: leant, time })
}

type Parts = ReturnType<typeof GB.parse>[number]['start']

const isoDay = (year: number | null, month: number | null, day: number | null) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Puts a weekday into the week, and a day and month into the year, that the leaning asks for. */
function lean(date: string, start: Parts, typed: string, now: Now, leaning: Leaning): string {
  if (start.isCertain('year')) return date
  if (start.isCertain('month')) {
    const years = yearsAround(now).map((year) => `${year}${date.slice(4)}`)
    const fitting = start.isCertain('weekday')
      ? years.filter((day) => weekdayOf(day) === weekdayOf(date))
      : years
    return chosen(fitting.filter(isCalendarDate), now, leaning) ?? date
  }
  if (leaning === 'nearest' || /\b(?:next|last|past|this|coming)\b/i.test(typed)) return date
  return chosen([addDays(date, -7), date, addDays(date, 7)], now, leaning) ?? date
}

function timeOfResult(start: Parts, text: string): string {
  const hour = start.get('hour') ?? 0
  const bare = /(?:^|at |\s)(\d{1,2})(?:[:.]\d{2})?(?:\s|$)/i.exec(
    text.replace(/\d{4}-\d\d-\d\d/, ''),
  )
  const early = !start.isCertain('meridiem') && hour >= 1 && hour <= 6
  const later = early && (!bare || isAfternoon(bare[1] ?? '')) ? 12 : 0
  return clock(hour + later, start.get('minute') ?? 0)
}

/** How many minutes the person's clock is ahead of UTC. */
function offsetMinutes(now: Now): number {
  const wall = `${dateIn(now.instant, now.zone)}T${timeIn(now.instant, now.zone)}:00Z`
  const minute = Math.floor(Date.parse(now.instant) / 60_000)
  return Date.parse(wall) / 60_000 - minute
}
