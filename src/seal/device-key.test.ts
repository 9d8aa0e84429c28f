import { expect, test } from 'vitest'
import { newDeviceKey, readDeviceKey } from './device-key.ts'

const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
const file = newDeviceKey(randomBytes, '2026-03-02T08:00:00.000Z')

test('reads back the key file that it made', () => {
  const read = readDeviceKey(JSON.parse(JSON.stringify(file)))
  expect(read.ok && read.value.keyId).toBe(file.keyId)
  expect(read.ok && Buffer.from(read.value.privateKey).toString('base64url')).toBe(file.privateKey)
})

test.each([
  ['nothing', null],
  ['another algorithm', { ...file, alg: 'rsa' }],
  ['a key id of another key', { ...file, keyId: newDeviceKey(randomBytes, '').keyId }],
  ['a private key that is too short', { ...file, privateKey: file.privateKey.slice(0, 40) }],
  ['a private key that is no text', { ...file, privateKey: 7 }],
  ['a list', [file]],
])('refuses %s', (_what, json) => {
  const read = readDeviceKey(json)
  expect(!read.ok && read.problem.code).toBe('not-a-device-key')
})
