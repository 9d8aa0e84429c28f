import { expect, test } from 'vitest'
import { letterIdOf } from './letter-id.ts'

const letter = {
  messageId: '1@osprey.example',
  subject: 'Your application',
  fromAddress: 'jobs@osprey.example',
  sentAt: '2026-03-10T21:12:00.000Z',
  text: 'Dear Ines',
}

test('one Message-ID is one letter, however its text was decoded', () => {
  expect(letterIdOf({ ...letter, text: 'Dear Inès' })).toBe(letterIdOf(letter))
})

test('without a Message-ID the same words from the same sender are one letter', () => {
  const bare = { ...letter, messageId: null }
  expect(letterIdOf({ ...bare })).toBe(letterIdOf(bare))
  expect(letterIdOf({ ...bare, text: 'Dear Tom' })).not.toBe(letterIdOf(bare))
})

test('an id may stand in a record', () => {
  expect(letterIdOf(letter)).toMatch(/^l[0-9a-f]{32}$/)
})
