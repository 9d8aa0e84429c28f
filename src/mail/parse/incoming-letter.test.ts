import { expect, test } from 'vitest'
import { incomingLetter, readIncoming } from './incoming-letter.ts'
import type { ParsedLetter } from './parsed-letter.ts'

const parsed: ParsedLetter = {
  index: 0,
  messageId: null,
  subject: '',
  from: null,
  to: [],
  sentAt: null,
  text: 'Dear Ines, we have decided to go on with other candidates.',
  hadHtmlOnly: false,
  envelope: null,
  remoteImages: 0,
  trouble: null,
}
const copied = [
  'From: Maria Sandahl <maria@lindholm.example>',
  'Subject: Your application',
  'Date: 10 March 2026 21:12',
  '',
  parsed.text,
].join('\n')

test('takes head lines that were copied with a text for the head', () => {
  expect(incomingLetter({ ...parsed, text: copied }, 'paste', 'Europe/Stockholm')).toEqual({
    source: 'paste',
    messageId: null,
    subject: 'Your application',
    from: { name: 'Maria Sandahl', address: 'maria@lindholm.example' },
    sentAt: '2026-03-10T20:12:00.000Z',
    text: parsed.text,
  })
})

test('leaves head lines in the text of a letter that has a head of its own', () => {
  const from = { name: 'Ada Example', address: 'ada@example.org' }
  const letter = incomingLetter({ ...parsed, from, text: copied }, 'file', 'UTC')
  expect(letter).toMatchObject({ source: 'file', subject: null, from, text: copied })
})

test('keeps the date of a message that names neither sender nor subject', () => {
  const sentAt = '2026-03-10T20:12:00.000Z'
  expect(incomingLetter({ ...parsed, sentAt }, 'cli', 'UTC').sentAt).toBe(sentAt)
})

test('reads a letter and gives the same letter the same id, whichever way it came', () => {
  const [pasted, read] = (['paste', 'cli'] as const).map((source) =>
    readIncoming(incomingLetter({ ...parsed, text: copied }, source, 'Europe/Stockholm')),
  )
  expect(pasted?.reading).toMatchObject({ kind: 'rejection', signedBy: null })
  expect(pasted).toEqual(read)
})
