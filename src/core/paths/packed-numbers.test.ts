import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packNumbers, unpackNumbers } from './packed-numbers.ts'

test('what was packed comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
    }),
    { numRuns: 50 },
  )
})

test('a letter that was never written is a bug, not a number', () => {
  expect(() => unpackNumbers('A B')).toThrow('no digit')
})
