import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder } from '../../store/data-folder.ts'
import { checkIntegrity } from '../../store/sqlite/check-integrity.ts'
import { automaticBackups } from './automatic-backups.ts'
import { isOpenToOthers } from './check-folder.ts'
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
  const whole =
    'Stop Onward, then run “npm run onward -- doctor --salvage”: it writes all that is whole into a backup file and changes nothing.'
  const newest = automaticBackups(folder).at(-1)
  return newest
    ? `${whole} The newest automatic backup is ${join(folder.backups, newest.name)}; “npm run onward -- restore” takes either.`
    : whole
}
