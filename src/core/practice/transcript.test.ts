import { expect, test } from 'vitest'
import { saySpoken, spokenOf } from './transcript.ts'

test('counts words as they are spoken, also with hyphens, apostrophes and accents', () => {
  expect(spokenOf('I’ve re-planned 14 crossings für die Fähre.', undefined).words).toBe(7)
})

test('finds what only fills, and leaves words alone in which it is hidden', () => {
  const { fillers } = spokenOf('Um, er, we were, you know, um, umpires. Uhm. Her error.', 30)
  expect(fillers).toEqual([
    ['um', 2],
    ['er', 1],
    ['uhm', 1],
    ['you know', 1],
  ])
})

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test.each([
  [100, 60, 100, 'slow'],
  [140, 60, 140, 'as most people speak'],
  [200, 60, 200, 'fast'],
])('%i words in %i seconds are %i a minute', (count, seconds, pace, said) => {
  const spoken = spokenOf(words(count), seconds)
  expect(spoken.pace).toBe(pace)
  expect(saySpoken(spoken)[0]).toContain(said)
})

test('says nothing of the pace of a few words, of a few seconds or of an answer without a clock', () => {
  expect(saySpoken(spokenOf(words(10), 60))).toEqual([])
  expect(saySpoken(spokenOf(words(60), 5))).toEqual([])
  expect(saySpoken(spokenOf(words(60), undefined))).toEqual([])
})

test('a few fillers a minute are usual, and only many are named', () => {
  expect(saySpoken(spokenOf(`${words(140)} um um um um um`, 60))[1]).toContain('Hardly')
  expect(saySpoken(spokenOf(`${words(140)} um um um um um er`, 60))[1]).toBe(
    'Six words that only fill: “um” (5), “er” (1).',
  )
})
