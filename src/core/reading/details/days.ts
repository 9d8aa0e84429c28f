import {
  addBusinessDays,
  addDays,
  daysBetween,
  isCalendarDate,
  weekdayOf,
} from '../../time/calendar.ts'
import { countOf, monthOf, nearDayOf, parts, weekdayNamed } from './calendar-words.ts'
import type { Frame } from './frame.ts'
import { matchesIn } from './matches.ts'

/** A day that a letter names. Offsets are UTF-16 into the searched text. */
export interface DayMention {
  /** Null where the words leave open which day it is, or contradict each other. */
  readonly date: string | null
  /** Counted from the letter as a length of time ("within two weeks") or the end of a stretch. */
  readonly isSpan: boolean
  readonly start: number
  readonly end: number
}

/** No letter about a job names more; the rest of a hostile one is not looked at. */
const mostPerPattern = 40

const { month, weekday, anyWeekday, nearDay, count } = parts
const g = String.raw
const articles = '(?:the|den|dem|de|le|el|o|il|lo|dia|do dia|am|on|vom|zum|del|per)'
const beforeDate = g`(?:\b(${anyWeekday})\b[.,]?\s{1,2}(?:${articles}\s)?)?`
const yearPart = g`(?:,?[\s-](?:de\s|del\s|do\s)?(20\d\d)\b)?`

const isoDay = /\b(20\d\d)-(\d\d)-(\d\d)(?![\d-])/g
const dayMonth = new RegExp(
  g`${beforeDate}(?<![\d.,/:-])\b(\d{1,2})(?:st|nd|rd|th|er|re|eme|\.|º|°|ª)?(?:\sof(?:\sthe)?|\sde|\sdi)?[\s-]{1,2}(${month})\b\.?(?!\s(?:be|not|have|take|also|contact|need|require|still)\b)${yearPart}`,
  'g',
)
const monthDay = new RegExp(
  g`${beforeDate}\b(${month})\.?\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?\b(?![\d:]|\.\d|\s?(?:[ap]\.?m\b|uhr|uur|h\b))${yearPart}`,
  'g',
)
const numeric = new RegExp(
  g`${beforeDate}(?<![\d.,/:-])\b(\d{1,2})([./-])(\d{1,2})(?:\3(20\d\d|\d\d)(?!\d)|\.?(?!\d))(?![\d/:-])`,
  'g',
)
const weekdayAndDay = new RegExp(
  g`\b(${weekday})\b,?\s(?:${articles}\s)?(\d{1,2})(?:(?:st|nd|rd|th|er|º)\b|\.(?!\d)|\b(?![\d:.-]|\s?(?:[ap]\.?m\b|uhr|uur|h\b|o'clock)|\sde\s|\s${month}\b))`,
  'g',
)
const next =
  '(?:next|nachste[nrm]?|kommende[nrm]?|proximo|proxima|volgende|aanstaande|prossimo|prossima)'
const aloneWeekday = new RegExp(
  g`(?:\b(${next}|this|diese[nrm]?|ce|este|esta|deze|questo)\s)?\b(${weekday})\b(\s(?:prochain|que viene|prossimo|prossima|que vem))?(?![a-z-])`,
  'g',
)
const nearPattern = new RegExp(
  g`(?<!\b(?:guten|goede|am|'s|gute|la|esta|este|cada|jeden|every|vanaf|vroege|de)\s)\b(${nearDay})\b(?!')`,
  'g',
)

const unitWords = {
  hours: 'hours?|stunden?|heures?|horas?|uur|uren|ore',
  days: '(?:calendar )?days?|tagen?|tage|jours?|dias?|dagen|giorni',
  working:
    '(?:working|business|week) ?days?|(?:werk|arbeits)tagen?|arbeitstage|werktage|jours ouvres|jours ouvrables|dias habiles|dias laborables|dias uteis|werkdagen|giorni lavorativi',
  weeks: 'weeks?|wochen?|semaines?|semanas?|weken|week|settimane|settimana',
  months: 'months?|monaten?|monate|mois|mes|meses|maanden|maand|mesi|mese',
} as const
type Unit = keyof typeof unitWords
const unitOrder: readonly Unit[] = ['working', 'hours', 'days', 'weeks', 'months']
const within =
  "(?:within|in|over|inside|innerhalb(?: von)?|binnen|in den|sous|dans(?: un delai de)?|d'ici(?: a)?|en(?: el)?(?: un)? plazo(?: maximo)? de|en|dentro de|entro|no prazo de|num prazo de|em|em ate|you have|tienes|hai|sie haben|je hebt|vous avez)"
