import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterKinds } from '../vault/kinds/reading.ts'
import { wordedCue } from './explain.ts'
import { prepareLetter } from './letter-text.ts'
import { readLetter } from './read-letter.ts'
import {
  logChancesByWords,
  readWordWeights,
  tellingSentence,
  type WordWeights,
  writeWordWeights,
} from './word-chances.ts'

const none = letterKinds.map(() => 0)
const speaksFor = (kind: string, weight: number): readonly number[] =>
  letterKinds.map((one) => (one === kind ? weight : 0))

const weights: WordWeights = {
  bias: none,
  byWord: new Map([
    ['gulls', speaksFor('rejection', 4)],
    ['nets', speaksFor('rejection', 3)],
    ['tar', speaksFor('interview', 2)],
    ['quay', speaksFor('other', 0)],
    ['pier', speaksFor('other', 0)],
  ]),
}
const textOf = (text: string) =>
  prepareLetter({ subject: null, fromName: null, fromAddress: null, text })

describe('the words of a letter', () => {
  test('give each kind a chance, and one to the kind for which they speak', () => {
    const chances = logChancesByWords(textOf('Gulls and nets. Tar on quay and pier.'), weights)
    const likeliest = letterKinds[chances?.indexOf(Math.max(...chances)) ?? -1]
    expect(likeliest).toBe('rejection')
    expect(chances?.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 2)
  })

  test('say nothing where fewer than five are known', () => {
    expect(logChancesByWords(textOf('Gulls and nets. Tar on quay.'), weights)).toBeNull()
  })

  test('count once, however often they stand there', () => {
    const once = logChancesByWords(textOf('Gulls, nets, tar, quay, pier.'), weights)
    const often = logChancesByWords(textOf('Gulls, gulls, gulls, nets, tar, quay, pier.'), weights)
    expect(often).toEqual(once)
  })

  test('do not count where they are quoted', () => {
    const own = 'Tar, quay, pier.\n\nOn Mon, 2 Mar 2026 at 10:00, Ola wrote:\n> gulls and nets'
    expect(logChancesByWords(textOf(own), weights)).toBeNull()
  })

  test('point at the sentence that says most', () => {
    const letter = textOf('Tar stands on the quay. Gulls and nets are all that is left. So be it.')
    const sentence = tellingSentence(letter, 'rejection', weights)
    expect(letter.shownText.slice(sentence?.start, sentence?.end)).toBe(
      'Gulls and nets are all that is left.',
    )
    expect(tellingSentence(letter, 'offer', weights)).toBeNull()
  })
})

test('a table is read as it was written, each weight to the nearest step', () => {
  const weight = fc.integer({ min: -26, max: 25 }).map((steps) => steps * 0.2)
  const row = fc.array(weight, { minLength: letterKinds.length, maxLength: letterKinds.length })
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(row, fc.dictionary(word, row), (bias, words) => {
      const byWord = new Map(Object.entries(words))
      const read = readWordWeights(writeWordWeights({ bias, byWord }))
      expect(read.bias).toEqual(bias)
      expect(new Map(read.byWord)).toEqual(byWord)
    }),
  )
})

const read = (text: string) =>
  readLetter({ subject: null, fromName: null, fromAddress: null, sentAt: null, text })

describe('how a letter is worded', () => {
  test('tells a no that no cue knows, and shows the sentence that says it', () => {
    const { kind, evidence } = read(
      'Dear Ola, thank you for your application for the post of baker. Your name came fourth on our list, and there were three posts. We wish you well in your search. Kind regards, Mira Tann',
    )
    expect(kind).toBe('rejection')
    expect(evidence).toContainEqual(
      expect.objectContaining({
        cue: wordedCue,
        text: 'Your name came fourth on our list, and there were three posts.',
      }),
    )
  })

  test('never makes a no of a letter in which a cue tells another answer', () => {
    const { kind } = read(
      'Dear Ola, we are sorry to have kept you waiting, the number of strong applications was higher than ever and the choice hard. We are pleased to invite you to an interview on Tuesday 17 March at 14:30. Sadly the parking ground is closed on that day, and we regret the trouble. Kind regards, Mira Tann',
    )
    expect(kind).toBe('interview')
  })

  test('does not make a no to somebody who looks for a flat one of a job', () => {
    const { kind } = read(
      'Dear Ola, thank you for your interest in the flat in Hill Street. We had many requests and have chosen other tenants. We are sorry to disappoint you and wish you every success with your search. Kind regards, Mira Tann',
    )
    expect(kind).toBe('other')
  })
})
