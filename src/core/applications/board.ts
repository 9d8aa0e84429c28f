import type { Now } from '../context.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import type { ApplicationRow } from './application-row.ts'
import { type Move, moves } from './move-application.ts'

/** Where a card can be put: a stage, or an ending that has a page of its own. */
export type Slot = Move | 'rejected' | 'presumed-closed'

export const columnKeys = ['offer', 'talks', 'applied', 'saved', 'closed'] as const
export type BoardColumnKey = (typeof columnKeys)[number]

export interface BoardColumn {
  readonly key: BoardColumnKey
  readonly rows: readonly ApplicationRow[]
  /** What can be put down here, in the order of the choices. */
  readonly slots: readonly Slot[]
  /** Closed ones that are not shown; how many is told nowhere. */
  readonly hasEarlier: boolean
}

/** What closed longer ago than this many days stands behind "Earlier ones". */
export const SHOWN_CLOSED_DAYS = 14

const columnOfStage: Readonly<Record<string, BoardColumnKey>> = {
  offer: 'offer',
  screening: 'talks',
  interview: 'talks',
  applied: 'applied',
  saved: 'saved',
}

const slotsOf: Readonly<Record<BoardColumnKey, readonly Slot[]>> = {
  offer: ['offer'],
  talks: ['screening', 'interview'],
  applied: ['applied'],
  saved: ['saved'],
  closed: ['accepted', 'withdrawn', 'rejected', 'presumed-closed'],
}

/** Everything that a card can be put on, in the order in which a search goes on. */
export const slots: readonly Slot[] = [...moves, 'rejected', 'presumed-closed']

/**
 * Applications by where they stand, each column in the order of `rows`. The column of offers is there
 * once one is: until then an offer is put down beside the talks, and no empty column waits for it.
 * Closed are those of the last 14 days.
 */
export function boardOf(rows: readonly ApplicationRow[], now: Now): readonly BoardColumn[] {
  const shown = addDays(dateOf(now), -SHOWN_CLOSED_DAYS)
  const held = new Map<BoardColumnKey, ApplicationRow[]>(columnKeys.map((key) => [key, []]))
  let hasEarlier = false
  for (const row of rows) {
    const key = columnOf(row)
    if (key === 'closed' && (row.since ?? '') < shown) hasEarlier = true
    else held.get(key)?.push(row)
  }
  const hasOffer = (held.get('offer') ?? []).length > 0
  return columnKeys
    .filter((key) => key !== 'offer' || hasOffer)
    .map((key) => ({
      key,
      rows: held.get(key) ?? [],
      slots: key === 'talks' && !hasOffer ? [...slotsOf.talks, ...slotsOf.offer] : slotsOf[key],
      hasEarlier: key === 'closed' && hasEarlier,
    }))
}

/** The column in which an application stands. */
export function columnOf({
  stage,
  closed,
}: Pick<ApplicationRow, 'stage' | 'closed'>): BoardColumnKey {
  return closed ? 'closed' : (columnOfStage[stage] ?? 'applied')
}

/** Whether putting it there would change anything. What is closed cannot become a plan to apply. */
export function canPut(
  { stage, closed }: Pick<ApplicationRow, 'stage' | 'closed'>,
  slot: Slot,
): boolean {
  if (!closed) return slot !== stage
  return slot !== 'saved' && slot !== stage && slot !== 'presumed-closed'
}
