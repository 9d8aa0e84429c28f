import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { type OutgoingLetter, outgoingMessage } from './outgoing-message.ts'

const letter: OutgoingLetter = {
  from: { name: 'Inès Märlow', address: 'ines@mail.test' },
  to: { name: 'Đặng Thị "Hà"', address: 'ha@lindholm.example' },
  subject: 'Re: Planificación, 面接',
  text: `Guten Tag,\n\n${'sehr lang, '.repeat(50)}über\n.\nFrom here\n\nIn\u00e8s`,
  messageId: '0f8fad5b@mail.test',
  sentAt: '2026-03-02T09:05:07.123Z',
  replyingTo: ['third@lindholm.example', 'second@mail.test', 'first@lindholm.example'],
}

test('goes out whole, with its own date and id, as the answer that it is', async () => {
  const parsed = await PostalMime.parse(outgoingMessage(letter))
  expect(parsed).toMatchObject({
    from: letter.from,
    to: [letter.to],
    subject: letter.subject,
    messageId: '<0f8fad5b@mail.test>',
    date: '2026-03-02T09:05:07.000Z',
    inReplyTo: '<third@lindholm.example>',
    references: '<first@lindholm.example> <second@mail.test> <third@lindholm.example>',
  })
  expect(parsed.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(letter.text)
})

test('names no program and no machine, and begins no thread of others', () => {
  const head = outgoingMessage({ ...letter, replyingTo: [] }).split('\r\n\r\n')[0] ?? ''
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(':')[0])
  expect(names).toEqual([
    'Date',
    'Message-ID',
    'From',
    'To',
    'Subject',
    'MIME-Version',
    'Content-Type',
    'Content-Transfer-Encoding',
  ])
})

test('no line is longer than mail servers take, whatever it answers', () => {
  const replyingTo = Array.from({ length: 30 }, (_, n) => `${'x'.repeat(200)}${n}@lindholm.example`)
  const message = outgoingMessage({ ...letter, replyingTo })
  for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
})

test('an id that holds more than an id is left out', () => {
  const message = outgoingMessage({
    ...letter,
    replyingTo: ['a@b>\r\nBcc: thief@example.net', 'c@d'],
  })
  expect(message).not.toMatch(/^Bcc/m)
  expect(message).not.toMatch(/^In-Reply-To/m)
})
