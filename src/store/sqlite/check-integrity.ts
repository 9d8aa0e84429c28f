import { DatabaseSync } from 'node:sqlite'
import { ok, problem, type Result } from '../../core/result.ts'
import type { StorageProblem } from '../vault-store.ts'
import { explainSqlite } from './explain.ts'

/** How many faults are named at most. */
const NAMED_FAULTS = 10

/**
 * Reads the whole vault file and says whether SQLite finds every page and index whole. Opens it for
 * reading only. `quick_check` leaves out whether indexes say what their tables say, and takes a fraction of
 * the time. Problems: `damaged`, naming the first faults, and those of opening a file.
 */
export function checkIntegrity(
  file: string,
  how: 'integrity_check' | 'quick_check' = 'integrity_check',
): Result<null, StorageProblem> {
  try {
    using database = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
    const rows = database.prepare(`pragma ${how}(${NAMED_FAULTS})`).all()
    const found = rows.map((row) => String(row[how]))
    if (found.length === 1 && found[0] === 'ok') return ok(null)
    return problem('damaged', `The file ${file} is damaged: ${found.join('; ')}.`)
  } catch (error) {
    const explained = explainSqlite(error)
    if (!explained) throw error
    return { ok: false, problem: explained }
  }
}
