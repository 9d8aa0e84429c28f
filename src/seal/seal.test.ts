import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sealed } from '../core/vault/record.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { keyPairOf, newKeyPair } from './keys.ts'
import { openBody, type SealPlace, sealBody, sealOwnBody } from './seal.ts'

/** Reproducible bytes: a vector must come out the same on every machine. */
function countingBytes(first: number): (lengthBytes: number) => Uint8Array {
  let next = first
  return (lengthBytes) =>
    Uint8Array.from({ length: lengthBytes }, () => {
      next = (next * 5 + 7) % 256
      return next
    })
}

const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
const keys = newKeyPair(countingBytes(1))
const place: SealPlace = { owner: 'vault-1', kind: 'entry', id: 'entry-1', schema: 1 }
const body = { text: 'They said no. “Maybe later”, then.', felt: ['flat'], strength: 3 }
const seal = (value = body, at = place) =>
  sealBody(value, at, keys.publicKey, keys.keyId, countingBytes(90))

test('opens what was sealed, key order included', () => {
  const opened = openBody(seal(), place, keys)
  expect(opened.ok && JSON.stringify(opened.value)).toBe(JSON.stringify(body))
})

test('keeps any JSON body', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (any) => {
      const kept = JSON.parse(JSON.stringify(any))
      const sealed = sealBody(kept, place, keys.publicKey, keys.keyId, randomBytes)
      expect(openBody(sealed, place, keys)).toEqual({ ok: true, value: kept })
    }),
    { numRuns: 50 },
  )
})

test('seals the same body differently each time', () => {
  const [one, two] = [0, 1].map(() =>
    sealBody(body, place, keys.publicKey, keys.keyId, randomBytes),
  )
  expect(one?.ciphertext.slice(0, 43)).not.toBe(two?.ciphertext.slice(0, 43))
  expect(one?.nonce).not.toBe(two?.nonce)
})

test('shows nothing of the text in the sealed form', () => {
  const bytes = Buffer.from(JSON.stringify(seal()), 'utf8')
  expect(bytes.includes('Maybe')).toBe(false)
  expect(Buffer.from(seal().ciphertext, 'base64url').includes('Maybe')).toBe(false)
})

test.each([
  ['owner', { owner: 'vault-2' }],
  ['kind', { kind: 'check-in' }],
  ['id', { id: 'entry-2' }],
  ['schema', { schema: 2 }],
])('refuses to open at another %s', (_field, other) => {
  const opened = openBody(seal(), { ...place, ...other }, keys)
  expect(!opened.ok && opened.problem.code).toBe('not-opened')
})

test('does not confuse places whose parts run together', () => {
  const sealed = seal(body, { ...place, owner: 'ab', kind: 'c' })
  expect(openBody(sealed, { ...place, owner: 'a', kind: 'bc' }, keys).ok).toBe(false)
})

test('refuses every altered byte', () => {
  const sealed = seal()
  const nonce = fromBase64url(sealed.nonce) ?? new Uint8Array()
  const ciphertext = fromBase64url(sealed.ciphertext) ?? new Uint8Array()
  const flip = (bytes: Uint8Array, at: number, bit: number) =>
    toBase64url(bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte)))
  const opens = (altered: Sealed) => openBody(altered, place, keys).ok
  for (let at = 0; at < nonce.length; at += 1) {
    expect(opens({ ...sealed, nonce: flip(nonce, at, at % 8) })).toBe(false)
  }
  for (let at = 0; at < ciphertext.length; at += 7) {
    expect(opens({ ...sealed, ciphertext: flip(ciphertext, at, at % 8) })).toBe(false)
  }
  // The top bit of the ephemeral key is ignored by X25519 itself; the salt binds it.
  expect(opens({ ...sealed, ciphertext: flip(ciphertext, 31, 7) })).toBe(false)
})

test.each([
  ['nothing', ''],
  ['too short', 'AAAA'],
  ['not base64url', '*'.repeat(900)],
  ['padded base64', `${'A'.repeat(798)}==`],
])('refuses ciphertext that is %s', (_what, ciphertext) => {
  expect(openBody({ ...seal(), ciphertext }, place, keys).ok).toBe(false)
})

