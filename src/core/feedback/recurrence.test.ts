import { expect, test } from 'vitest'
import { sayChance } from '../content/en/themes.ts'
import { chanceOf } from './recurrence.ts'

test.each([
  // The upper tail of a binomial at 0.2, worked out by hand as fractions of 5^n.
  [1, 1, 0.2],
  [2, 5, 821 / 3125],
  [3, 5, 181 / 3125],
  [3, 3, 1 / 125],
  [5, 5, 1 / 3125],
  [0, 5, 1],
])('%i or more of %i by luck: %f', (times, of, chance) => {
  expect(chanceOf(times, of)).toBeCloseTo(chance, 12)
})

test('a chance is between nothing and all, and less with every time', () => {
  for (let of = 1; of < 60; of += 7) {
    for (let times = 1; times <= of + 2; times += 1) {
      expect(chanceOf(times, of)).toBeGreaterThanOrEqual(0)
      expect(chanceOf(times, of)).toBeLessThanOrEqual(chanceOf(times - 1, of))
    }
  }
})

test('a chance is said as people out of a few', () => {
  expect(sayChance(chanceOf(2, 5))).toBe('to one person in four')
  expect(sayChance(chanceOf(3, 5))).toBe('to one person in 15')
  expect(sayChance(0)).toBe('to fewer than one person in 50')
  expect(sayChance(1)).toBe('to nearly everybody')
})
