import { CHUNK_BYTES, CHUNK_TAG_BYTES } from '../../core/files/limits.ts'
import { decryptChunk, encryptChunk } from '../../seal/blob.ts'

/** A piece has at most so many bytes before it is encrypted. */
export const PIECE_BYTES = CHUNK_BYTES

/** Encrypts piece `number` (from 0) of a take, as if the take ended with it: a crash may let it. */
export function encryptPiece(
  content: Uint8Array,
  number: number,
  key: Uint8Array,
): Uint8Array<ArrayBuffer> {
  return encryptChunk(content, number, true, key)
}

/** What `encryptPiece` encrypted; undefined where it was altered or is of another key. */
export function decryptPiece(
  bytes: Uint8Array,
  number: number,
  key: Uint8Array,
): Uint8Array<ArrayBuffer> | undefined {
  // So many bytes a blob has in all of which this is the last chunk.
  const blobBytes = number * (CHUNK_BYTES + CHUNK_TAG_BYTES) + bytes.length
  const opened = decryptChunk(bytes, number, blobBytes, key)
  return opened.ok ? opened.value : undefined
}
