import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { CHUNK_BYTES, CHUNK_TAG_BYTES, encryptedSize } from '../core/files/limits.ts'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import { toBase64url } from './base64url.ts'
import { KEY_BYTES } from './keys.ts'

export interface BlobProblem extends Problem {
  /** Altered, cut off, put together anew, or of another key. */
  readonly code: 'blob-damaged'
}

/** Which encrypted bytes hold one chunk: from `from` to before `to`. */
export interface ChunkPlace {
  readonly from: number
  readonly to: number
}

const NONCE_BYTES = 24
const PURPOSE = utf8ToBytes('onward/blob/v1')

/**
 * How many chunks `encryptedBytes` are, or undefined when no file has that many encrypted bytes.
 */
export function chunkCount(encryptedBytes: number): number | undefined {
  const chunks = Math.ceil(encryptedBytes / (CHUNK_BYTES + CHUNK_TAG_BYTES))
  const sizeBytes = encryptedBytes - chunks * CHUNK_TAG_BYTES
  return sizeBytes >= 0 && encryptedSize(sizeBytes) === encryptedBytes ? chunks : undefined
}

/** Where chunk `number` (from 0) lies among `encryptedBytes`. */
export function chunkPlace(number: number, encryptedBytes: number): ChunkPlace {
  const from = number * (CHUNK_BYTES + CHUNK_TAG_BYTES)
  return { from, to: Math.min(from + CHUNK_BYTES + CHUNK_TAG_BYTES, encryptedBytes) }
}

/**
 * Encrypts chunk `number` (from 0) of a file: XChaCha20-Poly1305 with the number and whether it is the
 * last one in the nonce, as in STREAM (Hoang, Reyhanitabar, Rogaway and Vizár 2015), so that cutting,
 * reordering and splicing are noticed. `key` is 32 random bytes for this one file and no other. Every
 * chunk but the last is `CHUNK_BYTES` long; the last one has what is left, and an empty file is one
 * empty chunk.
 */
export function encryptChunk(
  content: Uint8Array,
  number: number,
  isLast: boolean,
  key: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const wrongSize = isLast ? content.length > CHUNK_BYTES : content.length !== CHUNK_BYTES
  if (wrongSize) throw new Error('a chunk that is not the last one is whole')
  return new Uint8Array(cipherOf(number, isLast, key).encrypt(content))
}

/** What `encryptChunk` encrypted, of a blob of `encryptedBytes` in all. */
export function decryptChunk(
  bytes: Uint8Array,
  number: number,
  encryptedBytes: number,
  key: Uint8Array,
): Result<Uint8Array<ArrayBuffer>, BlobProblem> {
  const chunks = chunkCount(encryptedBytes)
  try {
    if (chunks === undefined || number >= chunks) return damaged
    return ok(new Uint8Array(cipherOf(number, number === chunks - 1, key).decrypt(bytes)))
  } catch {
    return damaged
  }
}

/** The name of a blob, fed with its encrypted bytes in order. */
export class BlobIdMaker {
  readonly #hash = sha256.create()

  take(bytes: Uint8Array): void {
    this.#hash.update(bytes)
  }

  /** SHA-256 of all that was taken, base64url, 43 characters. Nothing can be taken afterwards. */
  id(): string {
    return toBase64url(this.#hash.digest())
  }
}

const damaged = problem(
  'blob-damaged',
  'This file is damaged and could not be opened. Nothing of it was shown; if you have it elsewhere, add it again.',
)

function cipherOf(number: number, isLast: boolean, key: Uint8Array) {
  if (key.length !== KEY_BYTES) throw new Error('a blob has a key of 32 bytes')
  const nonce = new Uint8Array(NONCE_BYTES)
  new DataView(nonce.buffer).setUint32(NONCE_BYTES - 5, number)
  nonce[NONCE_BYTES - 1] = isLast ? 1 : 0
  return xchacha20poly1305(key, nonce, PURPOSE)
}
