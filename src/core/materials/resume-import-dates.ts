import { fold } from '../reading/fold.ts'
import { goesOn, monthPattern, readPartialDate } from './resume-date.ts'
import { scriptOnwards } from './resume-import-scripts.ts'

/** A time span as it was found in a line. Offsets are UTF-16 into the line. */
export interface FoundSpan {
  /** As JSON Resume has it; undefined where the words name none. */
  readonly startDate: string | undefined
  readonly endDate: string | undefined
  /** The words of the two, as they stand. */
  readonly startWords: string
  readonly endWords: string
  readonly from: number
  readonly to: number
}

const day = String.raw`\d{4}(?:[-/.]|- )\d{1,2}(?!\d)(?:[-/.]\d{1,2}(?!\d))?|(?:\d{1,2}[./-]){0,2}\d{4}`
const named = String.raw`(?:\d{1,2}\.? )?\b${monthPattern}\.?,? ?(?:de )?\d{4}|\b${monthPattern}\.? \d{1,2}, \d{4}`
const point = `(?:${named}|${day})`
const between = String.raw`\s*(?:-{1,2}|to|until|till|through|bis|a|au|al|hasta|jusqu'(?:a|en)|fino a|ate|tot|[~〜～]|から|至|到)\s*`
const open = String.raw`(?:now|today|present|current(?:ly)?|ongoing|date|heute|jetzt|aktuell|laufend|dato|aujourd'hui|ce jour|actuel(?:lement)?|en cours|(?:la )?actualidad|actualmente|hoy|presente|oggi|attuale|heden|nu)\b|${scriptOnwards.map(fold).join('|')}`
const range = new RegExp(
  `(?<![\\w])(${point}|${monthPattern}\\.?)${between}(${point}|(?:${open}))`,
  'g',
)
/** Two dates beside each other: the dash between them was of a font that the reader did not know. */
const beside = new RegExp(
  String.raw`(?<![\w])(${point})(?:\s(?=\d)|\s?(?=[a-z]))(${point}|${monthPattern}\.? \d{4})(?![\w/-])`,
  'g',
)
const since = new RegExp(`(?<![\\w])(?:since|seit|depuis|desde|dal|sinds) (${point})`, 'g')
const single = new RegExp(`(?<![\\w.,/-])(${point})(?![\\w/-])`, 'g')

/** "(2 years 4 months)" and the like beside a span: it follows from the dates. */
const duration =
  /^\s*[·,-]?\s*\(?\d+ (?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|anos?|meses|mes)(?: (?:and |und |et |y )?\d+ (?:months?|mos?|monate?|mois|meses|mes))?\)?/

/**
 * The first time span of a line: "March 2019 – today", "seit 2020", "05/2018-07/2019", else a single
 * date such as "2016", which counts as its end. Null where the words name no time.
 */
export function spanIn(text: string): FoundSpan | null {
  const search = inFigures(fold(text))
  const found =
    rangeIn(search, text) ??
    besideIn(search, text) ??
    sinceIn(search, text) ??
    singleIn(search, text)
  const sign = found && /^[年月日년월일]/u.exec(text.slice(found.to))
  return sign ? { ...found, to: found.to + sign[0].length } : found
}

/** Signs behind a year, a month and a day, folded as `fold` does. */
const [years, monthSigns] = [`[年${fold('년')}]`, `[月${fold('월')}]`]

/** "2019年4月" and "2019년 4월" as figures, as long as they were: "2019-4 " and "2019- 4 ". */
function inFigures(folded: string): string {
  return folded
    .replace(new RegExp(`(?<=\\d{4})${years}(?= ?\\d)`, 'g'), '-')
    .replace(new RegExp(`(?<=\\d{4})${years}`, 'g'), ' ')
    .replace(new RegExp(`(?<=-\\s?\\d{1,2})${monthSigns}(?:\\d{1,2}日)?`, 'g'), (sign) =>
      ' '.repeat(sign.length),
    )
}

function rangeIn(search: string, text: string): FoundSpan | null {
  for (const match of search.matchAll(range)) {
    const [whole, first = '', last = ''] = match
    const from = match.index
    const to = from + whole.length
    const year = /\d{4}/.exec(last)?.[0]
    // "March – June 2019": the year stands once.
    const isMonthAlone = !/\d/.test(first)
    if (isMonthAlone && !year) continue
    const start = dateIn(isMonthAlone ? `${first.replace('.', '')} ${year}` : first)
    const end = goesOn(last) ? undefined : dateIn(last)
    if (!start || (!end && !goesOn(last))) continue
    const startWords = text.slice(from, from + first.length)
    const words = { startWords, endWords: text.slice(to - last.length, to) }
    return { startDate: start, endDate: end, ...words, ...around(search, from, to) }
  }
  return null
}

function besideIn(search: string, text: string): FoundSpan | null {
  if (!/\d{4}.*\d{4}/.test(search)) return null
  for (const match of search.matchAll(beside)) {
    const [whole, first = '', last = ''] = match
    const from = match.index
    const to = from + whole.length
    const [startDate, endDate] = [dateIn(first), dateIn(last)]
    if (!startDate || !endDate || startDate > endDate) continue
    const startWords = text.slice(from, from + first.length)
    const words = { startWords, endWords: text.slice(to - last.length, to) }
    return { startDate, endDate, ...words, ...around(search, from, to) }
  }
  return null
}

function sinceIn(search: string, text: string): FoundSpan | null {
  for (const match of search.matchAll(since)) {
    const [whole, first = ''] = match
    const start = dateIn(first)
    const to = match.index + whole.length
    if (!start) continue
    const startWords = text.slice(to - first.length, to)
    return {
      ...{ startDate: start, endDate: undefined, startWords, endWords: '' },
      ...around(search, match.index, to),
    }
  }
  return null
}

function singleIn(search: string, text: string): FoundSpan | null {
  for (const match of search.matchAll(single)) {
    const words = match[1] ?? ''
    const end = dateIn(words)
    if (!end) continue
    const from = match.index
    const to = from + words.length
    return {
      ...{ startDate: undefined, endDate: end, startWords: '', endWords: text.slice(from, to) },
      ...around(search, from, to),
    }
  }
  return null
}

/** With the brackets around it and the duration behind it. */
function around(search: string, from: number, to: number): { from: number; to: number } {
  const isIn = search[from - 1] === '(' && search[to] === ')'
  const span = isIn ? { from: from - 1, to: to + 1 } : { from, to }
  const more = duration.exec(search.slice(span.to))
  return more ? { from: span.from, to: span.to + more[0].length } : span
}

/** Years of a working life; what else has four digits is a number. */
function dateIn(words: string): string | undefined {
  const date = readPartialDate(words.replace('- ', '-'))
  if (!date.ok || !date.value) return undefined
  const year = Number(date.value.slice(0, 4))
  return year >= 1940 && year <= 2100 ? date.value : undefined
}
