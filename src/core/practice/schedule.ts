import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import type { Card } from '../vault/kinds/reflection.ts'

/** When a card is asked again, and what FSRS knows of it. */
export type Schedule = NonNullable<Card['schedule']>

/**
 * Days after which a card is asked again at the latest, after the first, second and third answer. Equal
 * and growing gaps do alike (evidence.md, 96–101); later gaps are those of FSRS.
 */
export const FIRST_REASKS_DAYS = [1, 3, 7] as const

/** A search lasts months: no card waits longer than this. A choice of this design. */
export const LONGEST_DAYS = 60

/** FSRS-6 with its published weights, asked again at a chance of 9 in 10; no chance in it. */
const fsrsHere = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_DAYS,
  enable_fuzz: false,
  enable_short_term: false,
})

/** What a rating on anchors is to FSRS. */
const gradeOf: Readonly<Record<number, Grade>> = {
  1: Rating.Again,
  2: Rating.Hard,
  3: Rating.Good,
  4: Rating.Good,
  5: Rating.Easy,
}

const DAY_MS = 86_400_000

/**
 * The schedule of a card after an answer that came to `anchor` (1 to 5) at `at` (an instant). `before` is
 * its schedule so far, absent for a card that was never asked. The same in always gives the same out.
 * Throws a RangeError for an anchor out of range.
 */
export function scheduleAfter(before: Schedule | undefined, anchor: number, at: string): Schedule {
  const grade = gradeOf[anchor]
  if (grade === undefined) throw new RangeError(`no anchor: ${anchor}`)
  const { card } = fsrsHere.next(before ? asAsked(before) : createEmptyCard(at), at, grade)
  const most = FIRST_REASKS_DAYS[card.reps - 1] ?? LONGEST_DAYS
  const due = Math.min(card.due.getTime(), Date.parse(at) + most * DAY_MS)
  const { stability, difficulty, state, reps, lapses } = card
  return {
    ...{ stability, difficulty, state, reps, lapses },
    due: new Date(due).toISOString(),
    lastReview: at,
  }
}

function asAsked({ due, lastReview, ...known }: Schedule) {
  const scheduledDays = Math.round((Date.parse(due) - Date.parse(lastReview)) / DAY_MS)
  return {
    ...known,
    due,
    last_review: lastReview,
    scheduled_days: scheduledDays,
    elapsed_days: 0,
    learning_steps: 0,
  }
}
