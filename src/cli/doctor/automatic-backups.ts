import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { VaultFileHead } from '../../core/protocol/vault-file.ts'
import { type BackupName, readBackupName } from '../../store/custody/kept-backups.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { readHead } from '../../store/vault-file/read-vault-file.ts'

/** The automatic backups, the oldest first; copies from before a change of the format are not among them. */
export function automaticBackups({ backups }: DataFolder): readonly BackupName[] {
  try {
    return readdirSync(backups)
      .flatMap((name) => readBackupName(name) ?? [])
      .sort((a, b) => a.madeAtMs - b.madeAtMs)
  } catch {
    return []
  }
}

/** The head of the newest automatic backup that begins as one. */
export async function newestHead(folder: DataFolder): Promise<VaultFileHead | undefined> {
  for (const { name } of automaticBackups(folder).toReversed()) {
    const head = await readHead(createReadStream(join(folder.backups, name)))
    if (head) return head
  }
  return undefined
}
