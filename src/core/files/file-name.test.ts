import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName, cleanMediaType, MAX_NAME_LENGTH } from './file-name.ts'

test.each([
  ['cv.pdf', 'cv.pdf'],
  ['Lebenslauf Übersicht.pdf', 'Lebenslauf Übersicht.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Ann\\cv.docx', 'cv.docx'],
  ['cv\u202Efdp.exe', 'cvfdp.exe'],
  ['line\nbreak\u0000.txt', 'linebreak.txt'],
  ['  two   spaces .pdf ', 'two spaces .pdf'],
  ['ends with dots...', 'ends with dots'],
  ['u\u0308ber.txt', 'über.txt'],
  ['..', 'file'],
  ['', 'file'],
  ['folder/', 'file'],
  ['履歴書.pdf', '履歴書.pdf'],
])('keeps %j as %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept)
})

test('shortens a long name before its ending and halves no character', () => {
  const name = cleanFileName(`${'😀'.repeat(150)}é.pdf`)
  expect(name).toMatch(/^(😀)+….pdf$/u)
  expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH)
})

test('leaves no name that is a path, is empty, or changes when cleaned again', () => {
  const isClean = (name: string) =>
    name !== '' && name.length <= MAX_NAME_LENGTH && !/[/\\\p{Cc}]/u.test(name)
  fc.assert(
    fc.property(fc.uint16Array({ maxLength: 250 }), (units) => {
      const given = String.fromCharCode(...units)
      const name = cleanFileName(given)
      return isClean(name) && cleanFileName(name) === name
    }),
  )
})

test.each([
  ['application/pdf', 'application/pdf'],
  ['Text/HTML; charset=utf-8', 'text/html'],
  ['image/svg+xml', 'image/svg+xml'],
  ['', ''],
  ['nonsense', ''],
  ['text/html\r\nset-cookie: a', ''],
])('keeps the media type %j as %j', (given, kept) => {
  expect(cleanMediaType(given)).toBe(kept)
})
