import { expect, test } from 'vitest'
import { sharedWording, wordingOf } from './wording.ts'

/** A template of enough words, with who sends it and for what. */
const letter = (company: string, role: string) =>
  `Thank you for the time that you put into your application to ${company} for the post of ${role}. We read
every letter with care and compared it with what the team needs at present. This time we go on with people
whose work lies nearer to that need. We keep your papers for half a year and write to you if a place opens
that fits better. We wish you well on the way that lies ahead of you and thank you once more for your trust.`
const other = `Could you come to the harbour office on Tuesday at ten? Anders and Maria would like to hear how
you would plan the winter ferries, and to show you the ships. Bring nothing but your questions. The talk takes
about an hour, and travel is paid by us. Please tell us by Friday whether the day suits you, or name another
one of that week. Parking is behind the blue shed, and the bus stops at the gate.`

test('the same template with other names is known again, another letter is not', () => {
  const one = wordingOf(letter('Tarn Water', 'Data Clerk'))
  expect(sharedWording(one, one)).toBe(1)
  expect(sharedWording(one, wordingOf(letter('Halden Ferries', 'Planner')))).toBeGreaterThan(0.7)
  expect(sharedWording(one, wordingOf(other))).toBe(0)
})

test('capitals, accents and punctuation make no other wording', () => {
  const plain = letter('Tarn', 'Clerk')
  expect(wordingOf(plain.toUpperCase().replaceAll('.', ' !'))).toEqual(wordingOf(plain))
})

test('at most 64 whole numbers stand for a letter, rising and each once', () => {
  const hashes = wordingOf(`${letter('Tarn', 'Clerk')} ${other}`)
  expect(hashes).toHaveLength(64)
  expect(hashes).toEqual([...new Set(hashes)].toSorted((a, b) => a - b))
  for (const hash of hashes)
    expect(hash >= 0 && hash < 2 ** 32 && Number.isInteger(hash)).toBe(true)
})

test('a letter is known by twenty runs of four words, and by no fewer', () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, at) => `w${'abcdefghijklmnopqrstuvwxyz'[at]}`).join(' ')
  expect(wordingOf(words(23))).toHaveLength(20)
  expect(wordingOf(words(22))).toEqual([])
  expect(wordingOf(`${'no '.repeat(200)}`)).toEqual([])
  expect(wordingOf('')).toEqual([])
})

test('a wording that an earlier version kept is still known', () => {
  const words = 'wa wb wc wd we wf wg wh wi wj wk wl wm wn wo wp wq wr ws wt wu wv ww'
  expect(wordingOf(words).slice(0, 3)).toEqual([128828895, 279712843, 906296995])
})

test('what two wordings share is looked up among the smallest of both', () => {
  expect(sharedWording([1, 2, 3], [2, 3, 4])).toBe(2 / 3)
  expect(sharedWording([1, 2, 3, 9], [1, 2])).toBe(1)
  expect(sharedWording([1, 2], [1, 2, 3, 9])).toBe(1)
  expect(sharedWording([1, 2], [3, 4])).toBe(0)
  expect(sharedWording([], [1])).toBe(0)
  expect(sharedWording([1], [])).toBe(0)
  const many = (from: number) => Array.from({ length: 64 }, (_, at) => from + at)
  expect(sharedWording(many(0), many(32))).toBe(0.5)
})
