import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** The text of a file; undefined where there is none. */
export function readSecretFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Overwrites a file before it goes, for disks that keep what is only unlinked. */
export function destroySecretFile(file: string): void {
  const text = readSecretFile(file)
  if (text === undefined) return
  const descriptor = openSync(file, 'r+')
  try {
    writeSync(descriptor, ' '.repeat(Buffer.byteLength(text)))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  rmSync(file, { force: true })
  syncFolder(dirname(file))
}

/**
 * Writes a file for its person alone (0600), whole or not at all, and on the disk when this returns.
 * Where several processes may write it at once, each needs a `draft` of its own.
 */
export function writeSecretFile(file: string, text: string, draft = `${file}.part`): void {
  writeDraft(draft, text)
  renameSync(draft, file)
  syncFolder(dirname(file))
}

/** Writes a file for its person alone (0600), which is on the disk under a name of its own. */
export function writeDraft(draft: string, text: string): void {
  const descriptor = openSync(draft, 'w', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Puts on the disk which names a folder holds, so that a renamed file stays renamed. */
export function syncFolder(folder: string): void {
  // Windows gives no handle to a folder, and needs none.
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
