import type { Entry } from './entry.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'

/**
 * What only this browser has: a set that waits for the server or for the person's word, or a notice of
 * what gave way to one, which nobody has read yet.
 */
export type Unsent = {
  /** Names the database that keeps it too: another one has never heard of it. */
  readonly born: string
  readonly vaultId: string
  readonly epoch: number
} & ({ readonly entry: Entry } | { readonly parked: NeedsYou } | { readonly notice: MergeNotice })

/** What is written at once, whole or not at all: first what is new, then what became of others. */
export interface LogRecord {
  readonly keep: readonly Unsent[]
  /** Ids of sets that landed, were merged into others or were let go, and of notices that were read. */
  readonly gone: readonly string[]
}

/**
 * Keeps what waits a second time, beside the database: a browser whose processes were killed may throw
 * its database away and begin with an empty one. Each tab has a log of its own.
 */
export interface SecondKeeper {
  append(record: LogRecord): Promise<void>
  /**
   * Keeps just `items`, and nothing of what was written here before or by tabs that are gone, so long as
   * that was kept in the database `born` too; `everything`: also where it was not.
   */
  restate(born: string, items: readonly Unsent[], everything: boolean): Promise<void>
  /** What tabs that are gone kept with another database than `born`, in the order it was made. */
  left(born: string): Promise<readonly Unsent[]>
  /** Lets go of what `left` answered with. */
  dropLeft(): Promise<void>
  close(): void
}

export function idOf(unsent: Unsent): string {
  if ('entry' in unsent) return unsent.entry.set.id
  return 'parked' in unsent ? unsent.parked.id : unsent.notice.id
}
