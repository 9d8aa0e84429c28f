import { expect, test } from 'vitest'
import { readLetter } from './read-letter.ts'
import { skimLetter } from './skim-letter.ts'

const head = {
  subject: 'Your application',
  fromName: 'Maria Sandahl',
  fromAddress: 'maria@lindholm.example',
  sentAt: null,
}

test('reads a letter about a job as when it came alone', () => {
  const text =
    'Dear Ada,\n\nthank you for applying for the position of baker at Lindholm. After careful thought we have decided to move forward with other candidates.\n\nMaria Sandahl'
  expect(skimLetter({ ...head, text })).toEqual(readLetter({ ...head, text }))
})

test('says only of what kind anything else is', () => {
  const text = 'The loaves came out well this week, and the oven holds its heat again. '.repeat(9)
  expect(skimLetter({ ...head, subject: 'Bread', text })).toMatchObject({
    kind: 'other',
    sure: true,
    company: null,
    evidence: [],
    shownText: `Bread\n\n${text.trim()}`,
  })
})
