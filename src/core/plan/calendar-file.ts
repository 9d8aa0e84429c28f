import { addDays, instantAt } from '../time/calendar.ts'

/*
 * One event needs no library: ical-generator would add 9 kB of gzipped script for the forty lines
 * below. Times are written in UTC, so no VTIMEZONE is needed and every calendar shows the same moment.
 */

/** A title that gives nothing away: calendars are shared with family and colleagues. */
export const NEUTRAL_TITLE = 'A few minutes for myself'

export interface CalendarEntry {
  /** Stable for the same action, so that adding it again moves the entry instead of doubling it. */
  readonly id: string
  /** What the calendar shows; `NEUTRAL_TITLE` unless the person chose otherwise. */
  readonly title?: string | undefined
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
  /** `HH:MM` in `zone`; null makes an entry for the whole day. */
  readonly time: string | null
  /** Whole minutes. */
  readonly minutes: number
  /** IANA time zone of `on` and `time`. */
  readonly zone: string
  /** ISO 8601 UTC: when the file was made. */
  readonly stampedAt: string
}

/**
 * An iCalendar file (RFC 5545) of events, private and without reminders, in lines of at most 75 octets
 * ended by CRLF. Serve it as `text/calendar`.
 */
export function calendarFile(...entries: readonly CalendarEntry[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Onward//Onward//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

function eventLines(entry: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.id)}@onward.invalid`,
    `DTSTAMP:${utc(entry.stampedAt)}`,
    ...whenLines(entry),
    `SUMMARY:${escaped(entry.title?.trim() || NEUTRAL_TITLE)}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    `SEQUENCE:${Math.floor(Date.parse(entry.stampedAt) / 1000) % 2_147_483_647}`,
    'END:VEVENT',
  ]
}

function whenLines({ on, time, minutes, zone }: CalendarEntry): readonly string[] {
  if (time === null) {
    return [`DTSTART;VALUE=DATE:${day(on)}`, `DTEND;VALUE=DATE:${day(addDays(on, 1))}`]
  }
  const start = instantAt(on, time, zone)
  const end = new Date(Date.parse(start) + minutes * 60_000).toISOString()
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(end)}`]
}

const day = (date: string) => date.replaceAll('-', '')
const utc = (instant: string) =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** Text as RFC 5545 section 3.3.11 wants it; control characters, which no calendar may hold, go. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A line in pieces of at most 75 octets of UTF-8, never within a character (section 3.1). */
function folded(line: string): string {
  let piece = ''
  let octets = 0
  const pieces: string[] = []
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > 75) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
