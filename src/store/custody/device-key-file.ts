import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder, writeSecretFile } from '../secret-file.ts'

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
  writeSecretFile(stagedFile(file, epoch), json ?? '')
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