test('refuses a cut or lengthened ciphertext and nonce', () => {
  const sealed = seal()
  for (const ciphertext of [sealed.ciphertext.slice(0, -4), `${sealed.ciphertext}AAAA`]) {
    expect(openBody({ ...sealed, ciphertext }, place, keys).ok).toBe(false)
  }
  expect(openBody({ ...sealed, nonce: `${sealed.nonce}AAAA` }, place, keys).ok).toBe(false)
})

test('names an unknown algorithm and another key instead of calling it damage', () => {
  const newer = openBody({ ...seal(), alg: 'later-1' }, place, keys)
  expect(!newer.ok && newer.problem.code).toBe('unknown-seal')
  const other = openBody(seal(), place, newKeyPair(countingBytes(2)))
  expect(!other.ok && other.problem.code).toBe('other-key')
})

test('does not open with another key that claims the same name', () => {
  const other = { ...newKeyPair(countingBytes(2)), keyId: keys.keyId }
  const opened = openBody(seal(), place, other)
  expect(!opened.ok && opened.problem.code).toBe('not-opened')
})

test('opens what was sealed for oneself, and only with that key and at that place', () => {
  const own = sealOwnBody(body, place, keys, randomBytes)
  expect(openBody(own, place, keys)).toEqual({ ok: true, value: body })
  const codeOf = (altered: Sealed, at = place, by = keys) => {
    const opened = openBody(altered, at, by)
    return opened.ok ? 'opened' : opened.problem.code
  }
  for (const other of [
    { owner: 'vault-2' },
    { kind: 'check-in' },
    { id: 'entry-2' },
    { schema: 2 },
  ])
    expect(codeOf(own, { ...place, ...other })).toBe('not-opened')
  const another = newKeyPair(randomBytes)
  expect(codeOf(own, place, another)).toBe('other-key')
  expect(codeOf({ ...own, keyId: another.keyId }, place, another)).toBe('not-opened')
  const bytes = fromBase64url(own.ciphertext) ?? new Uint8Array()
  for (let at = 0; at < bytes.length; at += 5) {
    const altered = toBase64url(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))
    expect(codeOf({ ...own, ciphertext: altered })).toBe('not-opened')
  }
})

test('never takes one algorithm for the other', () => {
  const own = sealOwnBody(body, place, keys, randomBytes)
  expect(openBody({ ...own, alg: seal().alg }, place, keys).ok).toBe(false)
  expect(openBody({ ...seal(), alg: own.alg }, place, keys).ok).toBe(false)
})

test('opens what was sealed for oneself with OpenSSL and an independent HChaCha20', () => {
  const own = sealOwnBody(body, place, keys, randomBytes)
  const key = hkdfSync('sha256', keys.privateKey, keys.publicKey, 'onward/seal/own/v1', 32)
  const content = openIndependently(
    Buffer.from(key),
    Buffer.from(own.nonce, 'base64url'),
    Buffer.from(own.ciphertext, 'base64url'),
    'onward/seal/own-body/v1',
  )
  expect(content.subarray(4, 4 + content.readUInt32BE(0)).toString()).toBe(JSON.stringify(body))
})

test('pads what is sealed for oneself too', () => {
  const sizes = [{ a: 1 }, { a: 'x'.repeat(300) }].map(
    (any) => sealOwnBody(any, place, keys, randomBytes).ciphertext.length,
  )
  expect(sizes[0]).toBe(sizes[1])
})

// The points of small order on Curve25519 (RFC 7748, section 6.1; cr.yp.to/ecdh.html).
const lowOrderPoints = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')))

test('never seals to a public key of low order and never opens with one', () => {
  for (const point of lowOrderPoints) {
    expect(() => sealBody(body, place, point, 'low', randomBytes)).toThrow()
    const ciphertext = fromBase64url(seal().ciphertext) ?? new Uint8Array()
    ciphertext.set(point)
    expect(openBody({ ...seal(), ciphertext: toBase64url(ciphertext) }, place, keys).ok).toBe(false)
  }
})

