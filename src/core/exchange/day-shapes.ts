import { plainWords } from '../applications/company-name.ts'
import { isCalendarDate } from '../time/calendar.ts'

/** A day as it stands in a cell, as far as that tells. `time` is `HH:MM` on a clock of no known zone. */
export type DayShape =
  | { readonly is: 'day'; readonly date: string; readonly time: string | null }
  /** An instant, ISO 8601 in UTC. */
  | { readonly is: 'instant'; readonly instant: string }
  /** Two numbers of which either may be the day. */
  | {
      readonly is: 'either'
      readonly first: number
      readonly second: number
      readonly year: number
      readonly time: string | null
    }
  /** Days since the end of 1899, as spreadsheets count. */
  | { readonly is: 'serial'; readonly date: string }
  | { readonly is: 'none' }

const none: DayShape = { is: 'none' }

/** Two days with a word between them are shorter, spaces around included; to part a longer text takes long. */
const MOST_CHARS = 200

/** Months in the languages of Europe that the reader of letters knows, folded; by their number. */
const monthWords: readonly string[] = [
  'january jan januar janner jan enero ene janvier janv gennaio gen januari janeiro',
  'february feb februar febrero fevrier fevr febbraio febr februari fevereiro fev',
  'march mar marz marzo mars maart mrt marco maerz mrz',
  'april apr abril abr avril avr aprile',
  'may mai mayo maggio mag mei maio',
  'june jun juni junio juin giugno giu junho',
  'july jul juli julio juillet juil luglio lug julho',
  'august aug agosto ago aout augustus',
  'september sep sept septiembre septembre settembre set setembro',
  'october oct oktober okt octubre octobre ottobre ott outubro out',
  'november nov noviembre novembre novembro',
  'december dec dezember dez diciembre dic decembre dicembre dezembro',
]
const months = new Map(
  monthWords.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
)

const clock =
  /[T,\s]+(?:at\s+|um\s+)?(\d{1,2})[:.](\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\([A-Z]{2,5}\))?$/i
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i

/**
 * Reads a day in whatever shape a cell has it: `2026-03-02`, `2026/3/2`, `20260302`, `2026-03-02T10:00Z`,
 * `02.03.2026`, `3/2/26, 4:11 PM`, “2 March 2026”, “Mar 2, 2026”, “2. März 2026”, a range by its first
 * day, and the numbers of spreadsheets and Unix. Dots are day.month.year, as wherever they are written;
 * with slashes and dashes either number may be the day (`either`) unless one is above 12.
 */
export function dayShape(cell: string): DayShape {
  if (cell.length > MOST_CHARS) return none
  const text =
    cell
      .trim()
      .split(/\s+(?:→|to|–)\s+/)[0]
      ?.trim() ?? ''
  if (text === '' || text.length > 60 || !/\d/.test(text)) return none
  if (/^\d+(?:\.\d+)?$/.test(text)) return fromNumber(text)
  const behind = clock.exec(text)
  const day = (behind ? text.slice(0, behind.index) : text).replace(weekday, '').trim()
  const time = behind ? timeOf(behind) : null
  if (time === undefined) return none
  const zone = behind?.[4]
  const shape = isoDay(day, time) ?? numbered(day, time) ?? worded(day, time)
  return zone && time ? inZone(shape, time, zone) : shape
}

/** True for a cell that holds a day of any shape, plain numbers left out. */
export function hasDay(cell: string): boolean {
  const { is } = dayShape(cell)
  return is !== 'none' && is !== 'serial' && !/^\d+$/.test(cell.trim())
}

function timeOf([, hour = '', minute = '', half]: RegExpExecArray): string | undefined {
  let hours = Number(hour)
  if (half && hours > 12) return undefined
  if (half?.toLowerCase() === 'p' && hours < 12) hours += 12
  if (half?.toLowerCase() === 'a' && hours === 12) hours = 0
  if (hours > 23 || Number(minute) > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}`
}

function isoDay(text: string, time: string | null): DayShape | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?$/.exec(text) ?? []
  return year && month && day ? dayOf(Number(year), Number(month), Number(day), time) : undefined
}

function numbered(text: string, time: string | null): DayShape | undefined {
  const found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?$/.exec(text)
  if (!found) return undefined
  const [first, second, year] = [Number(found[1]), Number(found[3]), yearOf(found[4] ?? '')]
  if (found[2] === '.') return dayOf(year, second, first, time)
  if (first > 12 && second > 12) return none
  if (first === second) return dayOf(year, second, first, time)
  if (first === 0 || second === 0 || first > 31 || second > 31) return none
  return { is: 'either', first, second, year, time }
}

function worded(text: string, time: string | null): DayShape {
  const words = plainWords(text)
  const named = words.filter((word) => months.has(word))
  const numbers = words.flatMap((word) => /^(\d+)(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? [])
  const others = words.length - named.length - numbers.length
  const [month] = named
  if (named.length !== 1 || numbers.length !== 2 || others > 2 || month === undefined) return none
  const [one = '', other = ''] = numbers
  const [day, year] = one.length === 4 ? [other, one] : [one, other]
  return dayOf(yearOf(year), months.get(month) ?? 0, Number(day), time)
}

const yearOf = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text))

function dayOf(year: number, month: number, day: number, time: string | null): DayShape {
  const date = isoDate(year, month, day)
  return isCalendarDate(date) ? { is: 'day', date, time } : none
}

/** `YYYY-MM-DD`, whether or not there is such a day. */
export function isoDate(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

function inZone(shape: DayShape, time: string, zone: string): DayShape {
  if (shape.is !== 'day') return shape
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2') : 'Z'
  const ms = Date.parse(`${shape.date}T${time}:00${offset}`)
  return Number.isNaN(ms) ? none : { is: 'instant', instant: new Date(ms).toISOString() }
}

/** The days of 1970-01-01 in a spreadsheet, whose day 1 is the last but one of 1899. */
const SERIAL_OF_1970 = 25_569
const DAY_MS = 86_400_000

function fromNumber(text: string): DayShape {
  const number = Number(text)
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact && Number(compact[1]) > 1950 && Number(compact[1]) < 2100) {
    return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]), null)
  }
  if (/^1\d{9}$/.test(text))
    return { is: 'instant', instant: new Date(number * 1000).toISOString() }
  if (/^1\d{12}$/.test(text)) return { is: 'instant', instant: new Date(number).toISOString() }
  if (number < 30_000 || number > 80_000) return none
  const ms = (Math.floor(number) - SERIAL_OF_1970) * DAY_MS
  return { is: 'serial', date: new Date(ms).toISOString().slice(0, 10) }
}
