import { isCalendarDate, isTimeOfDay } from '../time/calendar.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'

/** An event as far as a line of text holds it. */
export type EventOfLine = Pick<
  ApplicationEvent,
  'type' | 'on' | 'dayUnknown' | 'time' | 'zone' | 'toldBy' | 'people' | 'note'
>

/**
 * An event as one line: `2026-03-10 14:00 Europe/London interview with Nia Probert; Tom Ash: the note`,
 * with ` told by phone` or ` without its day` before the colon where it is so. In names and notes `\n` is a new line; a
 * backslash, and in names a semicolon or colon, has a backslash before it.
 */
export function eventLine(event: EventOfLine): string {
  const { type, on, dayUnknown, time, zone, toldBy, people, note } = event
  const when = [on, ...(time ? [time, ...(zone ? [zone] : [])] : [])].join(' ')
  const met = people && people.length > 0 ? ` with ${people.map(nameInLine).join('; ')}` : ''
  const told = toldBy ? ` told by ${toldBy}` : ''
  const undated = dayUnknown ? ' without its day' : ''
  return `${when} ${type}${met}${told}${undated}${note ? `: ${inLine(note)}` : ''}`
}

const inLine = (text: string): string => text.replaceAll('\\', '\\\\').replace(/\r\n?|\n/g, '\\n')
const nameInLine = (name: string): string => inLine(name).replace(/[;:]/g, '\\$&')
const outOfLine = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

const line =
  /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d)(?: ([A-Z][\w+-]*(?:\/[\w+-]+)*))?)? ([a-z][a-z-]*)(?: with ((?:\\.|[^\\:])*?))?(?: told by ([a-z]+))?( without its day)?(?:: (.*))?$/s

/** The event of a line, or null where it is none. */
export function eventOfLine(text: string): EventOfLine | null {
  const [, on = '', time, zone, type = '', met, toldBy, undated, note] =
    line.exec(text.trim()) ?? []
  if (!isCalendarDate(on) || (time !== undefined && !isTimeOfDay(time))) return null
  const people = met?.split(/(?<!\\); /).map(outOfLine)
  return {
    type,
    on,
    ...(undated ? { dayUnknown: true } : {}),
    ...(time ? { time } : {}),
    ...(zone ? { zone } : {}),
    ...(toldBy ? { toldBy } : {}),
    ...(people ? { people } : {}),
    ...(note ? { note: outOfLine(note) } : {}),
  }
}
