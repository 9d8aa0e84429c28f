import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'

/** Statements kept prepared; bulk statements of odd sizes push older ones out. */
const MAX_PREPARED = 64

/**
 * Kysely over Node's built-in SQLite. A transaction that may write begins IMMEDIATE: a deferred one
 * fails at once, without waiting, when another process writes between its read and its write.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    super({ database: adapt(database) })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#database)
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    super({ database: adapt(database) })
    this.#database = database
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }

  /** On a full disk SQLite rolls back by itself; a second time would hide that error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
  }
}

/** node:sqlite in the form that Kysely's SQLite driver expects, with prepared statements kept. */
function adapt(database: DatabaseSync) {
  const prepared = new Map<string, StatementSync>()
  return {
    close: () => {
      prepared.clear()
      database.close()
    },
    prepare: (sql: string) => {
      const statement = prepared.get(sql) ?? database.prepare(sql)
      prepared.delete(sql)
      prepared.set(sql, statement)
      if (prepared.size > MAX_PREPARED) {
        for (const oldest of prepared.keys()) {
          prepared.delete(oldest)
          break
        }
      }
      return {
        reader: statement.columns().length > 0,
        all: (values: readonly unknown[]) => statement.all(...(values as SQLInputValue[])),
        run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
        iterate: (values: readonly unknown[]) => statement.iterate(...(values as SQLInputValue[])),
      }
    },
  }
}
