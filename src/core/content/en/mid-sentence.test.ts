import { expect, test } from 'vitest'
import { midSentence } from './mid-sentence.ts'

test('a sentence goes on in small letters after Because', () => {
  expect(midSentence('A day or two later is usual.')).toBe('a day or two later is usual.')
  expect(midSentence('You marked this question.')).toBe('you marked this question.')
})

test('a name keeps its capital after Because', () => {
  expect(midSentence('Maria wrote it herself.')).toBe('Maria wrote it herself.')
  expect(midSentence('Anders and Maria met you twice.')).toBe('Anders and Maria met you twice.')
})
