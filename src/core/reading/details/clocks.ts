import type { Frame } from './frame.ts'
import { matchesIn } from './matches.ts'
import { zoneBehind } from './zones.ts'

/** A time of day that a letter names. Offsets are UTF-16 into the searched text. */
export interface ClockMention {
  /** `HH:MM`. */
  readonly time: string
  /** Where "2 to 3 pm" or "14:00 bis 15:00 Uhr" says how long. */
  readonly minutes: number | null
  /** IANA; null where none is named. */
  readonly zone: string | null
  /** "After 5 pm", "between 9 and 12": a talk could begin then, or later. */
  readonly isOpen: boolean
  readonly start: number
  readonly end: number
}

const most = 40
const g = String.raw
const half = g`([ap])\s?\.?m\b\.?`
const mark = g`(?:uhr|uur|hs\b|hrs\b|horas\b|h\b|o'clock)`
const dash = g`\s?(?:-|to|until|till|bis|a|al|alle|tot|as|y las|e as|e le|and|und|et|en|y|e)\s?(?:las\s|le\s)?`
/** An hour with minutes or a word that makes it one. */
const clock = new RegExp(
  g`(?<![\d.,:/€$£-])(?<!\b\d{1,2}\s)\b(\d{1,2})(?:(?:[:h]|\s?h\s|\.(?=\d\d(?!\.?\d)))(\d{2})(?!\d))?(?:\s?${half}|\s?${mark})?`,
  'g',
)
const endOfRange = new RegExp(
  g`^${dash}(\d{1,2})(?:(?:[:h.]|\s?h\s)(\d{2}))?(?:\s?${half}|\s?${mark})?(?![\d:])`,
)
const leadIn =
  /\b(?:at|um|gegen|a las|a la|alle|alle ore|ore|dalle|om|as|a|kl|time|uhrzeit|heure|hora|orario|tijd)[:\s]{1,2}$/
