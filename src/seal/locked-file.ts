import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import { type ByteSource, inPieces, partsOf } from './byte-pieces.ts'
import { DEFAULT_KDF, deriveKey, isModestKdf, type KdfSettings, SALT_BYTES } from './derive-key.ts'
import type { RandomBytes } from './keys.ts'

/*
 * A locked file: 16 bytes of magic with the format's number, 8 of Argon2id settings (memory in KiB as
 * uint32, passes and lanes as uint16, big-endian), 16 of salt, 19 that begin every nonce, and 32 that
 * only the right passphrase gives; then the content in chunks of 1 MiB, each with its tag. This is the
 * STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015): a nonce ends with the chunk's number
 * and whether it is the last, so nothing can be cut off, reordered, or put in from another file.
 */
const MAGIC = utf8ToBytes('Onward locked ')
const FORMAT = utf8ToBytes('1\n')
const KDF_AT = MAGIC.length + FORMAT.length
const SALT_AT = KDF_AT + 8
const NONCE_AT = SALT_AT + SALT_BYTES
const NONCE_BYTES = 19
const CHECK_AT = NONCE_AT + NONCE_BYTES
const CHECK_BYTES = 32
const HEAD_BYTES = CHECK_AT + CHECK_BYTES
const CHUNK_BYTES = 1024 * 1024
const TAG_BYTES = 16

/** So many first bytes tell a locked file from any other. */
export const LOCKED_FILE_HEAD_BYTES = MAGIC.length

export interface LockedFileProblem extends Problem {
  readonly code: 'not-locked' | 'newer-format' | 'wrong-passphrase'
}

/** Thrown while an opened file is read on: what came before it was whole, the rest is not. */
export class LockedFileError extends Error {
  readonly code: 'cut-off' | 'damaged'
  constructor(code: LockedFileError['code'], message: string) {
    super(message)
    this.name = 'LockedFileError'
    this.code = code
  }
}

/** Whether a file with these first bytes (`LOCKED_FILE_HEAD_BYTES` or more) is a locked one. */
export function isLockedFile(firstBytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => firstBytes[at] === byte)
}

/** Encrypts `chunks` under a passphrase. Holds about 2 MiB at a time. */
export async function* lockFile(
  chunks: ByteSource,
  passphrase: string,
  randomBytes: RandomBytes,
  settings: KdfSettings = DEFAULT_KDF,
): AsyncGenerator<Uint8Array, void> {
  const salt = randomBytes(SALT_BYTES)
  const noncePrefix = randomBytes(NONCE_BYTES)
  const head = concatBytes(MAGIC, FORMAT, settingsToBytes(settings), salt, noncePrefix)
  const secret = await deriveKey(passphrase, salt, settings)
  yield concatBytes(head, part(secret, head, 'check'))
  const key = part(secret, head, 'content')
  let number = 0
  for await (const { piece, isLast } of inPieces(partsOf(chunks), CHUNK_BYTES)) {
    yield xchacha20poly1305(key, nonceOf(noncePrefix, number, isLast)).encrypt(piece)
    number += 1
  }
}

/**
 * Opens what `lockFile` made: the content in chunks, once the head has shown that the passphrase is
 * right. Reading them throws `LockedFileError` at the first chunk that is not as it was written.
 * Problems: `not-locked` (another sort of file), `newer-format`, `wrong-passphrase`.
 */
export async function openLockedFile(
  chunks: ByteSource,
  passphrase: string,
): Promise<Result<AsyncGenerator<Uint8Array, void>, LockedFileProblem>> {
  const parts = partsOf(chunks)
  const { head, rest } = await takeHead(parts)
  const key = await contentKey(head, passphrase)
  if (!key.ok) {
    await parts.return()
    return key
  }
  const noncePrefix = head.subarray(NONCE_AT, CHECK_AT)
  return ok(decrypted(continued(rest, parts), key.value, noncePrefix))
}

async function contentKey(
  head: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, LockedFileProblem>> {
  if (!isLockedFile(head)) return problem('not-locked', 'This file is not a locked one.')
  const settings = settingsFromBytes(head.subarray(KDF_AT, SALT_AT))
  const isKnown = FORMAT.every((byte, at) => head[MAGIC.length + at] === byte)
  if (!isKnown || (head.length === HEAD_BYTES && !isModestKdf(settings))) {
    return problem(
      'newer-format',
      'This file was locked by a newer version of Onward. Update Onward and try again.',
    )
  }
  if (head.length < HEAD_BYTES) return problem('not-locked', 'This file ends in its first line.')
  const secret = await deriveKey(passphrase, head.subarray(SALT_AT, NONCE_AT), settings)
  const bound = head.subarray(0, CHECK_AT)
  const check = part(secret, bound, 'check')
  if (!check.every((byte, at) => head[CHECK_AT + at] === byte)) {
    return problem(
      'wrong-passphrase',
      'This passphrase does not open the file. Nothing was changed; try again.',
    )
  }
  return ok(part(secret, bound, 'content'))
}

async function* decrypted(
  parts: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  noncePrefix: Uint8Array,
): AsyncGenerator<Uint8Array, void> {
  const open = (piece: Uint8Array, number: number, isLast: boolean) => {
    try {
      return xchacha20poly1305(key, nonceOf(noncePrefix, number, isLast)).decrypt(piece)
    } catch {
      return undefined
    }
  }
  let number = 0
  for await (const { piece, isLast } of inPieces(parts, CHUNK_BYTES + TAG_BYTES)) {
    const content = open(piece, number, isLast)
    if (!content) throw notWhole(piece.length === 0 || (isLast && !!open(piece, number, false)))
    yield content
    number += 1
  }
}

function notWhole(isCutOff: boolean): LockedFileError {
  return isCutOff
    ? new LockedFileError('cut-off', 'This file was cut off: its end is missing.')
    : new LockedFileError('damaged', 'This file was changed or damaged after it was written.')
}

/** One of the keys that a file needs, for that file alone (HKDF-SHA256, RFC 5869). */
function part(secret: Uint8Array, head: Uint8Array, purpose: 'check' | 'content'): Uint8Array {
  return hkdf(sha256, secret, head, utf8ToBytes(`onward/locked-file/v1/${purpose}`), 32)
}

function nonceOf(prefix: Uint8Array, number: number, isLast: boolean): Uint8Array {
  const end = new Uint8Array(5)
  new DataView(end.buffer).setUint32(0, number)
  end[4] = isLast ? 1 : 0
  return concatBytes(prefix, end)
}

function settingsToBytes({ memoryKib, passes, lanes }: KdfSettings): Uint8Array {
  const bytes = new Uint8Array(8)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, memoryKib)
  view.setUint16(4, passes)
  view.setUint16(6, lanes)
  return bytes
}

function settingsFromBytes(bytes: Uint8Array): KdfSettings {
  if (bytes.length < 8) return { memoryKib: 0, passes: 0, lanes: 0 }
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { memoryKib: view.getUint32(0), passes: view.getUint16(4), lanes: view.getUint16(6) }
}

/** The first bytes, fewer than a head only where there are no more, and what follows them. */
async function takeHead(
  parts: AsyncIterator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly rest: Uint8Array }> {
  let taken = new Uint8Array()
  while (taken.length < HEAD_BYTES) {
    const next = await parts.next()
    if (next.done) break
    taken = concatBytes(taken, next.value)
  }
  return { head: taken.subarray(0, HEAD_BYTES), rest: taken.subarray(HEAD_BYTES) }
}

async function* continued(
  first: Uint8Array,
  parts: AsyncGenerator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void> {
  yield first
  yield* parts
}
