import type { CalendarInvite } from '../../core/reading/envelope.ts'
import {
  type CalendarBlock,
  type CalendarLine,
  calendarText,
  readCalendarBlocks,
} from './calendar-lines.ts'
import { calendarTime, durationMinutes, minutesBetween } from './calendar-time.ts'
import { parseLimits } from './limits.ts'
import { tidyHead } from './message-head.ts'

/**
 * The invitations in a calendar file (iCalendar, RFC 5545 and 5546), at most
 * `parseLimits.calendarEvents`. Events without a readable beginning are left out, and rules of
 * repetition are not followed: the first time counts. Never throws.
 */
export function calendarInvites(text: string): CalendarInvite[] {
  const invites: CalendarInvite[] = []
  for (const calendar of readCalendarBlocks(text).blocks) {
    if (calendar.name !== 'VCALENDAR') continue
    const zones = calendar.blocks.filter(({ name }) => name === 'VTIMEZONE')
    const method = first(calendar, 'METHOD')?.value ?? ''
    for (const event of calendar.blocks) {
      if (event.name !== 'VEVENT' || invites.length >= parseLimits.calendarEvents) continue
      const invite = inviteOf(event, method, zones)
      if (invite) invites.push(invite)
    }
  }
  return invites
}

function inviteOf(
  event: CalendarBlock,
  method: string,
  zones: readonly CalendarBlock[],
): CalendarInvite | null {
  const start = calendarTime(first(event, 'DTSTART'), zones)
  if (!start) return null
  const called = tidied(first(event, 'STATUS')).toUpperCase() === 'CANCELLED'
  const end = calendarTime(first(event, 'DTEND'), zones)
  return {
    method: called ? 'cancel' : methodOf(method),
    uid: tidied(first(event, 'UID')) || null,
    summary: tidied(first(event, 'SUMMARY')),
    location: tidied(first(event, 'LOCATION')) || null,
    ...start,
    minutes: minutesBetween(start, end) ?? durationMinutes(first(event, 'DURATION')?.value ?? ''),
    link: linkOf(event),
    people: peopleOf(event),
  }
}

function methodOf(method: string): CalendarInvite['method'] {
  switch (method.trim().toUpperCase()) {
    case 'REQUEST':
    case 'PUBLISH':
    case 'ADD':
    case '':
      return 'request'
    case 'CANCEL':
      return 'cancel'
    default:
      return 'other'
  }
}

function first(block: CalendarBlock, name: string): CalendarLine | undefined {
  return block.lines.find((line) => line.name === name)
}

function tidied(line: CalendarLine | undefined): string {
  return tidyHead(calendarText(line?.value ?? ''))
}

/** Lines that programs write for the address of a call. */
const callLines = ['X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 'CONFERENCE']
const callHosts =
  /https:\/\/(?:[a-z0-9-]{1,60}\.)*(?:teams\.microsoft\.com|teams\.live\.com|zoom\.us|meet\.google\.com|webex\.com|whereby\.com|gotomeeting\.com|goto\.com|bluejeans\.com|meet\.jit\.si|chime\.aws|ringcentral\.com|skype\.com)\/[^\s<>"\\]{1,900}/i
const anyLink = /https?:\/\/[^\s<>"\\]{4,900}/i

/** Where a call takes place: a line of its own, else a known host in place or description. */
function linkOf(event: CalendarBlock): string | null {
  for (const name of callLines) {
    const found = anyLink.exec(first(event, name)?.value ?? '')
    if (found) return found[0]
  }
  const place = calendarText(first(event, 'LOCATION')?.value ?? '')
  const description = calendarText(first(event, 'DESCRIPTION')?.value ?? '')
  const found = callHosts.exec(place) ?? callHosts.exec(description) ?? anyLink.exec(place)
  return found?.[0] ?? anyLink.exec(first(event, 'URL')?.value ?? '')?.[0] ?? null
}

/** Who calls the meeting and who is asked to it, by name, else by address; each once. */
function peopleOf(event: CalendarBlock): string[] {
  const people = new Set<string>()
  for (const line of event.lines) {
    if (line.name !== 'ORGANIZER' && line.name !== 'ATTENDEE') continue
    if (/^(?:ROOM|RESOURCE)$/i.test(line.parameters.get('CUTYPE') ?? '')) continue
    const name = tidyHead(line.parameters.get('CN') ?? '')
    const person = name || tidyHead(line.value.replace(/^mailto:/i, ''))
    if (person !== '' && people.size < parseLimits.calendarPeople) people.add(person)
  }
  return [...people]
}
