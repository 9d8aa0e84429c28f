import type { Now } from '../context.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import { sayDayAndTime } from '../time/say.ts'
import type { Application, ApplicationEvent } from '../vault/kinds/application.ts'
import { eventHere } from './rounds-time.ts'
import { eventsInOrder, stageOf } from './stage.ts'

/*
 * Apart from the other words and from the rows of the list: Today needs no more than this, and it is all
 * that the first load of the web app carries of them.
 */

const meetings: Readonly<Record<string, string>> = {
  screening: 'First call',
  assessment: 'Exercise',
  interview: 'Talk',
}

/** What kind of meeting a planned event is: "Talk", "First call", "Exercise"; undefined for others. */
export function meetingWord(type: string): string | undefined {
  return meetings[type]
}

/**
 * The next planned talk, call or exercise of an application that is still open. An invitation has the
 * day of its letter until the person gives another; that day is no appointment. Day and time are those
 * where the person is now.
 */
export function comingUp(application: Application, now: Now): ApplicationEvent | undefined {
  if (stageOf(application).closed) return undefined
  const today = dateOf(now)
  for (const event of eventsInOrder(application)) {
    if (meetingWord(event.type) === undefined) continue
    const isElsewhere = event.zone !== undefined && event.zone !== now.zone
    if ((event.on < today && !isElsewhere) || isInvitation(event, now.zone)) continue
    const here = isElsewhere ? eventHere(event, now) : event
    if (here.on >= today) return here
  }
  return undefined
}

/** True for an invitation whose day is that of its letter: no appointment yet. */
export function isInvitation(
  { letterId, on, time, addedAt }: ApplicationEvent,
  zone: string,
): boolean {
  if (letterId === undefined || time !== undefined || addedAt === undefined) return false
  return on <= dateIn(addedAt, zone)
}

/** "Talk tomorrow, 14:00". */
export function comingWords({ type, on, time }: ApplicationEvent, now: Now): string {
  return `${meetingWord(type)} ${sayDayAndTime(on, time, now)}`
}
