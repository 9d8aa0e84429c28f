import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLimits } from './limits.ts'
import { parseLetters } from './parse-letters.ts'
import type { ParsedLetter } from './parsed-letter.ts'
import { parseMessages } from './problems.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const base64 = (text: string) => btoa(String.fromCharCode(...utf8(text)))

async function lettersOf(source: string | Uint8Array, fileName: string | null = null) {
  const read = await parseLetters(typeof source === 'string' ? utf8(source) : source, fileName)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

async function oneOf(
  source: string | Uint8Array,
  name: string | null = null,
): Promise<ParsedLetter> {
  const [letter] = await lettersOf(source, name)
  if (!letter) throw new Error('no letter')
  return letter
}

async function codeOf(source: string | Uint8Array, fileName: string | null = null) {
  const read = await parseLetters(typeof source === 'string' ? utf8(source) : source, fileName)
  return read.ok ? 'ok' : read.problem.code
}

const head = [
  'Message-ID: <m1@harbour.example>',
  'From: "Ines Okafor, People Team" <ines@harbour.example>',
  'Reply-To: jobs@harbour.example',
  'To: Ada <ada@home.example>, Sam <sam@home.example>',
  'Date: Mon, 02 Mar 2026 09:05:07 +0100',
  'Subject: =?utf-8?q?Your_application_=E2=80=93_baker?=',
  'MIME-Version: 1.0',
].join('\r\n')

test('reads head and words of a plain message', async () => {
  expect(await oneOf(`${head}\r\n\r\nDear Ada,\r\nthank you.\r\n`, 'letter.eml')).toEqual({
    index: 0,
    messageId: 'm1@harbour.example',
    subject: 'Your application – baker',
    from: { name: 'Ines Okafor, People Team', address: 'ines@harbour.example' },
    to: [
      { name: 'Ada', address: 'ada@home.example' },
      { name: 'Sam', address: 'sam@home.example' },
    ],
    sentAt: '2026-03-02T08:05:07.000Z',
    text: 'Dear Ada,\nthank you.',
    hadHtmlOnly: false,
    envelope: {
      replyTo: { name: '', address: 'jobs@harbour.example' },
      authentication: null,
      replyingTo: [],
      bulk: false,
      invites: [],
      links: [],
      attachments: [],
    },
    remoteImages: 0,
    trouble: null,
  })
})

const alternative = (plain: string, html: string) =>
  `${head}\nContent-Type: multipart/alternative; boundary="=_b"\n\npreamble\n--=_b\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n--=_b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--=_b--\nepilogue`

test('prefers the plain text of two versions, and the HTML where the plain one is a stand-in', async () => {
  const both = await oneOf(
    alternative('Dear Ada, thank you for your time.', '<p>Dear Ada, thank you</p>'),
  )
  expect(both).toMatchObject({ text: 'Dear Ada, thank you for your time.', hadHtmlOnly: false })
  const standIn = await oneOf(
    alternative('Please open this in a browser.', `<p>${'Dear Ada. '.repeat(30)}</p>`),
  )
  expect(standIn.hadHtmlOnly).toBe(true)
  expect(standIn.text).toContain('Dear Ada.')
})

test('HTML with scripts and remote images: words only, nothing run, nothing fetched', async () => {
  const fetched: unknown[] = []
  const fetchBefore = globalThis.fetch
  globalThis.fetch = (async (...request: unknown[]) => {
    fetched.push(request)
    throw new Error('no network here')
  }) as typeof fetch
  try {
    const html = `<html><script>globalThis.planted = true</script><img src="https://track.example/1.gif" onerror="globalThis.planted = true"><p>We chose another person.</p></html>`
    const letter = await oneOf(`${head}\nContent-Type: text/html\n\n${html}`)
    expect(letter).toMatchObject({
      text: 'We chose another person.',
      hadHtmlOnly: true,
      remoteImages: 1,
    })
    expect((await oneOf(html, 'saved.html')).text).toBe('We chose another person.')
    expect('planted' in globalThis).toBe(false)
    expect(fetched).toEqual([])
  } finally {
    globalThis.fetch = fetchBefore
  }
})

test('names attachments without opening them', async () => {
  const source = `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nF=FCr Ada =\nOkafor\n--b\nContent-Type: application/pdf; name*0="long "; name*1="name.pdf"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nAAAA\nAAAA\n--b\nContent-Disposition: attachment; filename*=utf-8''R%C3%A9sum%C3%A9.txt\nContent-Type: text/plain\n\nmine\n--b--`
  const letter = await oneOf(source)
  expect(letter.text).toBe('Für Ada Okafor')
  expect(letter.envelope?.attachments).toEqual([
    { name: 'long name.pdf', mediaType: 'application/pdf' },
    { name: 'Résumé.txt', mediaType: 'text/plain' },
  ])
})

test('a letter forwarded as an attachment is read with its head', async () => {
  const inner =
    'From: Ines <ines@harbour.example>\nSubject: Your application\nDate: Mon, 02 Mar 2026 09:05:07 +0100\nContent-Type: text/html\n\n<p>Not this time.</p>'
  const letter = await oneOf(
    `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--`,
  )
  expect(letter.text).toBe(
    'See below.\n\n---------- Forwarded message ----------\nFrom: Ines <ines@harbour.example>\nDate: 2026-03-02T08:05:07.000Z\nSubject: Your application\n\nNot this time.',
  )
})

test('a bounced letter of one’s own is not taken for the answer', async () => {
  const letter = await oneOf(
    `${head}\nContent-Type: multipart/report; boundary=b\n\n--b\n\nIt could not be delivered.\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\nMy own words\n--b--`,
  )
  expect(letter.text).toBe('It could not be delivered.')
})

test('lines broken by the mail program are joined where it says so', async () => {
  const letter = await oneOf(
    `${head}\nContent-Type: text/plain; format=flowed\n\nThank you for \nyour time.\n\n> an older \n> letter\n-- \nInes`,
  )
  expect(letter.text).toBe('Thank you for your time.\n\n> an older letter\n-- \nInes')
})

test('a mailbox gives its letters in order', async () => {
  const mailbox = ['one', 'two', 'three']
    .map(
      (word) => `From a@b.example Mon Mar  2 09:05:07 2026\nSubject: ${word}\n\nLetter ${word}\n\n`,
    )
    .join('')
  const letters = await lettersOf(mailbox, 'export.txt')
  expect(letters.map(({ index, subject, text }) => [index, subject, text])).toEqual([
    [0, 'one', 'Letter one'],
    [1, 'two', 'Letter two'],
    [2, 'three', 'Letter three'],
  ])
})

test('a mailbox with too many letters gives the first ones and says so', async () => {
  const one = 'From a@b.example Mon Mar  2 09:05:07 2026\nSubject: x\n\ny\n\n'
  const letters = await lettersOf(one.repeat(parseLimits.fileLetters + 1))
  expect(letters.length).toBe(parseLimits.fileLetters)
  expect(letters.at(-1)?.trouble?.code).toBe('too-many-letters')
})

test('content decides before the name does', async () => {
  expect((await oneOf(`${head}\n\nHello`, 'letter.txt')).subject).toBe('Your application – baker')
  expect((await oneOf('Hello Ada,\nno.', 'letter.eml')).text).toBe('Hello Ada,\nno.')
  expect((await oneOf('From: Ines\nSent: Monday\nSubject: Hi\n\nHello', 'a.txt')).text).toBe(
    'From: Ines\nSent: Monday\nSubject: Hi\n\nHello',
  )
  expect((await oneOf('Subject: Hi\n\nHello', 'a.eml')).subject).toBe('Hi')
})

test.each([
  ['an empty file', new Uint8Array(0), 'a.eml', 'empty'],
  ['a blank file', utf8('\n \r\n'), 'a.txt', 'empty'],
  ['a PDF', utf8('%PDF-1.7\n%…'), 'letter.txt', 'pdf'],
  [
    'a Word document',
    latin1('PK\x03\x04\x14\x00word/document.xml'),
    'letter.docx',
    'word-document',
  ],
  ['an archive', latin1('PK\x03\x04\x14\x00letters/1.eml'), 'letters.zip', 'archive'],
  [
    'an Outlook message',
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'),
    'letter.msg',
    'outlook-file',
  ],
  [
    'an old Word document',
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'),
    'letter.doc',
    'word-document',
  ],
  ['rich text', utf8('{\\rtf1 hello}'), 'letter.rtf', 'rich-text'],
  ['a screenshot', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'no.png', 'image'],
  ['a calendar entry', utf8('BEGIN:VCALENDAR\nEND:VCALENDAR'), 'interview.ics', 'calendar'],
  [
    'other binary bytes',
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 31),
    'a.eml',
    'binary',
  ],
  ['NUL bytes alone', new Uint8Array(5000), 'a.eml', 'binary'],
  ['a mailbox without From lines', utf8('nothing of the kind'), 'all.mbox', 'mbox-without-letters'],
  ['a page without words', utf8('<html><script>1</script></html>'), 'a.html', 'no-text'],
  ['a message without anything', utf8('MIME-Version: 1.0\n\n'), 'a.eml', 'no-text'],
])('%s is told apart', async (_threat, bytes, fileName, code) => {
  expect(await codeOf(bytes, fileName)).toBe(code)
})

