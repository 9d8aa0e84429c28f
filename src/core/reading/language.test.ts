import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { languagesOf } from './language.ts'

const mainOf = (text: string): string | null => languagesOf(fold(text)).main

test.each([
  ['en', 'Thanks for applying, we will be in touch'],
  ['de', 'Absage auf Ihre Bewerbung'],
  ['fr', 'Suite à votre candidature'],
  ['es', 'Gracias por tu candidatura'],
  ['nl', 'Uw sollicitatie bij ons'],
  ['it', 'Esito della sua candidatura'],
  ['pt', 'Obrigado pela sua candidatura'],
  ['sv', 'Tack för din ansökan, tyvärr har vi valt att gå vidare med andra'],
  ['pl', 'Dziękujemy za przesłanie aplikacji, niestety nie zapraszamy Pani na rozmowę'],
])('knows %s in a few words', (language, text) => {
  expect(mainOf(text)).toBe(language)
})

test.each(['', '12345', 'Xylo Brandt GmbH', 'こんにちは'])('does not guess at “%s”', (text) => {
  expect(mainOf(text)).toBeNull()
})

test('an English footer does not make a German letter English', () => {
  const letter = [
    'Guten Tag, der Termin passt mir gut.',
    'This message is confidential and intended only for the person to whom it is addressed.',
    'If you have received it by mistake, please tell the sender and delete it from your system.',
  ].join('\n')
  expect(mainOf(letter)).toBe('de')
})

test('names of jobs do not change the language', () => {
  expect(
    mainOf('Ihre Bewerbung als Senior Customer Success Manager and Team Lead (all genders)'),
  ).toBe('de')
})

test('a letter in two languages speaks both and is its first one', () => {
  const letter = [
    'Wir danken Ihnen für Ihre Bewerbung und melden uns in den nächsten Tagen bei Ihnen.',
    'Nous vous remercions de votre candidature et reviendrons vers vous dans les prochains jours.',
  ].join('\n')
  expect(languagesOf(fold(letter))).toEqual({ main: 'de', spoken: ['de', 'fr'] })
})
