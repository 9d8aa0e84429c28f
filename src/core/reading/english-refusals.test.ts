import { expect, test } from 'vitest'
import { readLetter } from './read-letter.ts'

const read = (subject: string, text: string) =>
  readLetter({
    subject,
    fromName: 'Quillmere',
    fromAddress: 'jobs@quillmere.example',
    text,
    sentAt: null,
  })

const thanks = 'Dear Sam,\n\nThank you for your application for Stock Controller.'

test('short forms of “not” say no as the long ones do', () => {
  for (const no of ['have not ranked', "haven't ranked"]) {
    expect(read('Stock Controller', `${thanks} We ${no} your application.`).kind).toBe('rejection')
  }
})

test('an offer that is taken back is a no that came after an offer', () => {
  const reading = read(
    'Update',
    `${thanks} We made you an offer in May. I am sorry that we now have to withdraw that offer.`,
  )
  expect(reading).toMatchObject({ kind: 'rejection', stage: 'offer' })
})

test('an interview that cannot take place says nothing about the application', () => {
  const text =
    "Dear Sam, I regret that Friday's interview can't go ahead. I will find another date."
  expect(read('Stock Controller', text).kind).not.toBe('rejection')
})

test('a loan, a course or a tender that is declined is no job letter', () => {
  for (const text of [
    'We regret that we are unable to offer you a loan on this occasion.',
    'We regret that we cannot offer you a place on the MSc in Botany this year.',
    'Dear Supplier, your tender was unsuccessful. The contract has been awarded to Ferris Ltd.',
  ]) {
    expect(read('Decision', text).kind).toBe('other')
  }
})

test('that nobody called means a no only where it is no longer a condition', () => {
  const rule = 'If you have not heard from us by Friday, please take it that you were not selected.'
  const said = 'As you were not called by Friday, please take it that you were not selected.'
  expect(read('Stock Controller', `${thanks} ${rule}`).kind).toBe('confirmation')
  expect(read('Stock Controller', `${thanks} ${said}`).kind).toBe('rejection')
})
