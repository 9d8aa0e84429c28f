import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitPaste } from './pasted.ts'

const body = 'Dear Ines,\n\nWe have decided to go with someone else.\n\nMaria'

test('a paste without head lines is all text', () => {
  expect(splitPaste(body)).toEqual({
    subject: null,
    fromName: null,
    fromAddress: null,
    text: body,
    sentAt: null,
  })
})

test.each([
  [
    'Outlook',
    `From: Maria Sandahl <maria@lindholm.example>\nSent: Tuesday, March 10, 2026 9:12 PM\nTo: Ines Roth <ines@post.example>\nSubject: Service Planner\n\n${body}`,
  ],
  [
    'Outlook in German',
    `Von: Maria Sandahl <maria@lindholm.example>\nGesendet: Dienstag, 10. März 2026 21:12\nAn: Ines Roth\nBetreff: Service Planner\n\n${body}`,
  ],
  [
    'Apple Mail',
    `From: Maria Sandahl <maria@lindholm.example>\nSubject: Service Planner\nDate: 10 March 2026 at 21:12:00 CET\nTo: Ines Roth <ines@post.example>\n\n${body}`,
  ],
  [
    'Gmail forward',
    `---------- Forwarded message ---------\nFrom: Maria Sandahl <maria@lindholm.example>\nDate: Tue, Mar 10, 2026 at 9:12 PM\nSubject: Service Planner\nTo: <ines@post.example>\n\n${body}`,
  ],
  [
    'Gmail page',
    `Service Planner\nInbox\n\nMaria Sandahl <maria@lindholm.example>\nTue, 10 Mar 2026, 21:12 (2 days ago)\nto me\n\n${body}`,
  ],
  [
    'bold labels',
    `*From:* Maria Sandahl <maria@lindholm.example>\n*Date:* Tue, 10 Mar 2026 20:12:00 +0000\n*Subject:* Service Planner\n\n${body}`,
  ],
])('splits a paste from %s', (_program, paste) => {
  const letter = splitPaste(paste, 'Europe/Berlin')
  expect(letter).toEqual({
    subject: 'Service Planner',
    fromName: 'Maria Sandahl',
    fromAddress: 'maria@lindholm.example',
    text: body,
    sentAt: '2026-03-10T20:12:00.000Z',
  })
})

test('a lone subject line above the text is the subject', () => {
  expect(splitPaste(`Subject: Your application\n\n${body}`)).toMatchObject({
    subject: 'Your application',
    text: body,
  })
})

test('a line that only looks like a head stays in the text', () => {
  const text = 'Date: Thursday\nYour interview is at ten. Please bring your passport.'
  expect(splitPaste(text).text).toBe(text)
})

test('a date that does not exist is no date', () => {
  expect(splitPaste(`From: a@b.example\nDate: 31 February 2026 10:00\n\n${body}`).sentAt).toBeNull()
})

test('never throws and never invents text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', 'From: ', 'Subject: ', 'a <b@c.de>\n'),
      (text, start) => {
        const letter = splitPaste(start + text)
        expect(letter.text.length).toBeLessThanOrEqual((start + text).normalize('NFC').length)
      },
    ),
  )
})
