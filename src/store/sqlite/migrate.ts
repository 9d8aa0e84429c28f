import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { ok, problem, type Result } from '../../core/result.ts'
import type { StorageProblem } from '../vault-store.ts'
import { first } from './migrations/001-first.ts'
import { lettingGo } from './migrations/002-letting-go.ts'

/** SQL by number, from 1. Released ones are never edited. */
export const migrations: readonly string[] = [first, lettingGo]

/** “Onwd”: marks the file as a vault (PRAGMA application_id). */
const APPLICATION_ID = 0x4f6e7764

interface Migrating {
  readonly file: string
  /** Where to copy the file to before it is brought from `format` to the next one. */
  readonly backupFile: (format: number) => string
  readonly migrations?: readonly string[]
}

/**
 * Brings an open file to the present format, one numbered step after another. Each step runs alone
 * under the write lock, after a copy of the file as it was; a step that fails or is interrupted
 * leaves the file at the format before it. `newer-vault`: a newer Onward wrote this file.
 */
export function migrate(
  database: DatabaseSync,
  { file, backupFile, migrations: steps = migrations }: Migrating,
): Result<number, StorageProblem> {
  // A file that was just made holds nothing to keep a copy of.
  const isNew = formatOf(database) === 0
  while (formatOf(database) < steps.length) {
    database.exec('begin exclusive')
    try {
      const format = formatOf(database)
      const step = steps[format]
      if (step !== undefined) {
        if (format === 0 && hasForeignTables(database)) return rollBack(database, notAVault(file))
        if (!isNew) copy(file, backupFile(format))
        database.exec(step)
        database.exec(`pragma application_id = ${APPLICATION_ID}`)
        database.exec(`pragma user_version = ${format + 1}`)
      }
      database.exec('commit')
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      throw error
    }
  }
  const format = formatOf(database)
  return format > steps.length ? newerVault() : ok(format)
}

function formatOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.user_version)
}

function hasForeignTables(database: DatabaseSync): boolean {
  return database.prepare('select 1 from sqlite_schema limit 1').get() !== undefined
}

/** A second connection reads the file as it is while the first one keeps writers out. */
function copy(file: string, backupFile: string): void {
  rmSync(backupFile, { force: true })
  const descriptor = openSync(backupFile, 'wx', 0o600)
  const reader = new DatabaseSync(file, { readOnly: true })
  try {
    reader.prepare('vacuum into ?').run(backupFile)
    fsyncSync(descriptor)
  } finally {
    reader.close()
    closeSync(descriptor)
  }
}

function rollBack(
  database: DatabaseSync,
  why: Result<never, StorageProblem>,
): Result<never, StorageProblem> {
  database.exec('rollback')
  return why
}

function notAVault(file: string) {
  return problem('not-a-vault', `${file} is a database of another program. It was left alone.`)
}

function newerVault() {
  return problem(
    'newer-vault',
    'Your records were last kept by a newer Onward. Update this one to open them; nothing was changed.',
  )
}
