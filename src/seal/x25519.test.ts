import { x25519 as whole } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { x25519 } from './x25519.ts'

test('gives what RFC 7748, section 5.2, says', () => {
  const scalar = hexToBytes('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4')
  const point = hexToBytes('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c')
  expect(bytesToHex(x25519.getSharedSecret(scalar, point))).toBe(
    'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552',
  )
})

test('gives what RFC 7748 says of the base point and itself', () => {
  const nine = new Uint8Array(32)
  nine[0] = 9
  expect(bytesToHex(x25519.getSharedSecret(nine, nine))).toBe(
    '422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079',
  )
})

test('agrees with the library’s own for any keys', () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(key, key, (mine, theirs) => {
      const point = whole.getPublicKey(theirs)
      expect(x25519.getPublicKey(mine)).toEqual(whole.getPublicKey(mine))
      expect(x25519.getSharedSecret(mine, point)).toEqual(whole.getSharedSecret(mine, point))
    }),
    { numRuns: 20 },
  )
})

test('refuses a point of low order', () => {
  const scalar = new Uint8Array(32).fill(7)
  expect(() => x25519.getSharedSecret(scalar, new Uint8Array(32))).toThrow()
})
