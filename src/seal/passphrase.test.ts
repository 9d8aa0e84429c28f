import { expect, test } from 'vitest'
import { keyringKind } from '../core/vault/kinds/keyring.ts'
import { newKeyPair } from './keys.ts'
import { newWrappingKey, unwrapper, wrapKey } from './passphrase.ts'

const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
const light = { memoryKib: 32, passes: 1, lanes: 1 }
const keys = newKeyPair(randomBytes)
const place = { vaultId: 'vault-1', keyId: keys.keyId }
const wrapping = await newWrappingKey('a kept word', 'passphrase', randomBytes, light)
const wrap = wrapKey(keys.privateKey, wrapping, place, randomBytes)

const codeOf = async (secret: string, altered = wrap, at = place) => {
  const opened = await unwrapper(secret)(altered, at)
  return opened.ok ? 'opened' : opened.problem.code
}

test('unwraps the key with the passphrase that wrapped it, and with no other', async () => {
  const opened = await unwrapper('a kept word')(wrap, place)
  expect(opened.ok && opened.value).toEqual(keys)
  expect(await codeOf('a kept ward')).toBe('wrong-secret')
  expect(await codeOf('a kept word ')).toBe('wrong-secret')
})

test('takes the same words from another keyboard', async () => {
  const key = await newWrappingKey('Ångström', 'passphrase', randomBytes, light)
  expect(await codeOf('Ångström', wrapKey(keys.privateKey, key, place, randomBytes))).toBe('opened')
})

test('does not take a wrap for that of another vault, key or secret', async () => {
  const other = newKeyPair(randomBytes)
  expect(await codeOf('a kept word', wrap, { ...place, vaultId: 'vault-2' })).toBe('wrong-secret')
  expect(await codeOf('a kept word', wrap, { ...place, keyId: other.keyId })).toBe('wrong-secret')
  expect(await codeOf('a kept word', { ...wrap, by: 'recovery-code' })).toBe('wrong-secret')
})

test('does not open to another private key than the one that it names', async () => {
  const other = newKeyPair(randomBytes)
  const swapped = wrapKey(other.privateKey, wrapping, place, randomBytes)
  expect(await codeOf('a kept word', swapped)).toBe('wrong-secret')
})

test('shows nothing of the key, and fits the keyring', () => {
  const box = Buffer.from(wrap.ciphertext, 'base64url')
  expect(box.includes(Buffer.from(keys.privateKey.subarray(0, 8)))).toBe(false)
  const createdAt = '2026-03-02T08:00:00.000Z'
  const entry = { id: keys.keyId, publicKey: 'AA', createdAt, wraps: [wrap] }
  expect(keyringKind.shape.safeParse({ current: keys.keyId, keys: [entry] }).success).toBe(true)
})

test.each([
  ['a gigabyte of memory', { kdf: { ...wrap.kdf, memoryKib: 1_048_576 } }],
  ['a hundred passes', { kdf: { ...wrap.kdf, passes: 100 } }],
  ['a salt of two bytes', { kdf: { ...wrap.kdf, salt: 'AAA' } }],
  ['a nonce that is too short', { nonce: 'AAAA' }],
  ['a box that is too long', { ciphertext: 'A'.repeat(200) }],
  ['no base64url', { ciphertext: '*' }],
])('a hostile keyring with %s is refused before anything is computed', async (_what, hostile) => {
  expect(await codeOf('a kept word', { ...wrap, ...hostile })).toBe('not-a-wrap')
})
