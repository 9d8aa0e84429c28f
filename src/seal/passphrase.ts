import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import type { KeyWrap, wrappedBy } from '../core/vault/kinds/keyring.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { bindingOf } from './binding.ts'
import { DEFAULT_KDF, deriveKey, isModestKdf, type KdfSettings, SALT_BYTES } from './derive-key.ts'
import { KEY_BYTES, type KeyPair, keyPairOf, type RandomBytes } from './keys.ts'

const NONCE_BYTES = 24
const TAG_BYTES = 16

/** Which key of which vault is wrapped; both are bound into the wrap. */
export interface WrapPlace {
  readonly vaultId: string
  readonly keyId: string
}

export interface WrapProblem extends Problem {
  readonly code: 'wrong-secret' | 'not-a-wrap'
}

/** A key derived from a secret, for any number of wraps made or opened together. */
export interface WrappingKey {
  readonly by: (typeof wrappedBy)[number]
  readonly kdf: KeyWrap['kdf']
  readonly key: Uint8Array
}

/** Derives a fresh wrapping key by Argon2id, which takes some tenths of a second. */
export async function newWrappingKey(
  secret: string,
  by: WrappingKey['by'],
  randomBytes: RandomBytes,
  settings: KdfSettings = DEFAULT_KDF,
): Promise<WrappingKey> {
  const salt = randomBytes(SALT_BYTES)
  const { memoryKib, passes, lanes } = settings
  const kdf = { alg: 'argon2id' as const, memoryKib, passes, lanes, salt: toBase64url(salt) }
  return { by, kdf, key: await deriveKey(secret, salt, settings) }
}

/**
 * The private key under a wrapping key: XChaCha20-Poly1305 with vault, key and `by` as associated
 * data, so that a wrap cannot be passed off as that of another key.
 */
export function wrapKey(
  privateKey: Uint8Array,
  { by, kdf, key }: WrappingKey,
  place: WrapPlace,
  randomBytes: RandomBytes,
): KeyWrap {
  const nonce = randomBytes(NONCE_BYTES)
  const box = xchacha20poly1305(key, nonce, wrapBinding(place, by)).encrypt(privateKey)
  return {
    by,
    kdf,
    alg: 'xchacha20poly1305',
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(box),
  }
}

/**
 * Opens wraps with one secret. Wraps that were made together share a salt, and Argon2id then runs once
 * for all of them.
 */
export function unwrapper(
  secret: string,
): (wrap: KeyWrap, place: WrapPlace) => Promise<Result<KeyPair, WrapProblem>> {
  const derived = new Map<string, Promise<Uint8Array>>()
  return async (wrap, place) => {
    const { kdf } = wrap
    const [salt, nonce, box] = [kdf.salt, wrap.nonce, wrap.ciphertext].map(fromBase64url)
    const fits = nonce?.length === NONCE_BYTES && box?.length === KEY_BYTES + TAG_BYTES
    if (!salt || salt.length < 8 || !fits || !isModestKdf(kdf)) {
      return problem(
        'not-a-wrap',
        'The kept form of this key could not be read. Nothing was changed; update Onward and try again.',
      )
    }
    const name = JSON.stringify([kdf.salt, kdf.memoryKib, kdf.passes, kdf.lanes])
    const deriving = derived.get(name) ?? deriveKey(secret, salt, kdf)
    derived.set(name, deriving)
    const keyPair = decrypted(await deriving, nonce, box, wrapBinding(place, wrap.by))
    if (keyPair?.keyId === place.keyId) return ok(keyPair)
    return problem('wrong-secret', 'That does not open it. Nothing was changed; try again.')
  }
}

function decrypted(key: Uint8Array, nonce: Uint8Array, box: Uint8Array, binding: Uint8Array) {
  try {
    return keyPairOf(xchacha20poly1305(key, nonce, binding).decrypt(box))
  } catch {
    return undefined
  }
}

function wrapBinding({ vaultId, keyId }: WrapPlace, by: string): Uint8Array {
  return bindingOf(['onward/seal/wrap/v1', vaultId, keyId, by])
}
