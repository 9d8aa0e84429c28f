import type { ReadonlySignal } from '@preact/signals'
import type { VaultIdentity } from '../../core/protocol/sync.ts'
import type { Problem, Result } from '../../core/result.ts'
import type { Change, ChangeSet } from '../../core/vault/change.ts'
import type { Kind, Readable } from '../../core/vault/kind.ts'
import type { Body, DeletedRecord, VaultRecord } from '../../core/vault/record.ts'
import type { UndoLog, UndoStep } from '../../core/vault/undo-log.ts'
import type { Look, Vault } from '../../core/vault/vault.ts'
import type { Keys } from './keys.ts'

/**
 * One quiet word about where the person's changes are.
 * `starting`: nothing is known yet, show no forms. `saved`: the server has all of it, or is getting
 * it just now (`waitingCount`). `waiting`: the server is away, changes are kept in this browser.
 * `offline`: the server is away, but nothing waits.
 * `signed-out`: the server wants the launch link again; changes keep waiting here.
 * `needs-you`: a change could not be taken over, see `needsYou`; it blocks nothing.
 * `cannot-keep`: this browser cannot store anything (private mode, full disk); changes go straight
 * to the server and are only safe once `waitingCount` is 0.
 */
export type ReplicaStatus =
  | 'starting'
  | 'saved'
  | 'waiting'
  | 'offline'
  | 'signed-out'
  | 'needs-you'
  | 'cannot-keep'

/** A change of this browser's person that can be undone. */
export type Undoable = UndoStep

/** A set that was made in this browser, with what each record was before it. */
export interface OwnSet {
  readonly set: ChangeSet
  readonly bases: readonly (VaultRecord | null)[]
}

export type UndoOutcome = Result<ChangeSet, UndoProblem>

export interface UndoProblem extends Problem {
  /**
   * `changed-since`: a later change touched the same record. `not-here`: not made in this browser.
   * `for-good`: it deleted something for good. `keys`: it changed the keys of what is sealed.
   */
  readonly code: 'nothing-to-undo' | 'changed-since' | 'not-here' | 'for-good' | 'keys'
}

/** A set that was not taken over. It is kept whole, with its bodies, until someone decides. */
export interface NeedsYou {
  readonly id: string
  readonly set: ChangeSet
  /** What each record was when the set was made; null where the set created it. */
  readonly bases: readonly (VaultRecord | null)[]
  /**
   * `refused`: the server said no for good. `other-epoch`: the vault was restored or erased since.
   * `sealed`: two versions of a sealed record that could not be opened here to be merged.
   * `keeps-changing`: it was merged many times and the record changed again each time.
   */
  readonly why: 'refused' | 'other-epoch' | 'sealed' | 'keeps-changing'
  readonly code: string
  readonly message: string
}

/** Something was changed in two places and brought together; worth one quiet line to the person. */
export interface MergeNotice {
  readonly id: string
  readonly kind: string
  readonly recordId: string
  /** The version at which the record had been deleted for good here, where it was written anew since. */
  readonly afterPurge?: number
  readonly at: string
  /**
   * `both-kept`: both texts stand in the field `path`. `mine-kept`: the other place's value of
   * `path` gave way (`other`). `edit-kept`: it was deleted in one place and edited in the other.
   * `purge-kept`: it was deleted for good in one place, so an edit from another is gone too.
   * `erased`: everything was erased elsewhere, and so also what this browser held; `kind` is empty.
   * `other-vault`: other records were put in the place of those that this browser held; `kind` is empty.
   * `brought-back`: the browser had lost its database, and what waited in it is here again; `kind` is empty.
   */
  readonly what:
    | 'both-kept'
    | 'mine-kept'
    | 'edit-kept'
    | 'purge-kept'
    | 'erased'
    | 'other-vault'
    | 'brought-back'
  readonly path: string
  readonly other?: unknown
}

export interface TextProblem extends Problem {
  readonly code: 'no-text' | 'server-away'
}

/** Unfinished writing, outside history. Survives reload, crash and an absent server. */
export interface Drafts {
  read<Value>(key: string): Promise<Value | undefined>
  /** `sealed` drafts are sealed before they touch the disk. The value must be JSON. */
  write(key: string, value: unknown, options?: { readonly sealed?: boolean }): Promise<void>
  drop(key: string): Promise<void>
}

/** The newest so many, by their ids; and those that were last written at or after an instant. */
export interface Among {
  readonly newest?: number
  readonly since?: string
}

