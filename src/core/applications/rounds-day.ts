import { dayWords } from '../content/en/rounds-day.ts'
import type { Now } from '../context.ts'
import { timeIn } from '../time/calendar.ts'
import { sayTime } from '../time/say.ts'
import type { ApplicationEvent } from '../vault/kinds/application.ts'
import { endOfRound } from './rounds-thanks.ts'
import { instantOf } from './rounds-time.ts'

/** Ten minutes early is in time, and no half hour in a lobby. */
const EARLY_MINUTES = 10

/** One step of the day, by the clocks where the person is. */
export interface DayStep {
  /** "13:20" */
  readonly at: string
  readonly does: string
}

export interface DayPlan {
  readonly steps: readonly DayStep[]
  /** Somewhere has to be gone to. */
  readonly isAway: boolean
  /** Minutes that the way takes, by the person’s own word; null where nobody said. */
  readonly travelMinutes: number | null
}

/** What ten minutes before a talk of each form are for. */
const readyWords: Readonly<Record<string, string>> = {
  video: dayWords.screen,
  phone: dayWords.phone,
}

/** The day of a talk, step by step; null where its time is not known. */
export function dayPlan(event: ApplicationEvent, now: Now): DayPlan | null {
  const { on, time, zone, form, place, link, travelMinutes } = event
  const start = time ? instantOf({ on, time, zone: zone ?? now.zone }) : null
  if (start === null) return null
  const startMs = Date.parse(start)
  const isAway = form === 'on-site' || (form === undefined && place !== undefined && !link)
  const step = (ms: number, does: string): DayStep => ({
    at: sayTime(timeIn(new Date(ms).toISOString(), now.zone)),
    does,
  })
  const earlyMs = startMs - EARLY_MINUTES * 60_000
  const before = isAway ? dayWords.there : (readyWords[form ?? ''] ?? dayWords.ready)
  const leaves = isAway && travelMinutes
  return {
    steps: [
      ...(leaves ? [step(earlyMs - travelMinutes * 60_000, dayWords.leave(place ?? null))] : []),
      step(earlyMs, before),
      step(startMs, dayWords.begins),
      step(endOfRound(event, now), dayWords.ends),
    ],
    isAway,
    travelMinutes: travelMinutes ?? null,
  }
}
