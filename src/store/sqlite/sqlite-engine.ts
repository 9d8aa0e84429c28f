import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { explainSqlite } from './explain.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'

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
    explain: explainSqlite,
    [Symbol.asyncDispose]: async () => {
      await db.destroy()
      if (database.isOpen) database.close()
      closed()
    },
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
