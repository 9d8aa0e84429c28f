import { expect, test } from 'vitest'
import { isAnotherAffair } from './affairs.ts'
import { prepareLetter } from './letter-text.ts'
import { readLetter } from './read-letter.ts'

const head = { subject: null, fromName: null, fromAddress: null, sentAt: null }
const flat =
  'Thank you for viewing the flat. We regret to tell you that the landlord has chosen other applicants, so we cannot offer you the tenancy. We wish you all the best.'

test.each([
  ['a flat that somebody else got', flat, true],
  [
    'a loan, in German',
    'Wir haben Ihren Kreditantrag geprüft. Ihre Bonität reicht für das Darlehen leider nicht aus, die Schufa haben wir gefragt.',
    true,
  ],
  ['one word alone', 'We are sorry that the refund will take another week.', false],
  [
    'a job at a lender',
    'Thank you for your interview for the position of Loan Adviser. We have hired another candidate for this role.',
    false,
  ],
  [
    'more words of something else than of work',
    'The job pays for parking and your tickets; the interview is at the flat.',
    true,
  ],
  ['no words of either', 'We are sorry to tell you that it did not work out this time.', false],
])('tells another affair from a job: %s', (_about, text, isOther) => {
  expect(isAnotherAffair(prepareLetter({ ...head, text }))).toBe(isOther)
})

test('a no about another affair is no rejection, however it is worded', () => {
  expect(['noise', 'other']).toContain(readLetter({ ...head, text: flat }).kind)
})
