import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLimits } from './limits.ts'
import { lettersFromPaste } from './paste.ts'

function pasted(text: string) {
  const read = lettersFromPaste(text)
  return read.ok ? read.value : read.problem.code
}

test('plain words stay as they are, with the head lines of a copied letter', () => {
  const text =
    'From: Ines Okafor\nSent: Monday, 2 March 2026 09:05\nTo: Ada\nSubject: Your application\n\nDear Ada,\nnot this time.'
  expect(pasted(`  ${text}\n\n`)).toMatchObject({
    text,
    subject: '',
    from: null,
    hadHtmlOnly: false,
  })
})

test('the source of a message is read as a message', () => {
  const source =
    'Delivered-To: ada@home.example\nFrom: Ines <ines@harbour.example>\nSubject: News\nContent-Type: text/html; charset=utf-8\n\n<p>Für Sie: nein</p>'
  expect(pasted(source)).toMatchObject({
    subject: 'News',
    text: 'Für Sie: nein',
    hadHtmlOnly: true,
  })
})

test('the source of a page is read as its words', () => {
  expect(pasted('<div><p>Dear Ada,</p><script>x()</script><p>no.</p></div>')).toMatchObject({
    text: 'Dear Ada,\n\nno.',
    hadHtmlOnly: true,
  })
})

test('an angle bracket at the start is no page', () => {
  expect(pasted('<ines@harbour.example> wrote: not this time.')).toMatchObject({
    text: '<ines@harbour.example> wrote: not this time.',
  })
})

test.each([
  ['nothing', '', 'empty'],
  ['only spaces', ' \n\t ', 'empty'],
  ['a page without words', '<html><style>p{}</style></html>', 'no-text'],
  ['a PDF opened as text', '%PDF-1.4\n…', 'pdf'],
  ['binary junk', `PNG${'\ufffd\u0001\ufffd\u0002'.repeat(500)}`, 'binary'],
  ['NUL characters', '\0\0\0\0\0\0', 'binary'],
  ['more than a letter', 'word '.repeat(parseLimits.textChars / 5 + 1), 'paste-too-long'],
  ['10 MB', 'word '.repeat(2_000_001), 'paste-too-large'],
])('%s is told and nothing is kept but the text in the box', (_threat, text, code) => {
  expect(pasted(text)).toBe(code)
})

test('never throws, for any text', () => {
  fc.assert(
    fc.property(fc.uint16Array({ maxLength: 500 }), (units) => {
      const text = String.fromCharCode(...units)
      expect(() => lettersFromPaste(text)).not.toThrow()
    }),
    { numRuns: 500 },
  )
})
