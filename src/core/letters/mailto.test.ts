import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_MAILTO_LENGTH, mailto } from './mailto.ts'

test('encodes as RFC 6068 asks: UTF-8, CRLF, and nothing left to be read as a field', () => {
  const { href, fits } = mailto({
    to: 'maria.sandahl@lindholm.example',
    subject: 'Re: Fähre & Plan?',
    text: 'Dear Maria,\n100% + more\r\nInes',
  })
  expect(href).toBe(
    'mailto:maria.sandahl@lindholm.example?subject=Re%3A%20F%C3%A4hre%20%26%20Plan%3F&body=Dear%20Maria%2C%0D%0A100%25%20%2B%20more%0D%0AInes',
  )
  expect(fits).toBe(true)
})

test('leaves the address to the mail program where there is none', () => {
  expect(mailto({ to: null, subject: 's', text: 't' }).href).toBe('mailto:?subject=s&body=t')
})

test('says when it is too long for some mail programs', () => {
  const text = 'ä'.repeat(400)
  expect(mailto({ to: null, subject: '', text }).fits).toBe(false)
  expect(mailto({ to: null, subject: '', text: 'a'.repeat(1800) }).fits).toBe(true)
  expect(MAX_MAILTO_LENGTH).toBeLessThan(2048)
})

test('hostile fields add no field, and every text comes back whole', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string({ unit: 'binary' }), (to, subject, text) => {
      const { href } = mailto({ to: `${to}?bcc=x@y.example&cc=z`, subject, text })
      const url = new URL(href)
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
      const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?|\n/g, '\r\n')
      expect(decodeURIComponent(href.slice(href.indexOf('&body=') + 6))).toBe(wellFormed)
      expect(href).not.toMatch(/[\r\n ]/)
    }),
  )
})
