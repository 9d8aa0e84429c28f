import type { Now } from '../context.ts'
import { dateOf, daysBetween, weekdayOf } from './calendar.ts'

/*
 * Written out rather than asked of Intl: browsers and Node disagree about the comma in "Tuesday 10
 * March", and the first Intl format costs tens of milliseconds.
 */
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const months =
  'January February March April May June July August September October November December'.split(' ')

/**
 * A date as one says it: "yesterday", "today", "tomorrow", "Tuesday" within six days either way,
 * else "Tuesday 10 March", with the year when it is not this one.
 */
export function sayDate(date: string, now: Now): string {
  const away = daysBetween(dateOf(now), date)
  if (away === 0) return 'today'
  if (away === -1) return 'yesterday'
  if (away === 1) return 'tomorrow'
  const weekday = sayWeekday(date)
  return Math.abs(away) <= 6 ? weekday : `${weekday} ${sayDayOfYear(date, now)}`
}

/** The day of the week in full: "Monday". */
export function sayWeekday(date: string): string {
  return weekdays[weekdayOf(date) - 1] ?? ''
}

/** "10 March", with the year when it is not this one: where a weekday would be too much. */
export function sayDayOfYear(date: string, now: Now): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const words = `${Number(day)} ${months[Number(month) - 1]}`
  return year === dateOf(now).slice(0, 4) ? words : `${words} ${Number(year)}`
}

/** "10 March 2026": for words that are kept and read in any year. */
export function sayFullDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${Number(year)}`
}

/** "March 2026" of `2026-03`. */
export function sayMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${months[Number(number) - 1]} ${Number(year)}`
}

/** "10 Mar", for columns; the year is added when it is not this one. */
export function sayShortDate(date: string, now: Now): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const words = `${Number(day)} ${months[Number(month) - 1]?.slice(0, 3)}`
  return year === dateOf(now).slice(0, 4) ? words : `${words} ${Number(year)}`
}

/** "tomorrow, 14:00"; without a time only the day. */
export function sayDayAndTime(date: string, time: string | null | undefined, now: Now): string {
  return time ? `${sayDate(date, now)}, ${sayTime(time)}` : sayDate(date, now)
}

/** `09:30` as "9:30". */
export function sayTime(time: string): string {
  return time.replace(/^0(?=\d:)/, '')
}

/** The same words with a capital, for the start of a sentence. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The first `most` UTF-16 units of a text, with an ellipsis where something follows. */
export function beginningOf(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