test('a file beyond the limit is refused before it is looked at', async () => {
  expect(await codeOf(new Uint8Array(parseLimits.fileBytes + 1), 'a.mbox')).toBe('file-too-large')
})

test('every problem says what happened and what to do, without blame or alarm', () => {
  for (const message of Object.values(parseMessages)) {
    expect(message).toMatch(/^[A-Z].*\. [A-Z].*\.$/s)
    expect(message).not.toMatch(/!|error|invalid|failed|unfortunately/i)
  }
})

test('10 MB: the words are read, what is beyond is left out and named', async () => {
  const filler = `${'QUJD'.repeat(19)}\n`.repeat(150_000)
  const source = `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nWe chose another person.\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${filler}\n--b--`
  const letter = await oneOf(source)
  expect(letter).toMatchObject({
    text: 'We chose another person.',
    trouble: { code: 'message-cut' },
  })
})

test.each([
  ['short lines', 'hello\n'],
  ['empty lines', '\n'],
  ['one line', 'hello '],
])('10 MB of %s stay one letter of bounded length', async (_threat, piece) => {
  const body = `Hello Ada,${piece.repeat(9_900_000 / piece.length)}end`
  for (const source of [`${head}\n\n${body}`, body]) {
    const letter = await oneOf(source, 'a.txt')
    expect(letter.text.startsWith('Hello Ada')).toBe(true)
    expect(letter.text.length).toBeLessThanOrEqual(parseLimits.textChars)
  }
})

