import type { Kysely, RawBuilder, SqlBool, Transaction } from 'kysely'
import type { Tables } from './tables.ts'
import type { StorageProblem } from './vault-store.ts'

/** The few things that differ from one database to another. */
export interface Engine extends AsyncDisposable {
  readonly db: Kysely<Tables>
  /** Makes other writers of this owner wait until the transaction ends. */
  lock(trx: Transaction<Tables>, owner: string): Promise<void>
  /** Calls back soon after another connection committed something. */
  onForeignCommit(heard: () => void): Disposable
  /** Whether a text is well-formed JSON; null or false where it is not. */
  isJson(text: RawBuilder<string | null>): RawBuilder<SqlBool | null>
  /** What an error of this database means for a person; undefined for bugs. */
  explain(error: unknown): StorageProblem | undefined
}