test('throws on a public key of the wrong length', () => {
  expect(() => sealBody(body, place, new Uint8Array(31), 'short', randomBytes)).toThrow()
})

test('keeps its form: what version 1 sealed opens for ever', () => {
  expect(keyPairOf(keys.privateKey).keyId).toBe('JG6_yV1lp3JCGW6RmtMNYw')
  const small = sealBody({ a: 1 }, place, keys.publicKey, keys.keyId, countingBytes(90))
  expect(small.nonce).toBe('aRRrHp0Yf4KR3FOmRWDnirmkOy7tqE-S')
  expect(small.ciphertext.slice(0, 64)).toBe(
    'Ix_5V6Q7lcHjoZ3VHEQ-z4xOj03wG5EDEoILy41KAxO3qrRDWacaTLMfwaqfgHf7',
  )
  expect(small.ciphertext).toHaveLength(747)
})

test('opens with OpenSSL and an independent HChaCha20', () => {
  const sealed = seal()
  const bytes = Buffer.from(sealed.ciphertext, 'base64url')
  const nonce = Buffer.from(sealed.nonce, 'base64url')
  const spki = (raw: Uint8Array) =>
    createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), raw]),
      format: 'der',
      type: 'spki',
    })
  const privateKey = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), keys.privateKey]),
    format: 'der',
    type: 'pkcs8',
  })
  const secret = diffieHellman({ privateKey, publicKey: spki(bytes.subarray(0, 32)) })
  const salt = Buffer.concat([bytes.subarray(0, 32), keys.publicKey])
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'onward/seal/body/v1', 32))
  const content = openIndependently(key, nonce, bytes.subarray(32), 'onward/seal/body/v1')
  const json = content.subarray(4, 4 + content.readUInt32BE(0)).toString('utf8')
  expect(json).toBe(JSON.stringify(body))
})

function openIndependently(key: Buffer, nonce: Buffer, box: Buffer, purpose: string): Buffer {
  const subkey = hChaCha20(key, nonce.subarray(0, 16))
  const iv = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)])
  const open = createDecipheriv('chacha20-poly1305', subkey, iv, { authTagLength: 16 })
  const parts = [purpose, 'vault-1', 'entry', 'entry-1', '1']
  open.setAAD(
    Buffer.concat(
      parts.flatMap((part) => [Buffer.from([0, 0, 0, part.length]), Buffer.from(part)]),
    ),
    { plaintextLength: box.length - 16 },
  )
  open.setAuthTag(box.subarray(-16))
  return Buffer.concat([open.update(box.subarray(0, -16)), open.final()])
}

/** HChaCha20 as in draft-irtf-cfrg-xchacha-03, section 2.2. */
function hChaCha20(key: Buffer, nonce: Buffer): Buffer {
  const input = Buffer.concat([Buffer.from('expand 32-byte k'), key, nonce])
  const x = Uint32Array.from({ length: 16 }, (_, at) => input.readUInt32LE(at * 4))
  const at = (index: number) => x[index] ?? 0
  const roll = (index: number, bits: number) => {
    x[index] = (at(index) << bits) | (at(index) >>> (32 - bits))
  }
  const quarter = (a: number, b: number, c: number, d: number) => {
    for (const [bits, other] of [
      [16, 12],
      [8, 7],
    ] as const) {
      x[a] = at(a) + at(b)
      x[d] = at(d) ^ at(a)
      roll(d, bits)
      x[c] = at(c) + at(d)
      x[b] = at(b) ^ at(c)
      roll(b, other)
    }
  }
  for (let round = 0; round < 10; round += 1) {
    for (let column = 0; column < 4; column += 1) {
      quarter(column, 4 + column, 8 + column, 12 + column)
    }
    for (let row = 0; row < 4; row += 1) {
      quarter(row, 4 + ((row + 1) % 4), 8 + ((row + 2) % 4), 12 + ((row + 3) % 4))
    }
  }
  const out = Buffer.alloc(32)
  for (let word = 0; word < 4; word += 1) {
    out.writeUInt32LE(at(word), word * 4)
    out.writeUInt32LE(at(12 + word), 16 + word * 4)
  }
  return out
}
