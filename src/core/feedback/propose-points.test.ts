import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themeCues } from './cues.ts'
import { proposePoints, sortByCues } from './propose-points.ts'

test('splits an answer into points, each with the words that say so', () => {
  const said =
    'Thank you for coming. Your plan for the school sailings was the clearest, but we missed concrete examples of your own part.\nAll the best.'
  const points = proposePoints(said)
  expect(points).toMatchObject([
    { theme: 'skill', sort: 'strength', text: expect.stringMatching(/^Your plan/) },
    { theme: 'evidence', sort: 'gap', inMyHands: 'yes', text: expect.stringMatching(/^but we/) },
  ])
  expect(points[1]?.cues.map(({ text }) => text)).toEqual([
    'missed',
    'concrete examples',
    'your own part',
  ])
})

test('lines, bullets and numbers each begin a point of its own, without their marks', () => {
  const said =
    '1. You gave good examples.\n12) You seemed unprepared.\n\n  - The salary was too high.\n• Not prepared at all. *'
  expect(proposePoints(said).map(({ text }) => text)).toEqual([
    'You gave good examples.',
    'You seemed unprepared.',
    'The salary was too high.',
    'Not prepared at all.',
  ])
  expect(proposePoints('In 2026 you gave 3. good examples').map(({ text }) => text)).toEqual([
    'good examples',
  ])
})

test('the words that say so stand in their order, the longest of each place once', () => {
  const { cues } = sortByCues('You gave good examples, and the examples were good.')
  const starts = cues.map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  expect(cues[0]?.text).toBe('good examples')
})

test('what they wished for is no praise', () => {
  expect(sortByCues('We would have liked to see good examples and clear answers.').sort).toBe('gap')
  expect(sortByCues('We liked the good examples and clear answers.').sort).toBe('strength')
})

test('praise that is taken back counts as a gap', () => {
  expect(sortByCues('Your answers were not clear.').sort).toBe('gap')
  expect(sortByCues('You didn’t give good examples.').sort).toBe('gap')
  expect(sortByCues('You gave good examples.').sort).toBe('strength')
})

test('why it was a no is no fault: an internal candidate is not in anybody’s hands', () => {
  expect(sortByCues('The post went to an internal candidate.')).toMatchObject({
    ...{ theme: 'process', inMyHands: 'no' },
  })
})

test('what names nothing is claimed to be about nothing', () => {
  expect(proposePoints('It was nice to meet you last Tuesday.')).toEqual([])
  expect(sortByCues('Do keep in touch.')).toMatchObject({ theme: null, sort: 'unsorted', cues: [] })
})

test('no theme is asserted without its words, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('but ', 'examples ', 'not ', 'clear. ', '\n- ', 'your answers ', 'salary; '),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      for (const point of proposePoints(text)) {
        expect(text.slice(point.start, point.end)).toBe(point.text)
        expect(point.cues.length).toBeGreaterThan(0)
        for (const cue of point.cues) {
          expect(text.slice(cue.start, cue.end)).toBe(cue.text)
          expect(cue.start >= point.start && cue.end <= point.end).toBe(true)
        }
      }
    }),
  )
})

test('a hostile text is split in a moment, and nothing behind the limit', () => {
  expect(proposePoints('- '.repeat(200_000))).toEqual([])
  expect(proposePoints(`${'a'.repeat(30_000)} good examples`)).toEqual([])
})

test('every cue matches words of its own', () => {
  for (const { words } of themeCues)
    for (const word of words) expect(() => new RegExp(word, 'iu')).not.toThrow()
})
