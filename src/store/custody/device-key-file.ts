import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/*
 * The device's key belongs to an epoch of the vault: what a restore or an erase puts in its place has
 * to come together with the records. It is written beside, under a name that carries the new epoch,
 * before the database commits that epoch; whoever comes next finds out from the database whether it
 * counts. An empty file says that there is no key in that epoch.
 */
const STAGED = /\.epoch-(\d+)(\.part)?$/

function stagedFile(file: string, epoch: number): string {
  return `${file}.epoch-${epoch}`
}

/** Puts the key of an epoch that is about to begin beside the present one, on the disk. */
export function stageDeviceKey(file: string, epoch: number, json: string | undefined): void {
  writeDurably(stagedFile(file, epoch), json ?? '')
}

/**
 * Puts the key of the present epoch in its place and takes those of earlier ones away. Safe at any time
 * and in any process. `isHeld`: no writer is at work, so that what later epochs left is nobody's.
 */
export function settleDeviceKey(file: string, epoch: number, isHeld = false): void {
  for (const name of stagedNames(file)) {
    const [, number, isPart] = STAGED.exec(name) ?? []
    const staged = Number(number)
    const path = join(dirname(file), name)
    if (staged === epoch && !isPart) takeItsPlace(path, file)
    else if (staged <= epoch || isHeld) rmSync(path, { force: true })
  }
}

/** Whether a key of another epoch lies beside the present one. */
export function isDeviceKeyStaged(file: string): boolean {
  return stagedNames(file).length > 0
}

function stagedNames(file: string): readonly string[] {
  return readdirSync(dirname(file)).filter(
    (name) => name.startsWith(`${basename(file)}.`) && STAGED.test(name),
  )
}

function takeItsPlace(staged: string, file: string): void {
  try {
    if (statSync(staged).size > 0) renameSync(staged, file)
    else {
      rmSync(file, { force: true })
      syncFolder(dirname(file))
      rmSync(staged, { force: true })
    }
    syncFolder(dirname(file))
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** The text of the key file; undefined where there is none. */
export function readDeviceKeyFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Overwrites the key before its file goes, for disks that keep what is only unlinked. */
export function destroyDeviceKey(file: string): void {
  const text = readDeviceKeyFile(file)
  if (text === undefined) return
  const descriptor = openSync(file, 'r+')
  try {
    writeSync(descriptor, ' '.repeat(text.length))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  rmSync(file, { force: true })
  syncFolder(dirname(file))
}

/** Writes a file for its person alone, whole or not at all, and on the disk when this returns. */
function writeDurably(file: string, text: string): void {
  const draft = `${file}.part`
  const descriptor = openSync(draft, 'w', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(draft, file)
  syncFolder(dirname(file))
}

function syncFolder(folder: string): void {
  // Windows gives no handle to a folder, and needs none.
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
