import type { Now } from '../../core/context.ts'
import { sayDate, sayDayOfYear, sayTime } from '../../core/time/say.ts'
import type { Leaning } from '../../core/time/typed-date.ts'

/** A date as typed and as understood; `date` is null while it cannot be read. */
export interface DateEntry {
  readonly text: string
  readonly date: string | null
  readonly time: string | null
}

export const noDay: DateEntry = { text: '', date: null, time: null }

/** A day that is known, as a field says it: "today", "Tuesday", "17 March"; empty for none. */
export function entryOf(
  date: string | null | undefined,
  now: Now,
  time: string | null = null,
): DateEntry {
  if (!date) return noDay
  const said = sayDate(date, now)
  const day = sayDayOfYear(date, now)
  const text = said.endsWith(day) ? day : said
  return { text: time ? `${text}, ${sayTime(time)}` : text, date, time }
}

/** The day as it stands in the field, read now if it was typed too fast to have been read before. */
export async function readDay(entry: DateEntry, now: Now, leaning: Leaning): Promise<DateEntry> {
  if (entry.date !== null || entry.text.trim() === '') return entry
  const { parseTypedDate } = await import('../../core/time/typed-date.ts')
  const read = parseTypedDate(entry.text, now, leaning)
  return read.ok ? { text: entry.text, ...read.value } : entry
}

/** True for something typed that is not a day. */
export function isUnclear(entry: DateEntry): boolean {
  return entry.date === null && entry.text.trim() !== ''
}

/** How a day was understood, beyond doubt about the week: "Tuesday, 17 March, 15:00". */
export function sayUnderstoodDay(date: string, time: string | null, now: Now): string {
  const said = sayDate(date, now)
  const day = sayDayOfYear(date, now)
  return [said, said.endsWith(day) ? '' : day, time ? sayTime(time) : ''].filter(Boolean).join(', ')
}