/** All records of the person in this browser, and the only way to change them. */
export interface Replica {
  /** The records with every own change already in them. */
  readonly vault: Vault
  /** Makes a view of `vault` that knows when it has to be made again. */
  look<View>(make: (vault: Vault) => View): Look<View>
  /** Grows after each change of `vault` and after sealed bodies were opened: pages read it to re-render. */
  readonly version: ReadonlySignal<number>
  readonly status: ReadonlySignal<ReplicaStatus>
  /**
   * Why things do not go as they should, said for the person; null while they do. While `status` is
   * `waiting` or `offline` it says why the server takes nothing (`disk-full`, `read-only`, `busy`,
   * `damaged`, …). While it is `cannot-keep`: `browser-full`, `newer-tab` or `browser-closed`. While it is
   * `starting`: `nothing-here`, the server is away and this browser holds no records. At any time
   * `reload-due`: the server is newer than this page.
   */
  readonly trouble: ReadonlySignal<Problem | null>
  /** Sets of changes that the server does not have yet. */
  readonly waitingCount: ReadonlySignal<number>
  /** Which vault this is; undefined until it is known here. */
  readonly identity: Pick<VaultIdentity, 'vaultId' | 'epoch' | 'erasedEpoch'> | undefined
  /** Resolves once `status` has left `starting`. */
  readonly ready: Promise<void>

  /**
   * Changes the vault at once (before the first await) and resolves when the change is durable in
   * this browser. Bodies of sealed kinds are sealed here; hand them over plain. A change on a
   * version that is no longer current is merged, and so is one of a form that was opened on something
   * else than what is there now: `openedOn` are those records as they were then. A version alone does
   * not tell, since a change that the server refuses gives its version back. Rejects with `ReplicaError`.
   */
  commit(
    intent: string,
    changes: readonly Change[],
    openedOn?: readonly VaultRecord[],
  ): Promise<ChangeSet>

  /** Undoing an undo makes its change again. */
  undo(changeSetId: string): Promise<UndoOutcome>
  undoLast(): Promise<UndoOutcome>
  readonly lastUndoable: ReadonlySignal<Undoable | null>
  /** Which own changes are next to be undone and done again, whether or not something stands in the way. */
  undoLog(): UndoLog
  /** The newest sets of this browser, newest first. */
  ownSets(): readonly OwnSet[]
  /** Records that were deleted at or after an instant, those that are gone for good left out. */
  deletedSince(since: string): readonly DeletedRecord[]

  /**
   * The body of a sealed record. Undefined while it is being opened (`version` grows when it is
   * there) and when it cannot be opened (`cannotOpen`). For a plain record its body.
   */
  opened(record: VaultRecord): Body | undefined
  /** Why a sealed record stays closed; undefined while unknown. */
  cannotOpen(record: VaultRecord): Problem | undefined
  /** Like `vault.get`, for sealed kinds. */
  getOpened<Shape extends Body>(kind: Kind<Shape>, id: string): Readable<Shape> | undefined
  /**
   * Like `vault.all`, for sealed kinds: those that are open so far, in the order of their ids. Opening
   * takes 2 ms each, so a page says among which ones it looks; only those are opened.
   */
  allOpened<Shape extends Body>(kind: Kind<Shape>, among?: Among): readonly Readable<Shape>[]

  /** The full text of a letter (kind `letter-text`, same id): memory, this browser, then the server. */
  text(letterId: string): Promise<Result<Readable<Body>, TextProblem>>

  readonly drafts: Drafts

  readonly keys: Keys

  readonly needsYou: ReadonlySignal<readonly NeedsYou[]>
  /** Makes the changes of a parked set again, on top of what is there now. */
  retry(needsYouId: string): Promise<void>
  /** Lets go of a parked set or a merge notice. */
  dismiss(id: string): Promise<void>
  readonly notices: ReadonlySignal<readonly MergeNotice[]>

  /** Tries the server now, for example after a launch link was opened again. */
  syncNow(): void
  close(): Promise<void>
}

/** A change that cannot be made at all. Nothing was changed, and nothing typed is touched. */
export class ReplicaError extends Error {
  readonly code:
    | 'starting'
    | 'closed'
    | 'no-key'
    | 'keys-kept'
    | 'repeated-record'
    | 'newer-format'
    | 'erased'
  constructor(code: ReplicaError['code'], message: string) {
    super(message)
    this.name = 'ReplicaError'
    this.code = code
  }
}
