import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64url } from './base64url.ts'
import { x25519 } from './x25519.ts'

/** What seals with the public half alone; stored with each sealed body. */
export const SEAL_ALG = 'x25519-xchacha20poly1305'

/** What seals where the private half is at hand: opened forty times as fast. */
export const OWN_SEAL_ALG = 'hkdf-xchacha20poly1305'

/** Cryptographically secure random bytes, `lengthBytes` of them. */
export type RandomBytes = (lengthBytes: number) => Uint8Array

/** An X25519 key pair, 32 bytes each, and the name by which sealed bodies refer to it. */
export interface KeyPair {
  readonly keyId: string
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
  /** Derived from the private half (HKDF-SHA256, RFC 5869), for `OWN_SEAL_ALG`. */
  readonly ownKey: Uint8Array
}

/** What is needed to seal. Nothing in it can open anything. */
export type SealingKey = Pick<KeyPair, 'keyId' | 'publicKey'>

export const KEY_BYTES = 32

/** A fresh key pair from 32 random bytes. */
export function newKeyPair(randomBytes: RandomBytes): KeyPair {
  return keyPairOf(randomBytes(KEY_BYTES))
}

/** The key pair of a private key. Throws when it is not 32 bytes long. */
export function keyPairOf(privateKey: Uint8Array): KeyPair {
  if (privateKey.length !== KEY_BYTES) throw new Error('an X25519 private key has 32 bytes')
  const publicKey = x25519.getPublicKey(privateKey)
  const ownKey = hkdf(sha256, privateKey, publicKey, utf8ToBytes('onward/seal/own/v1'), KEY_BYTES)
  return { keyId: keyIdOf(publicKey), publicKey, privateKey, ownKey }
}

/** Overwrites what opens, where a key is no longer to be known here. */
export function wipe({ privateKey, ownKey }: KeyPair): void {
  privateKey.fill(0)
  ownKey.fill(0)
}

/** The key's name: 16 bytes of a SHA-256 over its public half, base64url (22 characters). */
export function keyIdOf(publicKey: Uint8Array): string {
  const digest = sha256(concatBytes(utf8ToBytes('onward/key-id/v1'), publicKey))
  return toBase64url(digest.subarray(0, 16))
}
