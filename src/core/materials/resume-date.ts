import { fold } from '../reading/fold.ts'
import { problem, type Result } from '../result.ts'
import { isCalendarDate } from '../time/calendar.ts'
import { sayFullDate, sayMonth } from '../time/say.ts'
import { scriptOnwards } from './resume-import-scripts.ts'

/** The months in the languages in which résumés are read, folded; a beginning of three letters is enough. */
const monthNames: readonly string[] = [
  'january januar janvier enero gennaio janeiro januari janner',
  'february februar fevrier febrero febbraio fevereiro februari',
  'march marz maerz mrz mars marzo marco maart mrt',
  'april avril abril aprile',
  'may mai mayo maggio maio mei',
  'june juni juin junio giugno junho',
  'july juli juillet julio luglio julho',
  'august aout agosto augustus',
  'september septembre septiembre settembre setembro',
  'october oktober octobre octubre ottobre outubro',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dicembre dezembro',
]
const months = monthNames.map((names) => names.split(' '))

/** The words for months, and their beginnings, as a part of a pattern over folded text. */
export const monthPattern = `(?:${[
  ...new Set(
    months.flat().flatMap((name) => [name, ...[5, 4, 3].map((length) => name.slice(0, length))]),
  ),
]
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** Small letters without accents, so that "août" and "aout" are one. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The number of a month from its name or the beginning of it; undefined for other words. */
export function monthOf(word: string): number | undefined {
  const plain = folded(word)
  if (plain.length < 3) return undefined
  const at = months.findIndex((names) => names.some((name) => name.startsWith(plain)))
  return at === -1 ? undefined : at + 1
}

const notSo = (typed: string) =>
  problem(
    'not-a-date',
    `“${typed}” is not read as a date. Type a year, a month and a year, or a day: 2021, April 2021, 12 April 2021. What you typed is still there.`,
  )

const two = (number: number) => String(number).padStart(2, '0')

/**
 * A date as exact as it was typed: "2021", "04/2021", "April 2021", "12.4.2021" become `2021`, `2021-04`,
 * `2021-04-12`. Empty, "today" and "now" become undefined: it goes on. A day and a month in figures are
 * read day first. Problem: `not-a-date`.
 */
export function readPartialDate(typed: string): Result<string | undefined> {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '' || goesOn(text)) return { ok: true, value: undefined }
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text)
  if (iso) return dateFrom(text, iso[1], iso[2], iso[3])
  const figures = /^(?:(\d{1,2})[./-] ?)?(\d{1,2})[./-] ?(\d{4})$/.exec(text)
  if (figures) return dateFrom(text, figures[3], figures[2], figures[1])
  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?)?(\p{L}+)\.?,? (?:de )?(\d{4})$/iu
  const named = words.exec(text) ?? monthFirst(text)
  const month = named?.[2] === undefined ? undefined : monthOf(named[2])
  return named && month ? dateFrom(text, named[3], String(month), named[1]) : notSo(typed)
}

/** "April 12, 2021", with its parts in the order day, month, year. */
function monthFirst(text: string): readonly (string | undefined)[] | null {
  const found = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text)
  return found && [undefined, found[2], found[1], found[3]]
}

function dateFrom(
  typed: string,
  year = '',
  month: string | undefined,
  day: string | undefined,
): Result<string | undefined> {
  if (!month) return { ok: true, value: year }
  if (Number(month) < 1 || Number(month) > 12) return notSo(typed)
  const upToMonth = `${year}-${two(Number(month))}`
  if (!day) return { ok: true, value: upToMonth }
  const whole = `${upToMonth}-${two(Number(day))}`
  return isCalendarDate(whole) ? { ok: true, value: whole } : notSo(typed)
}

/** The words of scripts without capitals, however a text was folded. */
const inScripts = new Set(scriptOnwards.flatMap((word) => [fold(word), folded(word)]))
const onwards =
  /^(?:now|today|present|current(?:ly)?|ongoing|to date|date|heute|jetzt|aktuell|laufend|gegenwart|dato|aujourd['’]hui|ce jour|present|actuel(?:lement)?|en cours|actualidad|actual(?:mente)?|hoy|presente|oggi|attuale|atual|heden|nu)$/

/** True for the words by which a résumé says that something has no end yet, in eleven languages. */
export function goesOn(text: string): boolean {
  const plain = text.trim()
  return onwards.test(folded(plain)) || inScripts.has(fold(plain)) || inScripts.has(folded(plain))
}

/** "2021", "April 2021" or "12 April 2021"; empty for none. */
export function sayPartialDate(date: string | undefined): string {
  if (!date) return ''
  if (date.length === 4) return date
  return date.length === 7 ? sayMonth(date) : sayFullDate(date)
}

/**
 * The months from `0000-01` on that a partial date may mean: a year alone means any of its months.
 * The first, or with `isEnd` the last of them.
 */
export function monthNumber(date: string, isEnd: boolean): number {
  const [year = '0', month] = date.split('-')
  return Number(year) * 12 + (month ? Number(month) - 1 : isEnd ? 11 : 0)
}
