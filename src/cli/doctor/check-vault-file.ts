import { existsSync } from 'node:fs'
import type { DataFolder } from '../../store/data-folder.ts'
import { checkIntegrity } from '../../store/sqlite/check-integrity.ts'
import { backupsIn, isOpenToOthers } from './check-folder.ts'
import { type Finding, fine, told } from './finding.ts'

const ABOUT = 'Records file'

/** SQLite finds every page and index whole, and nobody else may read the file. Changes nothing. */
export function checkVaultFile(folder: DataFolder): Finding[] {
  if (!existsSync(folder.vault)) return [fine(ABOUT, 'There is none yet.')]
  const rights = isOpenToOthers(folder.vault)
    ? [told(ABOUT, `Others may read your records. Run: chmod 600 "${folder.vault}"`)]
    : []
  return [integrity(folder), ...rights]
}

function integrity(folder: DataFolder): Finding {
  const found = checkIntegrity(folder.vault)
  if (found.ok) return fine(ABOUT, `${folder.vault} is whole.`)
  if (found.problem.code !== 'damaged') return told(ABOUT, found.problem.message)
  return told(ABOUT, `${folder.vault} is damaged. ${whatNow(folder)}`)
}

function whatNow(folder: DataFolder): string {
  const newest = backupsIn(folder).at(-1)
  const copy = 'Stop Onward and copy the whole data folder to a safe place first.'
  return newest
    ? `${copy} An older copy of the records is ${newest} in ${folder.backups}.`
    : `${copy} An earlier export or backup of yours holds the records as they were then.`
}
