import { meetingWord } from '../applications/coming-up.ts'
import type { Now } from '../context.ts'
import { addDays, dateIn, dateOf, daysBetween } from '../time/calendar.ts'
import type { Readable } from '../vault/kind.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import type { CheckIn } from '../vault/kinds/care.ts'
import type { Vault } from '../vault/vault.ts'
import { moodNear } from './mood.ts'
import { strengthNear } from './strength.ts'

/** How far back the line goes, in days. */
export const MOOD_LINE_DAYS = 90
/** However little there is, the line goes back this far, in days. */
const SHORTEST_DAYS = 14
/** With fewer points there is no line. */
export const FEWEST_POINTS = 3

export interface MoodPoint {
  readonly on: string
  /** 0 at the first day of the line, 1 today. */
  readonly across: number
  /** 0 at the heaviest, 1 at the lightest. */
  readonly up: number
  /** "Low", "Hard after a no". */
  readonly says: string
}

export interface MoodMark {
  readonly on: string
  readonly across: number
  /** "A talk with Lindholm Ferries". */
  readonly says: string
}

export interface MoodLine {
  readonly from: string
  readonly to: string
  readonly points: readonly MoodPoint[]
  readonly marks: readonly MoodMark[]
  /** False where there is too little for a line. */
  readonly enough: boolean
}

/**
 * How it was beside what happened, from the first word on, over 90 days at most. It claims no cause and shows no number: a mood
 * stands at its own height, a feeling after a no at the opposite of its strength.
 */
export function moodLine(vault: Vault, checkIns: readonly Readable<CheckIn>[], now: Now): MoodLine {
  const to = dateOf(now)
  const earliest = addDays(to, -MOOD_LINE_DAYS)
  const within = (on: string) => on >= earliest && on <= to
  const days = checkIns.map(({ body }) => dateIn(body.at, now.zone)).filter(within)
  const from = [addDays(to, -SHORTEST_DAYS), ...days].sort()[0] ?? earliest
  const across = (on: string) => daysBetween(from, on) / daysBetween(from, to)
  const points = checkIns
    .flatMap(({ body }) => {
      const on = dateIn(body.at, now.zone)
      const said = saidIn(body)
      return said && within(on) ? [{ at: body.at, on, across: across(on), ...said }] : []
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at: _, ...point }) => point)
  const marks = vault
    .all(applicationKind)
    .flatMap(({ body }) =>
      body.events
        .filter(({ on }) => on >= from && on <= to)
        .flatMap(({ type, on }) => {
          const says = markWords(type, body.company)
          return says === null ? [] : [{ on, across: across(on), says }]
        }),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  return { from, to, points, marks, enough: points.length >= FEWEST_POINTS }
}

function saidIn({
  mood,
  strength,
}: CheckIn): { readonly up: number; readonly says: string } | null {
  if (mood !== undefined) return { up: mood / 10, says: moodNear(mood).label }
  if (strength === undefined) return null
  return { up: 1 - strength / 10, says: `${strengthNear(strength).label}, after a no` }
}

function markWords(type: string, company: string): string | null {
  if (type === 'rejected') return `A no from ${company}`
  if (type === 'offer') return `An offer from ${company}`
  const meeting = meetingWord(type)
  return meeting === undefined ? null : `${meeting} with ${company}`
}
