import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MarginNote } from './explain.ts'
import { markText } from './marked-text.ts'

const note = (start: number, end: number): MarginNote => ({
  number: 1,
  group: 'kind',
  label: 'A no, for this job',
  says: 'The place went to someone else.',
  certainty: 'Clear.',
  start,
  end,
})

test('marks the words of each note and nothing else', () => {
  const pieces = markText('We chose another candidate.', [note(3, 26)])
  expect(pieces.map((piece) => [piece.text, piece.note !== null])).toEqual([
    ['We ', false],
    ['chose another candidate', true],
    ['.', false],
  ])
})

test('leaves out a note that overlaps an earlier one', () => {
  const pieces = markText('abcdef', [note(0, 4), note(2, 6)])
  expect(pieces.filter((piece) => piece.note).map((piece) => piece.text)).toEqual(['abcd'])
})

test('loses no character, whatever the notes', () => {
  const notes = fc.array(fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => note(a, b)))
  fc.assert(
    fc.property(fc.string(), notes, (text, all) => {
      const pieces = markText(
        text,
        all.filter(({ start }) => start >= 0),
      )
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})
