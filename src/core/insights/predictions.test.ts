import { expect, test } from 'vitest'
import { addDays } from '../time/calendar.ts'
import type { Application } from '../vault/kinds/application.ts'
import { insightsOf } from './insights-view.ts'
import { now, searchOf, sent, today } from './sample.test-support.ts'
import { predictionSentence } from './sentences.ts'

type Later = Parameters<typeof sent>[0][number]

/** An application with a talk 40 days ago, what was expected of it the day after, and what came later. */
function talked(in100: number, ...later: readonly Later[]): Application {
  const { events, ...body } = sent([['applied', 60], ['interview', 40], ...later])
  const at = `${addDays(today, -39)}T18:00:00.000Z`
  const looked = { lookedBack: { expected: { in100, at }, at } }
  return {
    ...body,
    events: events.map((event, place) => (place === 1 ? { ...event, ...looked } : event)),
  }
}
const many = (count: number, make: () => Application) => Array.from({ length: count }, make)
const predictions = (...applications: readonly Application[]) =>
  insightsOf(searchOf(...applications), now).predictions

test('from eight talks on, what was expected stands beside what came', () => {
  const noes = many(6, () => talked(70, ['rejected', 20]))
  expect(predictions(...noes, talked(50, ['interview', 10]))).toBeNull()
  const all = [...noes, talked(50, ['interview', 10]), talked(90, ['offer', 5])]
  const numbers = insightsOf(searchOf(...all), now)
  expect(numbers.predictions).toMatchObject({ of: 8, wentOn: 2, expected: 0.7 })
  // SciPy 1.17.1: beta.ppf([.1, .5, .9], 3, 7) is 0.1295, 0.2862, 0.4901.
  expect(predictionSentence(numbers)).toBe(
    'After 8 talks you said how likely it seemed that they go on with you: 70 in 100, taken together. They did after 2: about 29 in 100, plausibly 13 to 49.',
  )
})

test('a silence, a withdrawal and what was known before the expectation count for nothing', () => {
  const known = many(8, () => talked(50, ['rejected', 20]))
  expect(predictions(...known, talked(10))).toMatchObject({ of: 8 })
  expect(predictions(...known, talked(10, ['withdrawn', 20]))).toMatchObject({ of: 8 })
  expect(predictions(...known, talked(10, ['rejected', 40]))).toMatchObject({ of: 8 })
})
