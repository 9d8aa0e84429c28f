import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLimits } from './limits.ts'
import { MboxSplitter } from './mbox-splitter.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function split(source: Uint8Array, chunkBytes = source.length || 1): string[] {
  const splitter = new MboxSplitter()
  const messages: string[] = []
  for (let at = 0; at < source.length; at += chunkBytes) {
    for (const { bytes } of splitter.push(source.slice(at, at + chunkBytes)))
      messages.push(textOf(bytes))
  }
  for (const { bytes } of splitter.end()) messages.push(textOf(bytes))
  return messages
}

const mailbox = bytesOf(
  [
    'From ada@example.org Mon Mar  2 09:05:07 2026',
    'Subject: one',
    '',
    'From what we saw at 10:30, you did well.',
    'From 2019 on we grew.',
    '>From here it is quoted.',
    '',
    'From 1792@xxx Tue Mar 03 10:00:00 +0000 2026',
    'Subject: two',
    '',
    'Second.',
    '',
    'From -',
    'Subject: three',
    '',
    'Third.',
    '',
  ].join('\n'),
)

test('parts messages at From lines and not at sentences that begin with From', () => {
  expect(split(mailbox)).toEqual([
    'Subject: one\n\nFrom what we saw at 10:30, you did well.\nFrom 2019 on we grew.\nFrom here it is quoted.\n\n',
    'Subject: two\n\nSecond.\n\n',
    'Subject: three\n\nThird.\n',
  ])
})

test('the size of the chunks changes nothing', () => {
  const whole = split(mailbox)
  for (const chunkBytes of [1, 2, 3, 7, 64, 100]) expect(split(mailbox, chunkBytes)).toEqual(whole)
  const windows = bytesOf(textOf(mailbox).replace(/\n/g, '\r\n'))
  expect(split(windows).length).toBe(3)
  expect(split(windows, 5)).toEqual(split(windows))
})

test('without a From line there is no message', () => {
  expect(split(bytesOf('Subject: one\n\nHello'))).toEqual([])
  expect(split(new Uint8Array(0))).toEqual([])
})

test('a message beyond its limit is cut, and the next one is whole', () => {
  const from = 'From a@b.example Mon Mar  2 09:05:07 2026\nSubject: x\n\n'
  const splitter = new MboxSplitter()
  const found = [...splitter.push(bytesOf(from))]
  const filler = new Uint8Array(1_000_000).fill(0x78)
  for (let count = 0; count < 12; count += 1) found.push(...splitter.push(filler))
  found.push(...splitter.push(bytesOf(`\n\n${from}second`)), ...splitter.end())
  expect(found.map(({ bytes, cut }) => [bytes.length, cut])).toEqual([
    [parseLimits.messageBytes, true],
    [18, false],
  ])
})

test('random bytes in random chunks never throw and never grow', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .constantFrom(
        'From ',
        '\n',
        '\r\n',
        'From a@b Mon Mar  2 09:05:07 2026\n',
        'A: b\n',
        '>From ',
      )
      .map(bytesOf),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.integer({ min: 1, max: 300 }),
      (pieces, chunkBytes) => {
        const source = Uint8Array.from(pieces.flatMap((one) => [...one]))
        const messages = split(source, chunkBytes)
        expect(messages).toEqual(split(source))
      },
    ),
    { numRuns: 300 },
  )
})
