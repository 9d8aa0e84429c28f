import type { Now } from '../context.ts'
import { dateOf, daysBetween } from '../time/calendar.ts'
import type { Application, ApplicationEvent, Stage } from '../vault/kinds/application.ts'

/** Where an application stands. */
export interface Standing {
  readonly stage: Stage
  /** The day since which it stands there; null for an application without any event. */
  readonly since: string | null
  /** It stands there since some day after `since`, which a list that was brought in did not give. */
  readonly dayUnknown: boolean
  /** Nothing more is awaited: accepted, rejected, withdrawn, or closed because of silence. */
  readonly closed: boolean
  /** Closed only by inference from silence; any later letter opens it again. */
  readonly presumed: boolean
}

/** What each type of event makes of the stage; types that are not here change none. */
const stageOfType: Readonly<Record<string, Stage>> = {
  saved: 'saved',
  applied: 'applied',
  confirmation: 'applied',
  screening: 'screening',
  assessment: 'screening',
  interview: 'interview',
  offer: 'offer',
  accepted: 'accepted',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
}

/** How far each open stage is; while an application is open it only moves forward. */
const reach: Readonly<Record<string, number>> = {
  saved: 0,
  applied: 1,
  screening: 2,
  interview: 3,
  offer: 4,
}

/** How far an event of this type brings an open application, 0 (saved) to 4 (offer); -1 for others. */
export function reachOf(type: string): number {
  return reach[stageOfType[type] ?? ''] ?? -1
}

const isFinal = (type: string) => type === 'accepted' || type === 'rejected' || type === 'withdrawn'

interface Placed {
  readonly event: ApplicationEvent
  /** Place in the order of entry. */
  readonly entry: number
}

const inOrder = new WeakMap<Application['events'], readonly Placed[]>()

function placed(application: Application): readonly Placed[] {
  const known = inOrder.get(application.events)
  if (known) return known
  const order = application.events
    .map((event, entry) => ({ event, entry }))
    .sort((a, b) =>
      a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.entry - b.entry,
    )
  inOrder.set(application.events, order)
  return order
}

/** Events by their day, and by the order of entry within a day. */
export function eventsInOrder(application: Application): readonly ApplicationEvent[] {
  return placed(application).map(({ event }) => event)
}

/**
 * Where an application stands, from its dated events. While it is open it never falls back: an older
 * letter that arrives late keeps the offer. What was planned before a final event is off with it, and
 * only what was entered afterwards opens the application again. A closing because of silence is undone
 * by any later word.
 */
export function stageOf(application: Application): Standing {
  const known = standings.get(application.events)
  if (known) return known
  const standing = standingAfter(placed(application))
  standings.set(application.events, standing)
  return standing
}

const standings = new WeakMap<Application['events'], Standing>()

function standingAfter(events: readonly Placed[]): Standing {
  let stage: Stage = 'saved'
  let openSince: string | null = null
  let dayUnknown = false
  let closing: Placed | undefined
  for (const next of events) {
    const { type, on } = next.event
    if (isFinal(type)) {
      closing = next
    } else if (type === 'presumed-closed') {
      if (!closing && !brokenLater(next, events)) closing = next
    } else if (closing?.event.type === 'presumed-closed') {
      if (isWord(next.event)) closing = undefined
    } else if (closing) {
      if (type === 'confirmation' || !isWord(next.event) || next.entry < closing.entry) continue
      closing = undefined
      openSince = null
      stage = 'saved'
    }
    const found = stageOfType[type]
    if (closing || found === undefined) continue
    if (openSince === null || (reach[found] ?? 0) > (reach[stage] ?? 0)) {
      stage = found
      openSince = knownOn(next.event, on)
      dayUnknown = next.event.dayUnknown === true
    }
  }
  if (!closing) return { stage, since: openSince, dayUnknown, closed: false, presumed: false }
  const presumed = closing.event.type === 'presumed-closed'
  const final = stageOfType[closing.event.type] ?? stage
  dayUnknown = closing.event.dayUnknown === true
  return { stage: final, since: closing.event.on, dayUnknown, closed: true, presumed }
}

/** True for what moves an application on, and for any letter. */
function isWord(event: ApplicationEvent): boolean {
  return (reach[stageOfType[event.type] ?? ''] ?? 0) > 0 || event.letterId !== undefined
}

/** True when a word turned up afterwards that is newer than all that was known at the closing. */
function brokenLater(closing: Placed, events: readonly Placed[]): boolean {
  const known = events.filter(({ entry }) => entry < closing.entry)
  const lastKnown = known.findLast(({ event }) => event.on <= closing.event.on)?.event.on ?? ''
  return events.some(
    ({ event, entry }) =>
      entry > closing.entry &&
      event.on >= lastKnown &&
      event.on <= closing.event.on &&
      event.type !== 'confirmation' &&
      isWord(event),
  )
}

/** The day on which an event counts: a planned talk from when it became known. */
export function knownOn(event: ApplicationEvent, on: string): string {
  const added = event.addedAt?.slice(0, 10)
  return added && added < on ? added : on
}

/** Days without a word after which an application is called quiet, and probably closed. */
export const QUIET_AFTER_DAYS = 21
export const PROBABLY_CLOSED_AFTER_DAYS = 45
/** Days without a word up to which Today still speaks of it, once per application. */
export const QUIET_UNTIL_DAYS = 60

/**
 * Days since the last word of an application that waits for the employer; null while it waits for
 * nobody (saved, closed, an offer to answer) or has a day ahead that is agreed.
 */
export function waitDaysOf(application: Application, now: Now): number | null {
  return waitDaysOn(application, dateOf(now))
}

/** The same as of a day, `YYYY-MM-DD`. */
export function waitDaysOn(application: Application, today: string): number | null {
  const { stage, closed } = stageOf(application)
  if (closed || stage === 'saved' || stage === 'offer') return null
  const last = placed(application).findLast(({ event }) => isWord(event))?.event.on
  if (last === undefined || last > today) return null
  return daysBetween(last, today)
}

/**
 * Silence, as an inference that any word undoes: `quiet` from 21 days after the last word, `probably
 * closed` from 45, else null. It never means rejected (docs/statistics.md).
 */
export function quietOf(application: Application, now: Now): 'quiet' | 'probably closed' | null {
  const days = waitDaysOf(application, now)
  if (days === null || days < QUIET_AFTER_DAYS) return null
  return days < PROBABLY_CLOSED_AFTER_DAYS ? 'quiet' : 'probably closed'
}

/** Share of applications that are answered at all, and in how many days half of those are (a design prior). */
export const USUALLY_ANSWERED = 0.4
export const USUAL_MEDIAN_DAYS = 12

/**
 * Of a hundred applications that have waited `waitDays` without any answer, how many still hear:
 * 60 in 100 never answer, the others after a median of 12 days (docs/statistics.md; a design prior
 * until a search has ten answers of its own). A whole number, 1 to 40.
 */
export function stillHearIn100(waitDays: number): number {
  const late = USUALLY_ANSWERED * 2 ** (-Math.max(0, waitDays) / USUAL_MEDIAN_DAYS)
  return Math.max(1, Math.round((100 * late) / (1 - USUALLY_ANSWERED + late)))
}
