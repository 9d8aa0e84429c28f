import { expect, test } from 'vitest'
import { showAs } from './show-as.ts'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

test.each([
  ['advert.png', '', bytes('\x89PNG\r\n\x1a\n....'), 'image'],
  ['photo.jpg', 'image/jpeg', bytes('\xff\xd8\xff\xe0'), 'image'],
  ['moving.gif', '', bytes('GIF89a'), 'image'],
  ['photo.webp', '', bytes('RIFF\0\0\0\0WEBP'), 'image'],
  ['photo.avif', '', bytes('\0\0\0\x1cftypavif'), 'image'],
  ['cv.pdf', '', bytes('%PDF-1.7'), 'pdf'],
  ['notes.txt', '', utf8('Zürich, “ja”\r\n'), 'text'],
  ['NOTES.MD', '', utf8('# One'), 'text'],
  ['letter', 'text/plain', utf8('Dear Ann'), 'text'],
  ['empty.txt', 'text/plain', utf8(''), 'text'],
] as const)('shows %s (%s)', (name, type, head, shown) => {
  expect(showAs(name, type, head)).toBe(shown)
})

test.each([
  ['a page', 'page.html', 'text/html', utf8('<script>alert(1)</script>')],
  ['a page that says it is a picture', 'photo.png', 'image/png', utf8('<html><script>')],
  ['a page that says it is a PDF', 'cv.pdf', 'application/pdf', utf8('<html><script>')],
  ['a drawing that may hold a script', 'logo.svg', 'image/svg+xml', utf8('<svg onload="x()"/>')],
  ['a program', 'setup.exe', '', bytes('MZ\x90\0')],
  ['a text with zeros in it', 'notes.txt', 'text/plain', bytes('a\0b')],
  ['a text in no encoding that we know', 'notes.txt', 'text/plain', bytes('\xc3\x28')],
  ['a document', 'cv.docx', 'application/zip', bytes('PK\x03\x04')],
])('only saves %s', (_what, name, type, head) => {
  expect(showAs(name, type, head)).toBe('save')
})

test('takes a text whose head ends within a character', () => {
  expect(showAs('a.txt', '', utf8('é').subarray(0, 1))).toBe('text')
})
