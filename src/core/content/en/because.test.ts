import { expect, test } from 'vitest'
import { afterBecause } from './because.ts'

test('a sentence goes on in small letters after Because', () => {
  expect(afterBecause('A day or two later is usual.')).toBe('a day or two later is usual.')
  expect(afterBecause('You marked this question.')).toBe('you marked this question.')
})

test('a name keeps its capital after Because', () => {
  expect(afterBecause('Maria wrote it herself.')).toBe('Maria wrote it herself.')
  expect(afterBecause('Anders and Maria met you twice.')).toBe('Anders and Maria met you twice.')
})
