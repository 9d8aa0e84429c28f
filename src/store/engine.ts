import type { Kysely, RawBuilder, SqlBool, Transaction } from 'kysely'
import type { Result } from '../core/result.ts'
import type { Tables } from './tables.ts'
import type { StorageProblem } from './vault-store.ts'

/** Everything as it was at one moment, on a connection of its own; holds no writer up. */
export interface Snapshot extends AsyncDisposable {
  readonly db: Kysely<Tables>
}

/** The few things that differ from one database to another. */
export interface Engine extends AsyncDisposable {
  readonly db: Kysely<Tables>
  /** Makes other writers of this owner wait until the transaction ends. */
  lock(trx: Transaction<Tables>, owner: string): Promise<void>
  /** Calls back soon after another connection committed something. */
  onForeignCommit(heard: () => void): Disposable
  /** Whether a text is well-formed JSON; null or false where it is not. */
  isJson(text: RawBuilder<string | null>): RawBuilder<SqlBool | null>
  snapshot(): Promise<Snapshot>
  /** Looks through all that is kept; `damaged`, naming a fault, where it is not whole. */
  check(): Promise<Result<null, StorageProblem>>
  /**
   * Takes what was deleted and overwritten out of the engine's own logs, and with `wholly` out of every
   * unused byte of its files. False while somebody still reads from them, or the disk does not allow it: to be
   * tried again.
   */
  forget(wholly: boolean): Promise<boolean>
  /** What an error of this database means for a person; undefined for bugs. */
  explain(error: unknown): StorageProblem | undefined
}