const spanPattern = new RegExp(
  g`\b${within}\s(?:the\s(?:next|coming)\s|the\s|den\s(?:nachsten|kommenden)\s|les\s|(?:las|los)\s(?:proximas|proximos)\s|de\s(?:komende|volgende)\s|approximately\s|about\s|maximal\s|ca\.\s|as\sproximas\s)?(${count})(?:\s?(?:-|to|or|bis|oder|a|ou|o|tot|of)\s?(${count}))?\s(?:\(\d{1,2}\)\s)?(${unitOrder.map((unit) => unitWords[unit]).join('|')})\b`,
  'g',
)
const unitTests = unitOrder.map((unit) => [unit, new RegExp(`^(?:${unitWords[unit]})$`)] as const)
/** Counted from another day than that of the letter. */
const fromElsewhere =
  /^\s(?:of|after|from|following|nach|ab|apres|a compter|desde|despues|a partir|dopo|dalla|dal|na|vanaf|apos|depois)\b(?!\s(?:today|receipt|receiving|this|the date of this|now|heute|erhalt|hoy|oggi|hoje|vandaag|ontvangst|reception))/

const endOfMonth = new RegExp(
  g`\b(?:the\s)?(?:end(?:\sof)?|ende|fin(?:\sde)?|(?:a\s)?finales\sde|final\sde|eind(?:e)?(?:\svan)?|fine(?:\sdi)?|(?:o\s)?fim\sde|(?:o\s)?final\sde)\s(${month})\b${yearPart}`,
  'g',
)
const endOfWeek =
  /\b(?:end of (this week|the week|next week)|(?:ende (dieser woche|der woche|nachster woche|der nachsten woche|kommender woche))|fin (?:de )?(?:la )?semaine( prochaine)?|eind(?:e)? (?:van )?(deze week|de week|volgende week))\b/g

/** Every day that the text names, in its order, none inside another. */
export function findDays(text: string, frame: Frame): readonly DayMention[] {
  const found: DayMention[] = []
  const add = (start: number, length: number, date: string | null, isSpan = false): void => {
    const end = start + length
    if (found.some((one) => start < one.end && one.start < end)) return
    found.push({ date, isSpan, start, end })
  }
  const each = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    for (const match of matchesIn(text, pattern, mostPerPattern)) use(match)
  }
  each(isoDay, ({ 0: all, index }) => add(index, all.length, real(all)))
  each(dayMonth, ({ 0: all, index, 1: name, 2: day = '', 3: word = '', 4: year }) =>
    add(index, all.length, placed(monthOf(word), day, year, name, frame)),
  )
  each(monthDay, ({ 0: all, index, 1: name, 2: word = '', 3: day = '', 4: year }) =>
    add(index, all.length, placed(monthOf(word), day, year, name, frame)),
  )
  each(numeric, (match) => {
    if (isWrittenAsDate(text, match)) add(match.index, match[0].length, numericDate(match, frame))
  })
  each(endOfMonth, ({ 0: all, index, 1: word = '', 2: year }) =>
    add(index, all.length, lastOfMonth(monthOf(word), year, frame), true),
  )
  each(endOfWeek, ({ 0: all, index }) => add(index, all.length, fridayOf(all, frame), true))
  each(spanPattern, ({ 0: all, index, 1: first = '', 2: second, 3: unit = '' }) => {
    const elsewhere = fromElsewhere.test(text.slice(index + all.length, index + all.length + 40))
    const counts = [countOf(first), second === undefined ? 0 : countOf(second)]
    add(index, all.length, elsewhere ? null : spanEnd(counts, unit, frame), true)
  })
  each(weekdayAndDay, ({ 0: all, index, 1: name = '', 2: day = '' }) => {
    const date = dayOfThatName(name, Number(day), frame)
    if (date !== null) add(index, all.length, date)
  })
  each(nearPattern, ({ 0: all, index, 1: word = '' }) =>
    add(index, all.length, frame.day === null ? null : addDays(frame.day, nearDayOf(word) ?? 0)),
  )
  each(aloneWeekday, ({ 0: all, index, 1: before, 2: name = '', 3: behind }) =>
    add(index, all.length, comingWeekday(name, before, behind, frame)),
  )
  return found.sort((one, other) => one.start - other.start)
}