test('wrong charset: declared utf-8 but latin-1, in the head too', async () => {
  const source = latin1(
    'From: J\xf6rg <j@h.example>\nSubject: Absage f\xfcr Sie\nContent-Type: text/plain; charset=utf-8\nMIME-Version: 1.0\n\nWir k\xf6nnen nicht.',
  )
  expect(await oneOf(source, 'a.eml')).toMatchObject({
    subject: 'Absage für Sie',
    from: { name: 'Jörg' },
    text: 'Wir können nicht.',
  })
})

test('wrong charset: utf-16 text, and bytes that were decoded wrongly before', async () => {
  const utf16 = Uint8Array.from(
    [...'Für Ada, leider nein.'].flatMap((char) => [char.charCodeAt(0), 0]),
  )
  expect((await oneOf(utf16, 'a.txt')).text).toBe('Für Ada, leider nein.')
  expect((await oneOf(Uint8Array.of(0xff, 0xfe, ...utf16), 'a.txt')).text).toBe(
    'Für Ada, leider nein.',
  )
  expect((await oneOf('Wir kÃ¶nnen leider nicht.', 'a.txt')).text).toBe('Wir können leider nicht.')
})

test('a page is read in the charset that it declares', async () => {
  const page = latin1('<html><head><meta charset="windows-1251"></head><p>\xcf\xf0\xe8</p>')
  expect((await oneOf(page, 'a.html')).text).toBe('При')
})

test('a multipart bomb of many parts ends at its limit with the first words kept', async () => {
  const source = `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n${'--b\n\nx\n'.repeat(300_000)}`
  const letter = await oneOf(source)
  expect(letter.trouble?.code).toBe('too-many-parts')
  expect(letter.text.startsWith('Hello')).toBe(true)
  expect(letter.envelope?.attachments.length).toBeLessThanOrEqual(parseLimits.attachments)
})

