import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

const waits = (random: number) =>
  [1, 2, 3, 9, 10, 60].map((attempt) => backoffMs(attempt, () => random))

test('waits double up to half an hour', () => {
  expect(waits(0)).toEqual([2_500, 5_000, 10_000, 640_000, 900_000, 900_000])
})

test('chance spreads them between half and all', () => {
  expect(waits(1)).toEqual([5_000, 10_000, 20_000, 1_280_000, 1_800_000, 1_800_000])
})
