import { expect, test } from 'vitest'
import { explainCue, marginNotes } from './explain.ts'
import { readLetter } from './read-letter.ts'
import {
  chancesOfReasons,
  readReasonWeights,
  reasonCategories,
  stemsOf,
  writeReasonWeights,
} from './reason-chances.ts'

const letter = (sentence: string, role = 'Storekeeper') => ({
  subject: role,
  fromName: null,
  fromAddress: null,
  sentAt: null,
  text: `Dear Ines,

Thank you for applying for the role of ${role} at Lindholm Ferries. We are sorry to say that you have not been successful this time. ${sentence}

Kind regards,
Maria Sandahl
Lindholm Ferries`,
})

const worded = 'Our clinic is three hours away from where you are based, and we need you near.'

test('a sentence that no cue knows gives the reason that such sentences give, and says so', () => {
  const reading = readLetter(letter(worded))
  expect(reading.reasons).toEqual([{ category: 'location', text: worded }])
  const note = marginNotes(reading).find(({ group }) => group === 'reason')
  expect(note).toMatchObject({
    says: 'Sentences with this reason often sound like this.',
    certainty: 'Likely, not certain.',
  })
  expect(reading.shownText.slice(note?.start, note?.end)).toBe(worded)
})

test('what is said of others, and in thanks, gives none', () => {
  const silent = [
    'Others had more years behind them in stores like ours.',
    'It was a pleasure to hear where you are based and how near the sea is.',
    'We read every one of the letters.',
  ]
  for (const sentence of silent) expect(readLetter(letter(sentence)).reasons).toEqual([])
})

test('the name of the job is no reason', () => {
  const role = 'Visa Sponsorship Adviser'
  expect(readLetter(letter('We have chosen somebody else.', role)).reasons).toEqual([])
})

test('each category has words for the person', () => {
  for (const category of reasonCategories)
    expect(explainCue(`worded-${category}`).label).not.toBe('A sign')
})

test('weights are written and read again, without what says next to nothing', () => {
  const bias = reasonCategories.map(() => -5)
  const strong = reasonCategories.map((_, at) => (at === 3 ? 6.25 : 0))
  const weak = reasonCategories.map(() => 0.25)
  const byWord = new Map([
    ['far', strong],
    ['the', weak],
  ])
  const again = readReasonWeights(writeReasonWeights({ bias, byWord }))
  expect(again).toEqual({ bias, byWord: new Map([['far', strong]]) })
  const [, , , location = 0, closed = 1] = chancesOfReasons(stemsOf(['far']), again)
  expect(location).toBeGreaterThan(closed)
})

test('a word counts by its beginning, beside its neighbours', () => {
  expect([...stemsOf(['relocating', 'far'])]).toEqual([
    '<',
    'reloca',
    'far',
    '>',
    '<_reloca',
    'reloca_far',
    'far_>',
  ])
})
