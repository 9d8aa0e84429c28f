import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Now } from '../../core/context.ts'
import type { VaultFileProblem } from '../../core/protocol/decode-vault-file.ts'
import { kindNamed } from '../../core/vault/kinds.ts'
import type { BackupName, BackupReason } from '../../store/custody/kept-backups.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { checkVaultFile } from '../../store/vault-file/read-vault-file.ts'
import { explainReading } from '../named-file.ts'
import { sayWhen } from '../say-when.ts'
import { automaticBackups } from './automatic-backups.ts'
import { type Finding, fine, told } from './finding.ts'

const ABOUT = 'Automatic backups'

const reasonWords: Readonly<Record<BackupReason, string>> = {
  daily: '',
  'before-restore': ', from before a restore',
  'before-import': ', from before an import',
}

const problemWords: Readonly<Record<VaultFileProblem['code'], string>> = {
  'damaged-file': 'is damaged or was cut off',
  'not-a-vault-file': 'does not begin as a backup does',
  'newer-file': 'was written by a newer Onward',
  'too-large': 'unpacks to more than any backup comes to',
}

/** When the automatic backups were made, and whether each can be read to its end. */
export async function checkBackups(folder: DataFolder, now: Now): Promise<Finding> {
  const backups = automaticBackups(folder)
  const newest = backups.at(-1)
  if (!newest) return fine(ABOUT, 'There are none yet; the app makes one a day.')
  const broken: string[] = []
  for (const { name } of backups) {
    const file = join(folder.backups, name)
    const why = await whyUnreadable(file)
    if (why) broken.push(`${file} ${why}`)
  }
  if (broken.length > 0) {
    const which = broken.length === 1 ? 'One' : `${broken.length}`
    return told(
      ABOUT,
      `${which} of ${backups.length} cannot be read: ${broken.join('; ')}. The app makes a new one each day, “onward backup” makes one now.`,
    )
  }
  return fine(
    ABOUT,
    `${sayBackup(newest, now)}${backups.length > 1 ? ` and ${backups.length - 1} earlier` : ''}, whole, in ${folder.backups}.`,
  )
}

/** “One of 22 November at 4:26, from before a restore”. */
export function sayBackup({ madeAtMs, reason }: BackupName, now: Now): string {
  return `One of ${sayWhen(new Date(madeAtMs).toISOString(), now)}${reasonWords[reason]}`
}

async function whyUnreadable(file: string): Promise<string | null> {
  try {
    const checked = await checkVaultFile(createReadStream(file), kindNamed)
    return checked.ok ? null : problemWords[checked.problem.code]
  } catch (error) {
    const explained = explainReading(error)
    return explained.ok ? null : `(${explained.problem.message})`
  }
}
