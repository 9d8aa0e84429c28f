import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { ok, problem, type Result } from '../../core/result.ts'
import { kindNamed as knownKindNamed } from '../../core/vault/kinds.ts'
import type { DataFolder } from '../data-folder.ts'
import { explainFileError } from '../explain-file-error.ts'
import { believedClock } from '../seen-clock.ts'
import { SqlVaultStore, type SqlVaultStoreOptions } from '../sql-vault-store.ts'
import type { StorageProblem } from '../vault-store.ts'
import { explainSqlite } from './explain.ts'
import { migrate } from './migrate.ts'
import { RunningMark } from './running-marks.ts'
import { BUSY_TIMEOUT_MS, sqliteEngine } from './sqlite-engine.ts'

/** The write-ahead log is cut back to this size after a checkpoint. */
const LOG_SIZE_LIMIT_BYTES = 4 * 1024 * 1024
const LOOK_AGAIN_MS = 20

export type OpenOptions = Partial<SqlVaultStoreOptions> & {
  readonly migrations?: readonly string[]
}

/**
 * Opens the vault file of a data folder, made and migrated as needed, and checked after an unclean
 * stop. Several processes may have it open at once. Close it with `Symbol.asyncDispose`.
 */
export async function openSqliteStore(
  folder: DataFolder,
  options: OpenOptions = {},
): Promise<Result<SqlVaultStore, StorageProblem>> {
  const {
    kindNamed = knownKindNamed,
    clock = Date.now,
    believedNow = believedClock(folder.seenClock, clock),
    newId = randomUUID,
  } = options
  let database: DatabaseSync | undefined
  let mark: RunningMark | undefined
  try {
    mkdirSync(folder.backups, { recursive: true, mode: 0o700 })
    mark = new RunningMark(folder.running, randomUUID())
    database = await openFile(folder.vault)
    const checked = mark.uncleanStop ? quickCheck(database, folder.vault) : ok(null)
    if (!checked.ok) return giveUp(database, mark, checked)
    mark.forgetLeft()
    const migrated = migrate(database, {
      file: folder.vault,
      backupFile: (format) => join(folder.backups, `before-format-${format + 1}.db`),
      ...(options.migrations && { migrations: options.migrations }),
    })
    if (!migrated.ok) return giveUp(database, mark, migrated)
    const ownMark = mark
    const engine = sqliteEngine(database, () => ownMark.remove())
    const store = new SqlVaultStore(engine, { kindNamed, clock, believedNow, newId })
    await store.prune()
    return ok(store)
  } catch (error) {
    const explained = explainSqlite(error) ?? explainFileError(error, folder.path)
    if (database?.isOpen) database.close()
    mark?.remove()
    if (!explained) throw error
    return { ok: false, problem: explained }
  }
}

async function openFile(file: string): Promise<DatabaseSync> {
  // SQLite gives its log and index files the rights of the file itself.
  keepToPerson(file)
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  try {
    await keepLog(database)
    database.exec('pragma synchronous = full')
    database.exec('pragma secure_delete = on')
    database.exec(`pragma journal_size_limit = ${LOG_SIZE_LIMIT_BYTES}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Of two programs that bring a new file to this mode at once, SQLite refuses one without waiting:
 * each holds what the other needs (https://sqlite.org/c3ref/busy_handler.html).
 */
async function keepLog(database: DatabaseSync): Promise<void> {
  const until = performance.now() + BUSY_TIMEOUT_MS
  for (;;) {
    try {
      return database.exec('pragma journal_mode = wal')
    } catch (error) {
      if (explainSqlite(error)?.code !== 'busy' || performance.now() > until) throw error
      await setTimeout(LOOK_AGAIN_MS)
    }
  }
}

/** Makes the file if need be; a copy that was put back by hand may be open to others. */
function keepToPerson(file: string): void {
  const descriptor = openSync(file, 'a', 0o600)
  try {
    if ((fstatSync(descriptor).mode & 0o077) !== 0) fchmodSync(descriptor, 0o600)
  } catch (error) {
    // Somebody else's file, or a disk without rights: `doctor` tells of it.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  } finally {
    closeSync(descriptor)
  }
}

function quickCheck(database: DatabaseSync, file: string): Result<null, StorageProblem> {
  const rows = database.prepare('pragma quick_check(1)').all()
  if (rows.length === 1 && rows[0]?.quick_check === 'ok') return ok(null)
  return problem(
    'damaged',
    `The file ${file} was damaged when the computer or Onward stopped without warning. Nothing was changed. Run "npm run onward -- doctor" to see what is whole.`,
  )
}

/** The marks of the stop that did the damage stay, so that the next start looks again. */
function giveUp(
  database: DatabaseSync,
  mark: RunningMark,
  why: Result<never, StorageProblem>,
): Result<never, StorageProblem> {
  database.close()
  mark.remove()
  return why
}
