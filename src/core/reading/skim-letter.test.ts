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

test('keeps a fraud that promises work, unsure and with its warning', () => {
  const text =
    'Earn $500 a day from your phone. No experience is needed, only a few flexible hours. Write to us on WhatsApp to start.'
  const read = skimLetter({ ...head, subject: 'Flexible hours', text })
  expect(read).toMatchObject({ kind: 'outreach', sure: false, trust: { level: 'warned' } })
  expect(read.trust?.signs).toContain('pay-far-beyond')
})

test('puts an advert away that asks for nothing', () => {
  const text =
    'Twelve new jobs match your search this week. Unsubscribe from these alerts at any time.'
  expect(skimLetter({ ...head, subject: 'New jobs', text })).toMatchObject({ kind: 'noise' })
})
