import { instantAt, isCalendarDate, isTimeOfDay } from '../time/calendar.ts'
import { fold } from './fold.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const otherMonths: Readonly<Record<string, number>> = {
  maer: 3,
  mar: 3,
  marz: 3,
  mai: 5,
  okt: 10,
  dez: 12,
  janv: 1,
  fev: 2,
  fevr: 2,
  mars: 3,
  avr: 4,
  juin: 6,
  juil: 7,
  aou: 8,
  aout: 8,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  maa: 3,
  mrt: 3,
  mei: 5,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  set: 9,
  ott: 10,
  out: 10,
}

function monthOf(word: string): number | null {
  const known = otherMonths[word] ?? otherMonths[word.slice(0, 4)] ?? otherMonths[word.slice(0, 3)]
  const english = months.indexOf(word.slice(0, 3))
  return english >= 0 ? english + 1 : (known ?? null)
}

/** A year of two figures is of this century. */
function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function readDay(
  text: string,
  dayFirst: boolean,
): { year: number; month: number; day: number } | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const dayThenMonth =
    /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de )?([a-z]{3,10})\.?,? (?:de )?(\d{4})\b/.exec(text)
  if (dayThenMonth) {
    const month = monthOf(dayThenMonth[2] ?? '')
    if (month !== null)
      return { year: Number(dayThenMonth[3]), month, day: Number(dayThenMonth[1]) }
  }
  const monthFirst = /\b([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text)
  if (monthFirst) {
    const month = monthOf(monthFirst[1] ?? '')
    if (month !== null) return { year: Number(monthFirst[3]), month, day: Number(monthFirst[2]) }
  }
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(text)
  if (dotted) return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) }
  const slashed = dayFirst ? /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/.exec(text) : null
  if (slashed) {
    return { year: fullYear(slashed[3] ?? ''), month: Number(slashed[2]), day: Number(slashed[1]) }
  }
  return null
}

/**
 * The instant of a date line as mail programs print it, or null when it names no full date. Without
 * an offset in the text it is a wall time in `zone` (UTC when null); without a time it is noon.
 * Dates of figures with slashes are read only where `dayFirst` says that the day comes first: their
 * order differs between countries.
 */
export function parsePastedDate(
  line: string,
  zone: string | null,
  dayFirst = false,
): string | null {
  const text = fold(line.slice(0, 120)).replace(/\b(\d{1,2}) ?h ?(\d{2})\b/, '$1:$2')
  const day = readDay(text, dayFirst)
  if (day === null) return null
  const time = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\b)?/.exec(
    text.replace(/\b\d{1,2}\.\d{1,2}\.\d{4}\b/, ''),
  )
  const half = time?.[4]
  const clock = time ? Number(time[1]) : 12
  const hour = half === 'p' && clock < 12 ? clock + 12 : half === 'a' && clock === 12 ? 0 : clock
  const offset =
    /(?:gmt|utc)? ?([+-])(\d{2}):?(\d{2})\b(?! ?[ap]m)|\b(?:gmt|utc) ?([+-])(\d{1,2})\b/.exec(
      text.slice(time ? time.index + time[0].length : text.length),
    )
  const utc = /\b(?:gmt|utc|z)\b/.test(text)
  const date = `${day.year}-${twoFigures(day.month)}-${twoFigures(day.day)}`
  const timeOfDay = `${twoFigures(hour)}:${time?.[2] ?? '00'}`
  const seconds = Number(time?.[3] ?? 0)
  if (!isCalendarDate(date) || !isTimeOfDay(timeOfDay) || seconds > 59) return null
  const minutesEast = offset
    ? ((offset[1] ?? offset[4]) === '-' ? -1 : 1) *
      (Number(offset[2] ?? offset[5]) * 60 + Number(offset[3] ?? 0))
    : 0
  const where = offset || utc || zone === null ? 'UTC' : zone
  const whole = Date.parse(instantAt(date, timeOfDay, where)) - minutesEast * 60_000
  return new Date(whole + seconds * 1000).toISOString()
}

function twoFigures(count: number): string {
  return String(count).padStart(2, '0')
}
