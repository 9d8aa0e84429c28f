import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder } from '../store/data-folder.ts'
import { checkIntegrity } from '../store/sqlite/check-integrity.ts'

/** Whether the vault file is one that cannot be written to any more, or none of ours. */
export function isVaultDamaged({ vault }: DataFolder): boolean {
  if (!existsSync(vault)) return false
  const checked = checkIntegrity(vault)
  return !checked.ok && ['damaged', 'not-a-vault'].includes(checked.problem.code)
}

/**
 * Moves a damaged vault file, with what SQLite keeps beside it, among the backups, where erasing finds
 * it too, with a copy of the device's key, which opens what is sealed in it: a restore may replace that one.
 * Answers with the file's new path. Only while nobody has it open.
 */
export function setAside({ vault, backups, deviceKey }: DataFolder, instant: string): string {
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const aside = join(backups, `damaged-${instant.replace(/[:.]/g, '-')}.db`)
  if (existsSync(deviceKey)) copyFileSync(deviceKey, `${aside}.key`)
  // The log goes first: beside a new file it would be taken for that one's.
  for (const ending of ['-wal', '-shm', '']) {
    if (existsSync(`${vault}${ending}`)) renameSync(`${vault}${ending}`, `${aside}${ending}`)
  }
  return aside
}
