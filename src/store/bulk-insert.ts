import type { CompiledQuery, Insertable, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Rows in one statement, well under every engine's limit of parameters. */
const ROWS_PER_QUERY = 100

/**
 * Collects rows of one table and inserts them a hundred at a time, with a statement that is put
 * together once. Rows whose key is there already are passed over; `inserted` counts the others.
 */
export class BulkInsert<Table extends keyof Tables> {
  readonly #trx: Transaction<Tables>
  readonly #table: Table
  readonly #columns: readonly (keyof Tables[Table] & string)[]
  #rows: Tables[Table][] = []
  #full: CompiledQuery | undefined
  inserted = 0

  constructor(
    trx: Transaction<Tables>,
    table: Table,
    columns: readonly (keyof Tables[Table] & string)[],
  ) {
    this.#trx = trx
    this.#table = table
    this.#columns = columns
  }

  add(row: Tables[Table]): void {
    this.#rows.push(row)
  }

  /** Inserts what fills whole statements; call it every now and then. */
  async drain(): Promise<void> {
    if (this.#rows.length < ROWS_PER_QUERY) return
    const rows = this.#rows
    const rest = rows.length % ROWS_PER_QUERY
    this.#rows = rest === 0 ? [] : rows.slice(-rest)
    for (let from = 0; from + ROWS_PER_QUERY <= rows.length; from += ROWS_PER_QUERY) {
      const some = rows.slice(from, from + ROWS_PER_QUERY)
      this.#full ??= this.#compile(some)
      await this.#insert(this.#full, some)
    }
  }

  /** Inserts the rest too. */
  async flush(): Promise<void> {
    await this.drain()
    const rows = this.#rows
    this.#rows = []
    if (rows.length > 0) await this.#insert(this.#compile(rows), rows)
  }

  async #insert(compiled: CompiledQuery, rows: readonly Tables[Table][]): Promise<void> {
    const parameters = rows.flatMap((row) => this.#columns.map((column) => row[column]))
    const { numAffectedRows = 0n } = await this.#trx.executeQuery({ ...compiled, parameters })
    this.inserted += Number(numAffectedRows)
  }

  #compile(rows: readonly Tables[Table][]): CompiledQuery {
    // Null would be written into the statement, and the next rows may have a value there.
    const values = rows.map(() => Object.fromEntries(this.#columns.map((column) => [column, ''])))
    return this.#trx
      .insertInto(this.#table as keyof Tables)
      .values(values as unknown as Insertable<Tables[keyof Tables]>[])
      .onConflict((conflict) => conflict.doNothing())
      .compile()
  }
}
