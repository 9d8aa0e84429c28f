import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { ok, type Problem, problem, type Result } from '../core/result.ts'
import {
  isLockedFile,
  LOCKED_FILE_HEAD_BYTES,
  LockedFileError,
  openLockedFile,
} from '../seal/locked-file.ts'
import { explainReadError } from './letters-in-file.ts'
import type { Terminal } from './terminal.ts'

/** What the first bytes of a file say that it is. `letter`: something for `onward read`. */
export type FileSort = 'vault' | 'locked' | 'json' | 'letter' | 'other'

/** The content of a vault file, gzipped still, from its beginning each time. Throws while it is read. */
export type VaultFileContent = () => AsyncIterable<Uint8Array>

const GZIP = [0x1f, 0x8b]
const HEAD_BYTES = Math.max(LOCKED_FILE_HEAD_BYTES, 512)
const CHUNK_BYTES = 256 * 1024
/** A person may mistype; what is piped in is said once. */
const MAX_TRIES = 3
const letterEndings = ['.eml', '.mbox', '.mbx', '.txt', '.html', '.htm', '.msg']

/** Looks at a file that the person named. Problems are told with the name by the caller. */
export async function sortOfFile(path: string): Promise<Result<FileSort>> {
  try {
    await using file = await open(path, 'r')
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return ok(sortOf(buffer.subarray(0, bytesRead), path))
  } catch (error) {
    return explainReading(error)
  }
}

function sortOf(head: Buffer, path: string): FileSort {
  if (GZIP.every((byte, at) => head[at] === byte)) return 'vault'
  if (isLockedFile(head)) return 'locked'
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^[{[]/.test(text)) return 'json'
  const isMail = /^(From |[A-Za-z][A-Za-z-]*: )/.test(text)
  return isMail || letterEndings.includes(extname(path).toLowerCase()) ? 'letter' : 'other'
}

/**
 * A vault file ready to be read. Of a locked one the passphrase is asked for; `given-up`, `no-line` and
 * `wrong-passphrase` are what that can come to.
 */
export async function openVaultFile(
  path: string,
  sort: 'vault' | 'locked',
  terminal: Terminal,
): Promise<Result<VaultFileContent>> {
  const bytes = () => createReadStream(path, { highWaterMark: CHUNK_BYTES })
  if (sort === 'vault') return ok(bytes)
  for (let attempt = 1; ; attempt += 1) {
    const said = await terminal.askSecret('Passphrase of this file:')
    if (!said.ok) return said
    const opened = await unlock(bytes(), said.value)
    if (opened.ok) {
      await opened.value.return()
      return ok(() => unlocked(bytes(), said.value))
    }
    const mayTryAgain = terminal.isPerson && attempt < MAX_TRIES
    if (opened.problem.code !== 'wrong-passphrase') return unchanged(opened.problem)
    if (!mayTryAgain) return opened
    terminal.say('That passphrase does not open this file. Try again.')
  }
}

async function unlock(bytes: AsyncIterable<Uint8Array>, passphrase: string) {
  try {
    return await openLockedFile(bytes, passphrase)
  } catch (error) {
    return explainReading(error)
  }
}

async function* unlocked(
  bytes: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const opened = await openLockedFile(bytes, passphrase)
  // It was opened a moment ago, so somebody put another file in its place.
  if (!opened.ok) throw new LockedFileError('damaged', opened.problem.message)
  yield* opened.value
}

/** What went wrong while a file that the person named was read; throws bugs. */
export function explainReading(error: unknown): Result<never, Problem> {
  if (error instanceof LockedFileError) return unchanged(error)
  const explained = explainReadError(error)
  if (!explained) throw error
  return { ok: false, problem: explained }
}

function unchanged({ code, message }: Problem): Result<never, Problem> {
  return problem(code, `${message} Nothing was changed.`)
}
