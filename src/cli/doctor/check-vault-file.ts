import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { DataFolder } from '../../store/data-folder.ts'
import { explainSqlite } from '../../store/sqlite/explain.ts'
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
  try {
    using database = new DatabaseSync(folder.vault, { readOnly: true, timeout: 5000 })
    const rows = database.prepare('pragma integrity_check(10)').all()
    const found = rows.map((row) => String(row.integrity_check))
    if (found.length === 1 && found[0] === 'ok') return fine(ABOUT, `${folder.vault} is whole.`)
    return told(ABOUT, `${folder.vault} is damaged (${found.join('; ')}). ${whatNow(folder)}`)
  } catch (error) {
    const explained = explainSqlite(error)
    if (!explained) throw error
    if (explained.code !== 'damaged') return told(ABOUT, explained.message)
    return told(ABOUT, `${folder.vault} is damaged. ${whatNow(folder)}`)
  }
}

function whatNow(folder: DataFolder): string {
  const newest = backupsIn(folder).at(-1)
  const copy = 'Stop Onward and copy the whole data folder to a safe place first.'
  return newest
    ? `${copy} An older copy of the records is ${newest} in ${folder.backups}.`
    : `${copy} An earlier export or backup of yours holds the records as they were then.`
}
