import { stageOf } from '../applications/stage.ts'
import { daysBetween } from '../time/calendar.ts'
import type { Application, ApplicationEvent } from '../vault/kinds/application.ts'
import type { RowApplication, RowEvent } from './row-application.ts'
import { stableId } from './stable-id.ts'

/** These can happen more than once; of any other a second is the first told again. */
const repeatable = ['screening', 'assessment', 'interview', 'note']
/** One talk that two places date a little apart. */
const SAME_TALK_DAYS = 2

/** The event of a row as it is kept. Its id is made of what it says, so that the same row makes the same. */
export function keptEvent(
  applicationId: string,
  { isInferred: _, ...event }: RowEvent,
  now: { readonly instant: string; readonly zone: string },
): ApplicationEvent {
  const { type, on, time, note } = event
  const id = stableId('e', [
    applicationId,
    type,
    on,
    time ?? '',
    type === 'note' ? (note ?? '') : '',
  ])
  const zone = time && !event.zone ? { zone: now.zone } : {}
  return { id, ...event, ...zone, addedAt: now.instant }
}

/**
 * An application with what a row knows besides: fields that it has not, and events that it has not in
 * any form. What is there stays as it is; nothing that only a stage tells opens a closed one again.
 * The same body where the row knows nothing new.
 */
export function joinedApplication(
  body: Application,
  applicationId: string,
  row: RowApplication,
  now: { readonly instant: string; readonly zone: string },
): Application {
  const missing = Object.entries(row.fields).filter(
    ([field, value]) => value !== undefined && body[field as keyof Application] === undefined,
  )
  const notes = joinedNotes(body.notes, row.fields.notes)
  const { closed } = stageOf(body)
  const fresh = row.events
    .filter((event) => !(event.isInferred && closed) && !isThere(body.events, event))
    .map((event) => keptEvent(applicationId, event, now))
    .filter(({ id }) => !body.events.some((kept) => kept.id === id))
  if (missing.length === 0 && fresh.length === 0 && notes === body.notes) return body
  const events = fresh.reduce(withEvent, body.events)
  return { ...body, ...Object.fromEntries(missing), ...(notes ? { notes } : {}), events }
}

function joinedNotes(there: string | undefined, coming: string | undefined): string | undefined {
  if (!coming || there === undefined) return there ?? coming
  const lines = coming.split('\n').filter((line) => line.trim() !== '')
  const known = new Set(there.split('\n').map((line) => line.trim()))
  const fresh = lines.filter((line) => !known.has(line.trim()))
  return fresh.length === 0 ? there : `${there}\n\n${fresh.join('\n')}`
}

function isThere(events: readonly ApplicationEvent[], event: RowEvent): boolean {
  const alike = events.filter(({ type }) => type === event.type)
  // A stage that nobody knows is noted once, when the application comes in.
  if (event.type === 'note')
    return event.isInferred || alike.some(({ note }) => note === event.note)
  if (!repeatable.includes(event.type) || event.isInferred) return alike.length > 0
  return alike.some(({ on }) => Math.abs(daysBetween(on, event.on)) <= SAME_TALK_DAYS)
}

/** What came before the end is entered before it: entered later it would open the application again. */
function withEvent(
  events: readonly ApplicationEvent[],
  event: ApplicationEvent,
): ApplicationEvent[] {
  const end = events.findIndex(({ type, on }) => isEnd(type) && on >= event.on)
  return end === -1 || isEnd(event.type) ? [...events, event] : events.toSpliced(end, 0, event)
}

const isEnd = (type: string): boolean =>
  ['accepted', 'rejected', 'withdrawn', 'presumed-closed'].includes(type)
