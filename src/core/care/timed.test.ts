import { expect, test } from 'vitest'
import { timedAt, timedIds, timedNamed, timedSeconds } from './timed.ts'

const named = (id: string) => {
  const timed = timedNamed(id)
  if (!timed) throw new Error(id)
  return timed
}

test('letting it be takes two minutes, the others three or five', () => {
  expect(timedIds.map((id) => [id, timedSeconds(named(id))])).toEqual([
    ['let-be', 120],
    ['body-scan', 300],
    ['stretch', 180],
    ['sitting', 300],
  ])
  expect(timedNamed('a-song')).toBeUndefined()
})

test('goes from step to step and ends by itself', () => {
  const letBe = named('let-be')
  expect(timedAt(letBe, -5)).toMatchObject({ step: 0, secondsLeft: 120, over: false })
  expect(timedAt(letBe, 19_999)).toMatchObject({ step: 0 })
  expect(timedAt(letBe, 20_000)).toMatchObject({ step: 1, says: letBe.steps[1]?.says })
  expect(timedAt(letBe, 119_999)).toMatchObject({ step: 4, secondsLeft: 1, over: false })
  expect(timedAt(letBe, 999_999)).toMatchObject({ step: 4, secondsLeft: 0, over: true })
  expect(timedAt(letBe, 120_000).says).toBe(letBe.after)
})