test('a multipart bomb nested in itself ends at its limit', async () => {
  let source = `${head}\n`
  for (let level = 0; level < 5000; level += 1) {
    source += `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${level === 0 ? '\nHello\n--b0\n' : ''}`
  }
  expect(await oneOf(source)).toMatchObject({ text: 'Hello', trouble: { code: 'too-deep' } })
})

test('messages wrapped in messages end at their limit', async () => {
  let inner = 'Subject: innermost\n\nHello'
  for (let level = 0; level < 12; level += 1) {
    inner = `Subject: level ${level}\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${base64(inner)}`
  }
  expect((await oneOf(inner, 'a.eml')).text).toContain('Subject: level')
})

test('a header of 1 MB, of one line, of many lines or of many headers, costs nothing but itself', async () => {
  for (const long of [
    `X-Long: ${'a'.repeat(1_000_000)}`,
    `X-Folded: a${'\n b'.repeat(300_000)}`,
    `X-Many: 1\n`.repeat(100_000).trimEnd(),
    `Cc: ${'"a" <a@b.example>, '.repeat(55_000)}`,
  ]) {
    const letter = await oneOf(`${head}\n${long}\n\nHello`)
    expect(letter).toMatchObject({
      text: 'Hello',
      subject: 'Your application – baker',
      trouble: null,
    })
  }
  const subject = await oneOf(
    `From: a@b.example\nMIME-Version: 1.0\nSubject: ${'word '.repeat(200_000)}\n\nHello`,
  )
  expect(subject.subject.length).toBeLessThanOrEqual(parseLimits.lineChars)
})

test('NUL bytes among words are left out', async () => {
  const letter = await oneOf(`${head}\n\nHel\0lo\0 Ada, we chose another person.`)
  expect(letter.text).toBe('Hello Ada, we chose another person.')
})

test('unterminated quotes in the head lose neither the words nor the parts', async () => {
  const source = `From: "Ines <ines@harbour.example>\nMIME-Version: 1.0\nSubject: "Hello\nContent-Type: multipart/mixed; name="x; boundary=b\n\n--b\n\nWords\n--b--`
  const letter = await oneOf(source, 'a.eml')
  expect(letter.text).toBe('Words')
  expect(letter.subject).toBe('"Hello')
})

test('base64 garbage gives no error and the other parts', async () => {
  const source = `${head}\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\n!!=%%%\0==${'A='.repeat(200_000)}\n--b\n\nWords\n--b--`
  expect((await oneOf(source)).text).toContain('Words')
})

test('a multipart whose parts cannot be found is read as text', async () => {
  expect((await oneOf(`${head}\nContent-Type: multipart/mixed; boundary=lost\n\nWords`)).text).toBe(
    'Words',
  )
  expect((await oneOf(`${head}\nContent-Type: multipart/mixed\n\nWords`)).text).toBe('Words')
})

test('a message with a picture alone keeps its subject and says that words are missing', async () => {
  const letter = await oneOf(
    `${head}\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA`,
  )
  expect(letter).toMatchObject({ text: '', trouble: { code: 'no-text' } })
})

const fragments = fc.constantFrom(
  'Subject: ',
  'From: "',
  'Content-Type: multipart/mixed; boundary=b\n',
  '\n--b\n',
  '--b--',
  '\n\n',
  '\r\n',
  '\0',
  'Content-Type: text/html; charset=',
  'utf-7',
  'MIME-Version: 1.0\n',
  '=?utf-8?b?',
  '?=',
  'From a@b Mon Mar  2 09:05:07 2026\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Type: message/rfc822\n',
  '<p hidden>',
  '<!--',
  '&#xD800;',
  '�',
  '=3D=',
  '<script>',
)

test('never throws, for any bytes', async () => {
  const source = fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), fragments.map(utf8)), {
    maxLength: 40,
  })
  const name = fc.constantFrom(null, 'a.eml', 'a.mbox', 'a.html', 'a.txt', 'a')
  await fc.assert(
    fc.asyncProperty(source, name, async (pieces, fileName) => {
      const read = await parseLetters(Uint8Array.from(pieces.flatMap((one) => [...one])), fileName)
      if (!read.ok) expect(parseMessages[read.problem.code]).toBe(read.problem.message)
      else
        for (const letter of read.value)
          expect(letter.text.length).toBeLessThanOrEqual(parseLimits.textChars)
    }),
    { numRuns: 1000 },
  )
})
