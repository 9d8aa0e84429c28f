import { type Problem, problem, type Result } from '../core/result.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { KEY_BYTES, type KeyPair, keyPairOf, newKeyPair, type RandomBytes } from './keys.ts'

/**
 * The key file of one machine, as JSON: it opens what is sealed until a passphrase exists. The
 * private key is base64url without padding; `createdAt` is ISO 8601 UTC.
 */
export interface DeviceKey {
  readonly alg: 'x25519'
  readonly keyId: string
  readonly privateKey: string
  readonly createdAt: string
}

export interface DeviceKeyProblem extends Problem {
  readonly code: 'not-a-device-key'
}

/** A fresh key file. */
export function newDeviceKey(randomBytes: RandomBytes, createdAt: string): DeviceKey {
  const { keyId, privateKey } = newKeyPair(randomBytes)
  return { alg: 'x25519', keyId, privateKey: toBase64url(privateKey), createdAt }
}

/** The key pair of a parsed key file. Refused when a field is missing or `keyId` is another key's. */
export function readDeviceKey(json: unknown): Result<KeyPair, DeviceKeyProblem> {
  const file = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  const { alg, keyId, privateKey } = file
  const bytes = typeof privateKey === 'string' ? fromBase64url(privateKey) : undefined
  if (alg === 'x25519' && bytes?.length === KEY_BYTES) {
    const keyPair = keyPairOf(bytes)
    if (keyPair.keyId === keyId) return { ok: true, value: keyPair }
  }
  return problem(
    'not-a-device-key',
    'The key file of this device could not be read. What it sealed stays closed and is kept.',
  )
}
