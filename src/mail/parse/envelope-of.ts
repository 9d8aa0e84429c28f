import type { CalendarInvite, Envelope } from '../../core/reading/envelope.ts'
import { authenticationOf } from './authentication.ts'
import { calendarInvites } from './calendar-invites.ts'
import { decodeText } from './charset.ts'
import type { Link } from './html-to-text.ts'
import { parseLimits } from './limits.ts'
import { isBulk, lineOf, peopleOf, threadOf } from './message-head.ts'
import { isAttachment } from './message-words.ts'
import type { MimePart } from './mime-parts.ts'
import { decodeBody } from './transfer-encoding.ts'

/** What a message says beside its words. `links` are those of its words. */
export function envelopeOf(root: MimePart, links: readonly Link[]): Envelope {
  const { headers } = root.head
  const attached: MimePart[] = []
  const calendars: MimePart[] = []
  visit(root, (part) => {
    if (calendars.length < parseLimits.calendarFiles && isCalendar(part)) calendars.push(part)
    if (attached.length < parseLimits.attachments && isAttachment(part)) attached.push(part)
  })
  return {
    replyTo: peopleOf(headers.get('reply-to'))[0] ?? null,
    authentication: authenticationOf(root.head),
    replyingTo: threadOf(headers),
    bulk: isBulk(headers),
    invites: invitesIn(calendars),
    links,
    attachments: attached.map((part) => ({
      name: nameOf(part),
      mediaType: part.type.value.slice(0, 100),
    })),
  }
}

function visit(part: MimePart, see: (part: MimePart) => void): void {
  see(part)
  for (const child of part.children) visit(child, see)
}

function nameOf({ disposition, type }: MimePart): string {
  return lineOf(disposition.parameters.get('filename') ?? type.parameters.get('name'))
}

function isCalendar(part: MimePart): boolean {
  if (part.children.length > 0) return false
  const { value } = part.type
  return value === 'text/calendar' || value === 'application/ics' || /\.ics$/i.test(nameOf(part))
}

/** The invitation usually comes twice, as a part and as a file: each is taken once. */
function invitesIn(calendars: readonly MimePart[]): CalendarInvite[] {
  const invites = new Map<string, CalendarInvite>()
  for (const { body, encoding, type } of calendars) {
    const bytes = decodeBody(body.subarray(0, parseLimits.calendarBytes), encoding)
    const text = decodeText(bytes, type.parameters.get('charset') ?? null)
    for (const invite of calendarInvites(text)) {
      const { uid, startsAt, localTime, on } = invite
      const key = JSON.stringify([uid, startsAt ?? localTime ?? on])
      if (!invites.has(key)) invites.set(key, invite)
    }
  }
  return [...invites.values()]
}
