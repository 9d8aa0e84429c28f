import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { expectedReadings } from '../../../test/letters/expected.ts'
import { shortLetters } from '../../../test/letters/short-letters.ts'
import { letterKinds } from '../vault/kinds/reading.ts'
import { splitPaste } from './pasted.ts'
import { type ReadLetter, readLetter } from './read-letter.ts'

const folder = resolve(import.meta.dirname, '../../../test/letters')

function read(name: string): ReadLetter {
  return readLetter(splitPaste(readFileSync(resolve(folder, `${name}.txt`), 'utf8')))
}

test.each(Object.entries(expectedReadings))('reads %s', (name, { ask, reasons, ...facts }) => {
  const reading = read(name)
  expect(reading).toMatchObject(facts)
  if (ask !== undefined) expect(reading.feedback.ask).toBe(ask)
  if (reasons !== undefined) {
    expect(reading.reasons.map(({ category }) => category)).toEqual(reasons)
  }
})

test('every letter in the folder is expected, and every kind has some', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replaceAll('\\', '/').slice(0, -4))
  expect(files.sort()).toEqual(Object.keys(expectedReadings).sort())
  const kinds = new Set(Object.values(expectedReadings).map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual([...letterKinds].sort())
})

test('gives each reason in a sentence of the letter', () => {
  for (const name of Object.keys(expectedReadings)) {
    const reading = read(name)
    for (const { text } of reading.reasons) expect(reading.shownText).toContain(text)
  }
})

test('a letter in a language that it does not read is never read with certainty', () => {
  const text =
    'Hej Ines, tack för din ansökan till tjänsten. Tyvärr har vi valt att gå vidare med andra kandidater den här gången.'
  expect(readLetter(splitPaste(text)).confidence).toBeLessThanOrEqual(0.4)
})

test('takes a letter that only quotes for one that says little, not for a strange language', () => {
  const quoted = '> Room and hour of the summer course are on the board.\n'.repeat(12)
  const came = { subject: 'Interview invitation', fromName: null, fromAddress: null }
  const quoting = readLetter({ ...came, text: quoted, sentAt: null })
  expect(quoting).toMatchObject({ kind: 'interview', sure: true })
  const strange = readLetter({
    ...came,
    text: '応募いただき誠にありがとうございます。'.repeat(12),
    sentAt: null,
  })
  expect(strange.confidence).toBeLessThanOrEqual(0.4)
})

test('reads a phrase between quotation marks as cited, not said', () => {
  const text =
    'Your weekly careers newsletter, issue 12. What does "we decided to move forward with other candidates" really mean? Read the full article.'
  expect(readLetter(splitPaste(text)).kind).not.toBe('rejection')
})

test('reads the answer to a withdrawal as neither a no nor a receipt', () => {
  const text =
    'Thank you for letting us know that you have decided not to go ahead with your application. We wish you well.'
  expect(readLetter(splitPaste(text)).kind).toBe('other')
})

test('keeps an interview read as one when the quoted letter below says no', () => {
  const text = `Hi Ines,\n\nGood news after all: we would like to invite you to an interview on Friday at 10:00. Does that time work for you?\n\nMaria\n\nOn Mon, 2 Mar 2026 at 09:14, Maria Sandahl wrote:\n> We regret to inform you that we have decided to move forward with other candidates.`
  const reading = readLetter(splitPaste(text))
  expect(reading.kind).toBe('interview')
  expect(reading.reasons).toEqual([])
})

test.each(shortLetters)('reads a short letter: %s', (kind, text) => {
  expect(readLetter(splitPaste(text)).kind).toBe(kind)
})

test.each([
  'We regret that we could not offer you the earlier date. Your interview is now on 9 May at 2 pm.',
  'I am sorry this took so long. Unfortunately we cannot go higher than 30,000, but we would be very glad if you accepted our offer. Please let me know by Friday.',
  'Unfortunately your interviewer is away on Monday. Could you come on Tuesday at ten instead?',
])('never takes a polite regret in good news for a no', (text) => {
  expect(readLetter(splitPaste(text)).kind).not.toBe('rejection')
})
