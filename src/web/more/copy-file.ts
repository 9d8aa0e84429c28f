import { VAULT_FILE_ENDING } from '../../core/protocol/vault-file.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import { isDeleted } from '../../core/vault/record.ts'
import {
  isLockedFile,
  LOCKED_FILE_HEAD_BYTES,
  LockedFileError,
  lockFile,
  openLockedFile,
} from '../../seal/locked-file.ts'
import { readVaultFile } from '../offline/vault-file-bytes.ts'
import { type Holdings, holdingsOf } from './holdings.ts'

/** A copy that was read to its end: what is in it, and the file to bring back. */
export interface OpenedCopy {
  readonly file: Blob
  readonly madeAt: string
  readonly holds: Holdings
}

const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))

/** `on` is a calendar date. */
export function copyName(on: string): string {
  return `onward-${on}${VAULT_FILE_ENDING}`
}

export async function lockedCopy(file: Blob, passphrase: string): Promise<Blob> {
  return gathered(lockFile(file.stream(), passphrase, randomBytes))
}

export async function isLockedCopy(file: Blob): Promise<boolean> {
  const first = await file.slice(0, LOCKED_FILE_HEAD_BYTES).arrayBuffer()
  return isLockedFile(new Uint8Array(first))
}

/** Unlocks a copy where it is locked, and reads it whole: what is damaged is told before anything changes. */
export async function openCopy(
  chosen: Blob,
  passphrase: string | null,
): Promise<Result<OpenedCopy>> {
  const unlocked = passphrase === null ? ok(chosen) : await unlockedCopy(chosen, passphrase)
  if (!unlocked.ok) return unlocked
  const file = unlocked.value
  let madeAt = ''
  const counts = new Map<string, number>()
  const read = await readVaultFile(file, (entry) => {
    if ('head' in entry) madeAt = entry.head.madeAt
    if ('record' in entry && !isDeleted(entry.record)) {
      const { kind } = entry.record
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  })
  return read.ok ? ok({ file, madeAt, holds: holdingsOf(counts) }) : read
}

async function unlockedCopy(chosen: Blob, passphrase: string): Promise<Result<Blob>> {
  const opened = await openLockedFile(chosen.stream(), passphrase)
  if (!opened.ok) return opened
  try {
    return ok(await gathered(opened.value))
  } catch (cause) {
    if (!(cause instanceof LockedFileError)) throw cause
    const { code, message } = cause
    return problem(code, `${message} Nothing was changed. Try another copy of it.`)
  }
}

async function gathered(parts: AsyncIterable<Uint8Array>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const part of parts) pieces.push(new Uint8Array(part))
  return new Blob(pieces)
}
