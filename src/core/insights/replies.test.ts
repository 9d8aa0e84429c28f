import { expect, test } from 'vitest'
import {
  curveOf,
  type KnownWait,
  kaplanMeier,
  stillComes,
  usualCurve,
  weightOfWaiting,
} from './replies.ts'

const answered = [3, 5, 5, 8, 12, 14, 14, 20, 26, 33]
const waiting = [2, 6, 7, 9, 15, 18, 21, 28, 30, 40, 44, 45, 50, 60, 61]
const waits: readonly KnownWait[] = [
  ...answered.map((days) => ({ days, answered: true })),
  ...waiting.map((days) => ({ days, answered: false })),
]

test('the curve of a search is that of SciPy’s censored distribution function', () => {
  // SciPy 1.17.1: scipy.stats.ecdf(CensoredData(uncensored=answered, right=waiting)).sf
  const expected = [
    [3, 0.958333333333],
    [5, 0.875],
    [8, 0.828947368421],
    [12, 0.780185758514],
    [14, 0.6826625387],
    [20, 0.625773993808],
    [26, 0.563196594427],
    [33, 0.48273993808],
  ]
  const steps = kaplanMeier(waits)
  expect(steps.map(({ days }) => days)).toEqual(expected.map(([days]) => days))
  for (const [at, [, silent]] of expected.entries()) {
    expect(steps[at]?.silent).toBeCloseTo(silent ?? 0, 10)
  }
})

test('fewer than ten answers leave the usual curve in its place', () => {
  const curve = curveOf(waits.filter(({ days }) => days !== 33))
  expect(curve).toMatchObject({ own: false, answered: 9, eventually: 0.4 })
  expect(curveOf(waits)).toMatchObject({ own: true, answered: 10 })
})

test('a few answers without their day are left out of the curve, and with many it is the usual one', () => {
  const undated = { days: null, answered: true }
  const one = curveOf([...waits, undated])
  expect(one).toMatchObject({ own: true, answered: 10, undated: 1 })
  expect(one.answeredBy(20)).toBe(curveOf(waits).answeredBy(20))
  expect(curveOf([...waits, undated, undated])).toMatchObject({
    ...{ own: false, answered: 10, undated: 2, eventually: 0.4 },
  })
})

test('the usual curve says what the statistics page says: 23, 17, 11 and 5 in 100', () => {
  const said = [14, 21, 30, 45].map((days) => Math.round(100 * stillComes(usualCurve, days)))
  expect(said).toEqual([23, 17, 11, 5])
})

test('past the last answer of a search the usual curve speaks again', () => {
  const curve = curveOf(waits)
  expect(stillComes(curve, 10)).toBeCloseTo((0.828947368421 - 0.48273993808) / 0.828947368421, 8)
  expect(stillComes(curve, 50)).toBe(stillComes(usualCurve, 50))
})

test('what has just been sent counts for nothing, what is long silent for one', () => {
  expect(weightOfWaiting(usualCurve, 0)).toBe(0)
  expect(weightOfWaiting(usualCurve, 12)).toBeCloseTo(0.375, 12)
  expect(weightOfWaiting(usualCurve, 365)).toBeCloseTo(1, 6)
})