const openBefore =
  /\b(?:after|before|from|between|until|till|by|anytime|ab|nach|vor|zwischen|bis|apres|avant|entre|des|jusqu'a|despues de las|antes de las|a partir de las|entre las|desde las|hasta las|dopo le|prima delle|tra le|fino alle|na|voor|tussen|vanaf|tot|depois das|antes das|entre as|a partir das|ate as)\s{1,2}$/
const closedFrom = /\b(?:from|des|desde las|dalle|vanaf)\s$/
const wordTimes =
  /\b(?:at|um|a|om|by|alle|around)\s(noon|midday|midi|mediodia|mezzogiorno|meio-dia)\b|\b12 (?:noon|midday)\b/g
const laterHalf =
  /^[\s,]{1,2}(?:in the (?:afternoon|evening)|nachmittags|abends|de l'apres-midi|du soir|de la tarde|de la noche|del pomeriggio|di sera|'s middags|'s avonds|da tarde|da noite)\b/
const earlierHalf =
  /^[\s,]{1,2}(?:in the morning|de la manana|del mattino|da manha|vormittags|morgens|du matin)\b/
/** A range that is longer leaves open when the talk begins. */
const longestTalkMinutes = 240

/** Every time of day that the text names. `shown` is the same text as it is shown. */
export function findClocks(text: string, shown: string, frame: Frame): readonly ClockMention[] {
  const found: ClockMention[] = []
  for (const match of matchesIn(text, clock, most * 8)) {
    if (found.length >= most) break
    const last = found.at(-1)
    if (last !== undefined && match.index < last.end) continue
    const one = clockAt(text, shown, match, frame)
    if (one !== null) found.push(one)
  }
  for (const { 0: words, index } of matchesIn(text, wordTimes, most)) {
    const end = index + words.length
    if (found.some((one) => index < one.end && one.start < end)) continue
    const isOpen = words.startsWith('by ')
    found.push({ time: '12:00', minutes: null, zone: null, isOpen, start: index, end })
  }
  return found.sort((one, other) => one.start - other.start)
}

function clockAt(
  text: string,
  shown: string,
  match: RegExpExecArray,
  frame: Frame,
): ClockMention | null {
  const [all, hour = '', minute, letter] = match
  const start = match.index
  let end = start + all.length
  const before = text.slice(Math.max(0, start - 24), start)
  const marked = letter !== undefined || /[a-z]/.test(all.slice(hour.length))
  const behind = text.slice(end, end + 60)
  const range = endOfRange.exec(behind)
  const [rangeAll = '', endHour, endMinute, endLetter] = range ?? []
  const rangeMarked =
    range !== null && (endLetter !== undefined || /(?:uhr|uur|h|o'clock)$/.test(rangeAll))
  if (minute === undefined && !marked && !rangeMarked && !isWordedHour(text, end, before))
    return null
  if (
    minute !== undefined &&
    !all.includes(':') &&
    !marked &&
    !rangeMarked &&
    !leadIn.test(before)
  ) {
    return null
  }
  const firstHalf =
    letter ?? halfBehind(behind) ?? (endLetter !== undefined ? endLetter : undefined)
  const time = timeOf(hour, minute, firstHalf, frame)
  if (time === null) return null
  const between = openBefore.test(before)
  let minutes: number | null = null
  let isOpen = between
  if (
    endHour !== undefined &&
    (endMinute !== undefined || rangeMarked) &&
    !/^\s(?:and|y|e|et|und|en) $/.test(rangeAll)
  ) {
    const until = timeOf(endHour, endMinute, endLetter ?? letter, frame)
    const joins = /^\s(?:and|und|et|en|y|e)\s/.test(rangeAll) && !between
    if (until !== null && !joins) {
      const begun = earlierOf(time, until, letter, endLetter)
      minutes = minutesBetween(begun, until)
      end += rangeAll.length
      isOpen = minutes <= 0 || minutes > longestTalkMinutes || (between && !closedFrom.test(before))
      return finished(begun, isOpen ? null : minutes, isOpen, start, end, text, shown, frame)
    }
  }
  return finished(time, minutes, isOpen, start, end, text, shown, frame)
}

/** "at 2 in the afternoon", "a las 8 de la tarde". */
function isWordedHour(text: string, end: number, before: string): boolean {
  const behind = text.slice(end, end + 20)
  return (
    (leadIn.test(before) && halfBehind(behind) !== undefined) ||
    /\ba las $/.test(before) ||
    /\balle (?:ore )?$/.test(before)
  )
}

function halfBehind(behind: string): 'a' | 'p' | undefined {
  if (laterHalf.test(behind)) return 'p'
  return earlierHalf.test(behind) ? 'a' : undefined
}

/** `HH:MM`; an hour from 1 to 6 without its half of the day is an afternoon's, in English. */
function timeOf(
  hour: string,
  minute: string | undefined,
  letter: string | undefined,
  frame: Frame,
): string | null {
  let hours = Number(hour)
  if (letter !== undefined && (hours === 0 || hours > 12)) {
    if (hours > 12 && hours < 24 && letter === 'p') return written(hours, minute)
    return null
  }
  if (letter === 'p' && hours < 12) hours += 12
  else if (letter === 'a' && hours === 12) hours = 0
  else if (letter === undefined && frame.language === 'en' && /^[1-6]$/.test(hour)) hours += 12
  return written(hours, minute)
}

function written(hours: number, minute = '00'): string | null {
  if (hours > 23 || Number(minute) > 59) return null
  return `${String(hours).padStart(2, '0')}:${minute}`
}

/** In "11 to 1 pm" the first hour is of the other half of the day than the last. */
function earlierOf(
  time: string,
  until: string,
  letter: string | undefined,
  endLetter: string | undefined,
): string {
  if (letter !== undefined || endLetter !== 'p' || time < until) return time
  return `${String(Number(time.slice(0, 2)) - 12).padStart(2, '0')}${time.slice(2)}`
}

function minutesBetween(from: string, until: string): number {
  const of = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return of(until) - of(from)
}

function finished(
  time: string,
  minutes: number | null,
  isOpen: boolean,
  start: number,
  end: number,
  text: string,
  shown: string,
  frame: Frame,
): ClockMention {
  const zone = zoneBehind(text.slice(end, end + 50), shown.slice(end, end + 50), frame)
  return { time, minutes, zone: zone?.zone ?? null, isOpen, start, end: end + (zone?.length ?? 0) }
}
