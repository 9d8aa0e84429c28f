import fc from 'fast-check'
import { createEmptyCard, fsrs } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { FIRST_REASKS_DAYS, LONGEST_DAYS, type Schedule, scheduleAfter } from './schedule.ts'

const start = '2026-03-02T09:00:00.000Z'
const DAY_MS = 86_400_000
const daysOf = ({ due, lastReview }: Schedule) =>
  (Date.parse(due) - Date.parse(lastReview)) / DAY_MS

/** Answers one after the other, each on the day that the one before led to. */
function answered(...anchors: readonly number[]): readonly Schedule[] {
  const all: Schedule[] = []
  for (const anchor of anchors) {
    const before = all.at(-1)
    all.push(scheduleAfter(before, anchor, before?.due ?? start))
  }
  return all
}

test('a card whose answer comes is asked again after 1, 3 and 7 days', () => {
  expect(answered(3, 4, 5).map(daysOf)).toEqual([...FIRST_REASKS_DAYS])
  expect(answered(5, 5, 5).map(daysOf)).toEqual([1, 3, 7])
})

test('an answer that does not come brings the card back sooner', () => {
  expect(answered(1).map(daysOf)).toEqual([1])
  const [, , , , lapsed] = answered(3, 3, 3, 3, 1)
  expect(lapsed).toMatchObject({ lapses: 1, reps: 5 })
  expect(lapsed && daysOf(lapsed)).toBeLessThan(7)
})

/*
 * Of ts-fsrs 5.4.2 itself, FSRS-6 with its published weights: ratings good ×4, again, hard, easy, each on
 * its day; days, stability, difficulty to 8 digits.
 */
const reference = [
  [3, 3, 2.3065, 2.11810397],
  [3, 14, 13.82690327, 2.11121424],
  [3, 57, 56.95670978, 2.1043314],
  [3, 196, 196.23528243, 2.09745544],
  [1, 5, 5.03389023, 7.38771571],
  [2, 10, 9.51321183, 8.25107232],
  [4, 28, 28.29836677, 7.65189056],
] as const

test('what is known of a card is what ts-fsrs knows, to the last digit', () => {
  const anchorOf = { 1: 1, 2: 2, 3: 3, 4: 5 } as const
  let at = start
  let known: Schedule | undefined
  for (const [grade, days, stability, difficulty] of reference) {
    known = scheduleAfter(known, anchorOf[grade], at)
    expect([known.stability, known.difficulty]).toEqual([stability, difficulty])
    const most = FIRST_REASKS_DAYS[known.reps - 1] ?? LONGEST_DAYS
    expect(daysOf(known)).toBe(Math.min(days, most))
    at = new Date(Date.parse(at) + days * DAY_MS).toISOString()
  }
})

test('whatever the answers and their days, ts-fsrs agrees and nothing waits too long', () => {
  const plain = fsrs({
    request_retention: 0.9,
    maximum_interval: LONGEST_DAYS,
    enable_short_term: false,
  })
  const answer = fc.record({ anchor: fc.integer({ min: 1, max: 5 }), late: fc.nat(30) })
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 12 }), (answers) => {
      let card = createEmptyCard(start)
      let known: Schedule | undefined
      let at = start
      for (const { anchor, late } of answers) {
        const grade = ([1, 2, 3, 3, 4] as const)[anchor - 1] ?? 3
        card = plain.next(card, at, grade).card
        known = scheduleAfter(known, anchor, at)
        expect(known.stability).toBe(card.stability)
        expect(known.difficulty).toBe(card.difficulty)
        expect(daysOf(known)).toBeGreaterThanOrEqual(1)
        expect(daysOf(known)).toBeLessThanOrEqual(FIRST_REASKS_DAYS[known.reps - 1] ?? 60)
        at = new Date(Date.parse(known.due) + late * DAY_MS).toISOString()
      }
      expect(scheduleAfter(known, 3, at)).toEqual(scheduleAfter(known, 3, at))
    }),
    { numRuns: 30 },
  )
})

test('a rating that is none is a mistake of the caller', () => {
  expect(() => scheduleAfter(undefined, 6, start)).toThrow(RangeError)
})
