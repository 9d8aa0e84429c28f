import { expect, test } from 'vitest'
import { mayBeAboutAJob } from './triage.ts'

const aboutBread = 'The loaves came out well this week, and the oven holds its heat again. '

test.each([
  ['English', 'Thank you for your interview last week. We have chosen another person for it.'],
  ['German', 'Vielen Dank für Ihre Bewerbung. Wir haben uns anders entschieden.'],
  ['French', 'Nous ne donnerons pas suite à votre candidature.'],
  ['Spanish', 'Gracias por presentarte a la entrevista.'],
  ['Dutch', 'Bedankt voor uw sollicitatie.'],
  ['Italian', 'La ringraziamo per il colloquio.'],
  ['Portuguese', 'Agradecemos a sua entrevista.'],
])('lets a letter about a job pass: %s', (_language, sentence) => {
  const text = `${sentence} ${aboutBread.repeat(10)}`
  expect(mayBeAboutAJob({ subject: null, text })).toBe(true)
  expect(mayBeAboutAJob({ subject: sentence, text: aboutBread.repeat(10) })).toBe(true)
})

test('turns a longer letter about something else away, short ones never', () => {
  expect(mayBeAboutAJob({ subject: 'Bread', text: aboutBread.repeat(10) })).toBe(false)
  expect(mayBeAboutAJob({ subject: 'Bread', text: aboutBread })).toBe(true)
})

test('a long letter needs more than one word that other mail has too', () => {
  const vague = (chars: number) => `Her new job is far away. ${aboutBread.repeat(chars / 70)}`
  expect(mayBeAboutAJob({ subject: null, text: vague(700) })).toBe(true)
  expect(mayBeAboutAJob({ subject: null, text: vague(4000) })).toBe(false)
})
