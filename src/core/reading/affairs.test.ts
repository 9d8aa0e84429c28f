import { expect, test } from 'vitest'
import { affairSigns, affairSignsOf } from './affairs.ts'
import { prepareLetter } from './letter-text.ts'

const signsIn = (text: string) =>
  affairSignsOf(prepareLetter({ subject: null, fromName: null, fromAddress: null, text }))

const { affair, affairs } = affairSigns

test.each([
  [
    'a flat that somebody else got',
    'Thank you for viewing the flat. The landlord has chosen other tenants, so we cannot offer you the tenancy.',
    [affair, affairs],
  ],
  [
    'a loan, in German',
    'Wir haben Ihren Kreditantrag geprüft. Ihre Bonität reicht für das Darlehen leider nicht aus, die Schufa haben wir gefragt.',
    [affair, affairs],
  ],
  ['one word alone', 'We are sorry that the refund will take another week to reach you.', [affair]],
  [
    'a job at a lender',
    'Thank you for your interview for the position of Loan Adviser. We have hired another candidate for this role.',
    [],
  ],
  ['as many words of work as of something else', 'The job pays for your parking.', []],
  ['no words of either', 'We are sorry to tell you that it did not work out this time.', []],
])('tells another affair from a job: %s', (_about, text, signs) => {
  expect(signsIn(text)).toEqual(signs)
})
