import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingShape } from '../vault/kinds/reading.ts'
import { allCues } from './cues/all.ts'
import { limits } from './limits.ts'
import { type LetterToRead, readLetter } from './read-letter.ts'

function pasted(text: string): LetterToRead {
  return { subject: null, fromName: null, fromAddress: null, text, sentAt: null }
}

test('reads a plain no that is pasted without subject or sender', () => {
  const reading = readLetter(
    pasted(
      'Dear Ines,\n\nThank you for your interest in the Service Planner role at Lindholm Ferries. Unfortunately, we will not be moving forward with your application.\n\nKind regards,\nLindholm Ferries Recruiting Team',
    ),
  )
  expect(reading).toMatchObject({
    kind: 'rejection',
    sure: true,
    company: 'Lindholm Ferries',
    role: 'Service Planner',
    stage: 'application',
    reasons: [],
    openDoor: 'none',
    signedBy: null,
    feedback: { ask: 'no' },
  })
})

test('shows the subject, an empty line and the text', () => {
  const reading = readLetter({
    ...pasted('Hello  there.\r\n\r\n\r\nBye '),
    subject: ' An  update ',
  })
  expect(reading.shownText).toBe('An update\n\nHello there.\n\nBye')
})

const letterText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'unfortunately',
        'we regret to inform you',
        'Dear Ines,',
        'the Service Planner position',
        'at Lindholm Ferries',
        'Best regards,',
        'Maria Sandahl',
        '\n',
        '\n\n',
        '> ',
        'From: Maria <m@lindholm.example>',
        'Subject: Your application',
        'if you are not selected',
        'İstanbul ﬁnal ß é',
        '😀',
        'interview',
        '. ',
        '-----Original Message-----',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' ')),
)
const letters = fc.record({
  subject: fc.option(letterText),
  fromName: fc.option(letterText),
  fromAddress: fc.option(letterText),
  text: letterText,
  sentAt: fc.constant(null),
})

test('any letter gives a valid reading whose evidence is quoted exactly', () => {
  fc.assert(
    fc.property(letters, (letter) => {
      const reading = readLetter(letter)
      readingShape.parse(reading)
      for (const { text, start, end } of reading.evidence) {
        expect(reading.shownText.slice(start, end)).toBe(text)
        expect(text).not.toBe('')
      }
      expect(readLetter(letter)).toEqual(reading)
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('a hostile repeat costs a bounded number of searches', () => {
  const phrases = allCues.reduce((sum, cue) => sum + cue.phrases.length, 0)
  const most = phrases * limits.startsPerPhrase
  const repeats = [
    'not ',
    'we will not ',
    'if ',
    '(((',
    'a b ',
    'position ',
    'Aa ',
    '>\n',
    '- ',
    'the A ',
    'Best,\n',
  ]
  for (const part of repeats) {
    const effort = { searches: 0 }
    const reading = readLetter(pasted(part.repeat(Math.ceil(1_000_000 / part.length))), effort)
    expect(effort.searches).toBeLessThanOrEqual(most)
    expect(reading.shownText.length).toBeLessThanOrEqual(limits.shownChars)
  }
}, 60_000)