const real = (date: string): string | null => (isCalendarDate(date) ? date : null)
const iso = (year: number | string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A day of a month; without a year the nearest such day, which may lie two months back. */
function placed(
  month: number | undefined,
  dayText: string,
  year: string | undefined,
  weekdayWord: string | undefined,
  frame: Frame,
): string | null {
  if (month === undefined) return null
  const wanted = weekdayWord === undefined ? undefined : weekdayNamed(weekdayWord)
  const agrees = (date: string): boolean => wanted === undefined || weekdayOf(date) === wanted
  const day = Number(dayText)
  if (year !== undefined) {
    const date = real(iso(fullYear(year), month, day))
    return date !== null && agrees(date) ? date : null
  }
  const { about } = frame
  if (about === null) return null
  const thisYear = Number(about.slice(0, 4))
  const fitting = [thisYear - 1, thisYear, thisYear + 1]
    .map((one) => iso(one, month, day))
    .filter(isCalendarDate)
    .filter((date) => daysBetween(about, date) >= -70 && daysBetween(about, date) <= 300)
  const [date] = fitting
  return fitting.length === 1 && date !== undefined && agrees(date) ? date : null
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year)

const dateComesNext =
  /\b(?:on|by|until|before|dated|from|of|the|am|bis|zum|vom|den|ab|seit|le|au|du|el|del|dia|hasta|il|entro|dal|op|tot|voor|van|em|ate|do|no|datum|date|fecha|data|deadline|frist|:)[\s:]{1,3}$/

/** Keeps "24/7", "9.30" and "version 2.1." from being taken for days. */
function isWrittenAsDate(text: string, match: RegExpExecArray): boolean {
  const [all, weekdayWord, , mark, , year] = match
  if (year !== undefined) return mark !== '-' || year.length === 4
  if (mark === '-') return false
  const before = text.slice(Math.max(0, match.index - 12), match.index)
  const after = text.slice(match.index + all.length, match.index + all.length + 6)
  if (/^\s?(?:uhr|uur|h\b|[ap]\.?m\b|%|€|\$)/.test(after)) return false
  if (mark === '.' && !all.endsWith('.')) return false
  return weekdayWord !== undefined || dateComesNext.test(before)
}

/** Where the month is written first. */
const monthFirst = new Set(['us', 'ph'])

function numericDate(match: RegExpExecArray, frame: Frame): string | null {
  const [, weekdayWord, first = '', mark, second = '', year] = match
  const read = (day: string, month: string): string | null =>
    Number(month) > 12 ? null : placed(Number(month), day, year, weekdayWord, frame)
  const dayFirst = read(first, second)
  const monthLed = read(second, first)
  if (mark === '.' || (frame.language !== 'en' && frame.language !== null)) return dayFirst
  if (frame.country !== null && monthFirst.has(frame.country)) return monthLed
  if (dayFirst === null || monthLed === null || dayFirst === monthLed) return dayFirst ?? monthLed
  if (frame.country !== null && frame.country !== 'ca') return dayFirst
  // With its year written, a day that was already past when the letter came is not meant.
  const ahead = [dayFirst, monthLed].filter((date) => frame.about !== null && date >= frame.about)
  return year !== undefined && ahead.length === 1 ? (ahead[0] ?? null) : null
}

function lastOfMonth(
  month: number | undefined,
  year: string | undefined,
  frame: Frame,
): string | null {
  if (month === undefined) return null
  const first = placed(month, '1', year, undefined, frame)
  if (first === null) return null
  return addDays(iso(Number(first.slice(0, 4)) + (month === 12 ? 1 : 0), (month % 12) + 1, 1), -1)
}

/** The Friday that ends a working week. */
function fridayOf(words: string, frame: Frame): string | null {
  if (frame.day === null) return null
  const today = weekdayOf(frame.day)
  if (/next|nachst|kommend|prochaine|volgende/.test(words)) return addDays(frame.day, 12 - today)
  return today > 5 ? null : addDays(frame.day, 5 - today)
}

/** The last day of a length of time that begins with the letter; of "two to three" the longer. */
function spanEnd(
  counts: readonly (number | undefined)[],
  unitWord: string,
  { about }: Frame,
): string | null {
  if (about === null || counts.includes(undefined)) return null
  const most = Math.max(...counts.map((one) => one ?? 0))
  const unit = unitTests.find(([, test]) => test.test(unitWord))?.[0]
  if (most === 0 || most > 120 || unit === undefined) return null
  if (unit === 'working') return addBusinessDays(about, most)
  if (unit === 'weeks') return addDays(about, most * 7)
  if (unit === 'days') return addDays(about, most)
  if (unit === 'hours') return most % 24 === 0 ? addDays(about, most / 24) : null
  if (most > 12) return null
  const months = Number(about.slice(5, 7)) - 1 + most
  const year = Number(about.slice(0, 4)) + Math.floor(months / 12)
  const day = Number(about.slice(8))
  for (let last = day; last > day - 4; last--) {
    const date = iso(year, (months % 12) + 1, last)
    if (isCalendarDate(date)) return date
  }
  return null
}

/** "Tuesday 9th": the one Tuesday of the coming two months that is a ninth. */
function dayOfThatName(name: string, day: number, { about }: Frame): string | null {
  if (about === null || day < 1 || day > 31) return null
  const wanted = weekdayNamed(name)
  const fitting: string[] = []
  for (let away = -2; away <= 60; away++) {
    const date = addDays(about, away)
    if (weekdayOf(date) === wanted && Number(date.slice(8)) === day) fitting.push(date)
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/**
 * A weekday without a date is the coming one. On that very weekday it could be today, and "next
 * Thursday" said on a Tuesday could be in two days or in nine: both stay open.
 */
function comingWeekday(
  name: string,
  before: string | undefined,
  behind: string | undefined,
  { day }: Frame,
): string | null {
  const wanted = weekdayNamed(name)
  if (day === null || wanted === undefined) return null
  const away = (wanted - weekdayOf(day) + 7) % 7
  const isNext =
    behind !== undefined ||
    (before !== undefined && !/^(?:this|dies|ce$|est|deze|questo)/.test(before))
  if (away === 0) return isNext ? addDays(day, 7) : null
  const isThisWeek = wanted > weekdayOf(day)
  return isNext && isThisWeek ? null : addDays(day, away)
}
