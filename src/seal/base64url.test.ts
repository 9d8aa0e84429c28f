import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from './base64url.ts'

test('agrees with Node on every byte string', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }),
  )
})

test.each(['A', 'AB', 'AA==', 'A+', 'A/', 'AA A', 'AAé'])('refuses %j', (text) => {
  expect(fromBase64url(text)).toBeUndefined()
})
