import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToUtf8 } from '@noble/ciphers/utils.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import type { Body, Sealed } from '../core/vault/record.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { bindingOf } from './binding.ts'
import { KEY_BYTES, type KeyPair, OWN_SEAL_ALG, type RandomBytes, SEAL_ALG } from './keys.ts'
import { pad, unpad } from './padding.ts'
import { x25519 } from './x25519.ts'

/**
 * Where a sealed body belongs. All four are bound into it: ciphertext that was moved to another
 * vault (`owner` is the vaultId), kind, record or format does not open.
 */
export interface SealPlace {
  readonly owner: string
  readonly kind: string
  readonly id: string
  readonly schema: number
}

export interface SealProblem extends Problem {
  readonly code: 'unknown-seal' | 'other-key' | 'not-opened'
}

const NONCE_BYTES = 24
const TAG_BYTES = 16
const PURPOSE = 'onward/seal/body/v1'
const OWN_PURPOSE = 'onward/seal/own-body/v1'

/**
 * Seals `body` for the holder of `publicKey`'s private half. Only the public half is needed, so
 * writing never asks for a passphrase.
 *
 * A fresh X25519 key agrees on a secret with `publicKey` (RFC 7748); HKDF-SHA256 (RFC 5869) with
 * both public keys as salt turns it into a key for XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha).
 * The body is padded first (see `paddedSize`). Throws on a public key of low order or wrong length.
 */
export function sealBody(
  body: Body,
  place: SealPlace,
  publicKey: Uint8Array,
  keyId: string,
  randomBytes: RandomBytes,
): Sealed {
  const ephemeral = randomBytes(KEY_BYTES)
  const ephemeralPublic = x25519.getPublicKey(ephemeral)
  const secret = x25519.getSharedSecret(ephemeral, publicKey)
  const key = keyOf(secret, ephemeralPublic, publicKey)
  const nonce = randomBytes(NONCE_BYTES)
  const content = pad(utf8ToBytes(JSON.stringify(body)))
  const box = xchacha20poly1305(key, nonce, placed(PURPOSE, place)).encrypt(content)
  for (const spent of [ephemeral, secret, key, content]) spent.fill(0)
  return {
    alg: SEAL_ALG,
    keyId,
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(concatBytes(ephemeralPublic, box)),
  }
}

/**
 * Seals `body` for oneself, where the private half is at hand: XChaCha20-Poly1305 under the key that
 * is derived from it (`KeyPair.ownKey`), padded and bound to its place as `sealBody` does.
 */
export function sealOwnBody(
  body: Body,
  place: SealPlace,
  { keyId, ownKey }: KeyPair,
  randomBytes: RandomBytes,
): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const content = pad(utf8ToBytes(JSON.stringify(body)))
  const box = xchacha20poly1305(ownKey, nonce, placed(OWN_PURPOSE, place)).encrypt(content)
  content.fill(0)
  return {
    alg: OWN_SEAL_ALG,
    keyId,
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(box),
  }
}

/**
 * Opens what `sealBody` or `sealOwnBody` sealed at the same place. Problems: `unknown-seal` (an algorithm of a newer
 * version), `other-key` (sealed for another key), `not-opened` (altered, moved, or damaged).
 */
export function openBody(
  sealed: Sealed,
  place: SealPlace,
  keyPair: KeyPair,
): Result<Body, SealProblem> {
  if (sealed.alg !== SEAL_ALG && sealed.alg !== OWN_SEAL_ALG) {
    return problem('unknown-seal', 'This was sealed by a newer version of Onward. It is kept.')
  }
  if (sealed.keyId !== keyPair.keyId) {
    return problem('other-key', 'This was sealed with another key, so it stays closed. It is kept.')
  }
  const body = decrypt(sealed, place, keyPair)
  return body
    ? ok(body)
    : problem('not-opened', 'This could not be opened: it was changed or damaged. It is kept.')
}

function decrypt(sealed: Sealed, place: SealPlace, keyPair: KeyPair): Body | undefined {
  const nonce = fromBase64url(sealed.nonce)
  const bytes = fromBase64url(sealed.ciphertext)
  if (nonce?.length !== NONCE_BYTES || !bytes || bytes.length < KEY_BYTES + TAG_BYTES) return
  try {
    const content = unpad(
      sealed.alg === OWN_SEAL_ALG
        ? xchacha20poly1305(keyPair.ownKey, nonce, placed(OWN_PURPOSE, place)).decrypt(bytes)
        : decryptAgreed(bytes, nonce, place, keyPair),
    )
    const body: unknown = content && JSON.parse(bytesToUtf8(content))
    return isBody(body) ? body : undefined
  } catch {
    return undefined
  }
}

/** Throws for a public key of low order, and for a tag that does not match. */
function decryptAgreed(
  bytes: Uint8Array,
  nonce: Uint8Array,
  place: SealPlace,
  keyPair: KeyPair,
): Uint8Array {
  const ephemeralPublic = bytes.subarray(0, KEY_BYTES)
  const secret = x25519.getSharedSecret(keyPair.privateKey, ephemeralPublic)
  const key = keyOf(secret, ephemeralPublic, keyPair.publicKey)
  return xchacha20poly1305(key, nonce, placed(PURPOSE, place)).decrypt(bytes.subarray(KEY_BYTES))
}

function keyOf(secret: Uint8Array, ephemeralPublic: Uint8Array, publicKey: Uint8Array): Uint8Array {
  return hkdf(sha256, secret, concatBytes(ephemeralPublic, publicKey), utf8ToBytes(PURPOSE), 32)
}

function placed(purpose: string, { owner, kind, id, schema }: SealPlace): Uint8Array {
  return bindingOf([purpose, owner, kind, id, String(schema)])
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
