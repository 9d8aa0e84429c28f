import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Engine, Snapshot } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { checkIntegrity } from './check-integrity.ts'
import { explainSqlite } from './explain.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'

/** How long a connection waits for another process before it gives up (`busy`). */
export const BUSY_TIMEOUT_MS = 5000
/** How often to look whether another process has written. One look costs a few microseconds. */
const LOOK_EVERY_MS = 200

/** SQLite as an engine; `closed` is called after the file was closed. */
export function sqliteEngine(database: DatabaseSync, closed: () => void): Engine {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
  return {
    db,
    // BEGIN IMMEDIATE already keeps every other writer of the file out.
    lock: async () => {},
    onForeignCommit: (heard) => lookForCommits(database, heard),
    isJson: (text) => sql`json_valid(${text})`,
    snapshot: () => openSnapshot(database),
    check: async () => checkIntegrity(fileOf(database), 'quick_check'),
    forget: (wholly) => db.connection().execute((own) => forget(database, own, wholly)),
    explain: explainSqlite,
    [Symbol.asyncDispose]: async () => {
      await db.destroy()
      if (database.isOpen) database.close()
      closed()
    },
  }
}

/** In the log's mode a reader keeps seeing what it saw first, whatever is written meanwhile. */
async function openSnapshot(database: DatabaseSync): Promise<Snapshot> {
  const reader = new DatabaseSync(fileOf(database), { readOnly: true, timeout: BUSY_TIMEOUT_MS })
  try {
    reader.exec('begin')
    reader.prepare('select 1 from vaults limit 1').get()
  } catch (error) {
    reader.close()
    throw error
  }
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(reader) })
  return {
    db,
    [Symbol.asyncDispose]: async () => {
      await db.destroy()
      if (reader.isOpen) reader.close()
    },
  }
}

function fileOf(database: DatabaseSync): string {
  const file = database.location()
  if (file === null) throw new Error('a vault in memory has no second connection')
  return file
}

/**
 * Never waits inside SQLite: that would stop this whole process, its readers included. The timeout is
 * set past Kysely, whose statements are kept prepared: this pragma acts when it is prepared.
 */
async function forget(
  database: DatabaseSync,
  own: Kysely<Tables>,
  wholly: boolean,
): Promise<boolean> {
  database.exec('pragma busy_timeout = 0')
  try {
    if (wholly) await sql`vacuum`.execute(own)
    const checkpoint = sql<{ busy: number }>`pragma wal_checkpoint(truncate)`
    return (await checkpoint.execute(own)).rows[0]?.busy === 0
  } catch (error) {
    if (explainSqlite(error)) return false
    throw error
  } finally {
    if (database.isOpen) database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`)
  }
}

/** `data_version` changes when, and only when, another connection has committed. */
function lookForCommits(database: DatabaseSync, heard: () => void): Disposable {
  const statement = database.prepare('pragma data_version')
  const look = () => Number(statement.get()?.data_version)
  let seen = look()
  const timer = setInterval(() => {
    if (!database.isOpen) return clearInterval(timer)
    const now = look()
    if (now === seen) return
    seen = now
    heard()
  }, LOOK_EVERY_MS).unref()
  return { [Symbol.dispose]: () => clearInterval(timer) }
}
