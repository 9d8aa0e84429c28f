import type { LocalTexts } from './drafts-twice.ts'
import type { SecondKeeper } from './second-keeper.ts'

/** A named line between the tabs of one browser, as BroadcastChannel is. */
export interface TabChannel {
  post(message: unknown): void
  listen(received: (message: unknown) => void): void
  close(): void
}

/** Holds a name for one tab at a time, as Web Locks do. `held` runs until its promise settles. */
export interface TabLocks {
  hold(name: string, signal: AbortSignal, held: () => Promise<void>): void
}

/**
 * What the replica is handed instead of a browser. Everything that is optional may be missing: the
 * replica then works with less (one tab alone, in memory) and says so through its status.
 */
export interface ReplicaHost {
  /** The time as ISO 8601 UTC with milliseconds. */
  readonly now: () => string
  readonly newId: () => string
  readonly randomBytes: (lengthBytes: number) => Uint8Array
  /** Runs `task` once after `delayMs`; the returned function cancels it. */
  readonly after: (delayMs: number, task: () => void) => () => void
  /** Calls `awake` when the tab is shown again, the network returns or the page is restored. */
  readonly onAwake?: ((awake: () => void) => () => void) | undefined
  readonly indexedDb?: IDBFactory | undefined
  /** Keeps what waits beside the database; undefined where the browser has no place for that. */
  readonly secondKeeper?: (() => SecondKeeper | undefined) | undefined
  /** Keeps drafts beside the database. */
  readonly localTexts?: LocalTexts | undefined
  readonly locks?: TabLocks | undefined
  readonly openChannel?: ((name: string) => TabChannel) | undefined
  /** Asks the browser not to clear what is kept here; called after the first own change. */
  readonly askToPersist?: (() => void) | undefined
}
