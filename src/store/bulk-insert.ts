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

  async add(row: Tables[Table]): Promise<void> {
    this.#rows.push(row)
    if (this.#rows.length === ROWS_PER_QUERY) await this.flush()
  }

  async flush(): Promise<void> {
    const rows = this.#rows
    if (rows.length === 0) return
    this.#rows = []
    const isFull = rows.length === ROWS_PER_QUERY
    const compiled = (isFull && this.#full) || this.#compile(rows)
    if (isFull) this.#full = compiled
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
