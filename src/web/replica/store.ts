import type { VaultIdentity } from '../../core/protocol/sync.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'
import type { Rekeying } from './rekey.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import type { Unsent } from './second-keeper.ts'

/** Where a replica stands. `beat` grows with every write of any tab. */
export interface Position {
  readonly vaultId: string
  readonly epoch: number
  /** The last revision of the server that was pulled, and the mark it had. */
  readonly revision: number
  readonly mark: string
  /** The last epoch that the vault began by being erased, 0 for none. */
  readonly erasedEpoch: number
  /** Where own sets brought the server beyond `revision`, until a pull has passed that. */
  readonly own?: Own | undefined
  readonly beat: number
}

export interface Own extends Pick<VaultIdentity, 'revision' | 'mark'> {
  /** Nothing of others lies between the last pull and this: it need not be asked for. */
  readonly follows: boolean
}

/** What stands beside the records: small lists that are always held whole. */
export interface Lists {
  readonly outbox: readonly Entry[]
  /** Taken over by the server, newest last; kept to be undone. */
  readonly done: readonly Entry[]
  readonly parked: readonly NeedsYou[]
  readonly notices: readonly MergeNotice[]
}

export interface Kept extends Lists {
  readonly position: Position
  /** Confirmed records of a snapshot by kind, unread until they are asked for; without lazy kinds. */
  readonly deferred: ReadonlyMap<string, () => readonly VaultRecord[]>
  /** Confirmed records that came since, without lazy kinds. */
  readonly records: readonly VaultRecord[]
  readonly deviceKey: unknown
  /** How many records the log holds beside the snapshot. */
  readonly loggedRecords: number
}

/** What other tabs wrote since a beat; `reload` when the log no longer reaches back that far. */
export type Since = 'reload' | (Lists & Pick<Kept, 'position' | 'records' | 'deviceKey'>)

export interface Anew {
  readonly former: string
  readonly erased: boolean
}

/** One all-or-nothing write. */
export interface StoreWrite {
  /** The epoch that the write was made in; in another one nothing is written (`overtaken`). */
  readonly epoch?: number
  /** Where the replica stands afterwards; makes this vault the one that opens next time. */
  readonly position?: Omit<Position, 'beat'>
  /** Throws away all confirmed records first: `confirmed` is then everything. */
  readonly replaceAll?: boolean
  readonly confirmed?: readonly VaultRecord[]
  readonly lazy?: readonly VaultRecord[]
  /** New entries: they get the next places in the outbox. */
  readonly add?: readonly Entry[]
  /** Entries that must still be in the outbox; otherwise nothing is written (`overtaken`). */
  readonly remove?: readonly Entry[]
  /** Merged entries, in the places that they had. */
  readonly put?: readonly Entry[]
  readonly done?: readonly Entry[]
  /**
   * The vault `former` was restored or erased, or this one is in its place. Before the rest is written,
   * what was done before can no longer be undone, and what waited is parked; where everything was
   * erased, all of it goes instead. Of a former vault nothing else stays but drafts that are not sealed.
   */
  readonly anew?: Anew
  readonly park?: readonly NeedsYou[]
  readonly notices?: readonly MergeNotice[]
  /** Ids of parked sets and notices to let go. */
  readonly dismiss?: readonly string[]
  readonly deviceKey?: unknown
  /** True where a power cut must not undo the write. */
  readonly strict?: boolean
}

export type Written = 'overtaken' | { readonly beat: number; readonly added: readonly Entry[] }

/** How many sets stay undoable. */
export const DONE_KEPT = 100
/** How many merge notices wait to be seen. */
export const NOTICES_KEPT = 50

/** What a vault has beside its records when these are fetched anew. */
export type Begun = Omit<Kept, 'deferred' | 'records' | 'loggedRecords'>

/** Keeps one replica in one browser. Rejects when the browser cannot keep it. */
export interface ReplicaStore {
  /** False when everything is gone with the tab. */
  readonly durable: boolean
  /** The vault that was open last in this browser. */
  load(): Promise<Kept | undefined>
  since(vaultId: string, beat: number): Promise<Since>
  write(vaultId: string, write: StoreWrite): Promise<Written>
  /**
   * Begins to keep a vault that was fetched whole. Until `snapshot` has written its records there is
   * nothing to `load`; what is written beside them meanwhile is kept.
   */
  begin(position: Omit<Position, 'beat'>): Promise<Begun>
  /** Puts the confirmed records as of `beat` in the place of older snapshots and of the log. */
  snapshot(vaultId: string, beat: number, records: readonly VaultRecord[]): Promise<void>
  lazy(vaultId: string, kind: string, id: string): Promise<VaultRecord | undefined>
  draft(vaultId: string, key: string): Promise<unknown>
  putDraft(vaultId: string, key: string, draft: unknown): Promise<void>
  dropDraft(vaultId: string, key: string): Promise<void>
  /**
   * Brings what is kept beside the records over to another key, all or nothing. `not-yet`: something
   * was written meanwhile, waits under the device's key, or cannot be opened here.
   */
  rekey(vaultId: string, rekeying: Rekeying): Promise<'rekeyed' | 'known' | 'not-yet'>
  /** What waited in a database that the browser has thrown away since, as far as it was kept twice. */
  left?(): Promise<readonly Unsent[]>
  /** Lets go of that, once it is here again. */
  dropLeft?(): Promise<void>
  /** Called when the browser closed the store by itself, as when it clears what it keeps. */
  onLost?: () => void
  /** The store once more, where `cause` is that it was closed under us; rejects when that fails too. */
  reopen?(cause: unknown): Promise<ReplicaStore | undefined>
  close(): void
}
