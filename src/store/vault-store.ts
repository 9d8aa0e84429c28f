import type { HistoryEntry, HistoryQuery } from '../core/protocol/history.ts'
import type { VaultIdentity } from '../core/protocol/sync.ts'
import type { Problem, Result } from '../core/result.ts'
import type { ChangeSet, RepeatedProblem, StaleProblem } from '../core/vault/change.ts'
import type { VaultRecord } from '../core/vault/record.ts'

/**
 * One page of records, oldest revision first; ask again from `revision` while `more` is true.
 * A page always ends between two sets, so `revision` is the vault's own only on the last page.
 */
export interface RecordPage extends VaultIdentity {
  /** Another set than the asker's made the revision that was asked from; there are no records then. */
  readonly forked?: true
  readonly records: readonly VaultRecord[]
  readonly more: boolean
  /** Records whose content cannot be read any more: named, kept as they are, left out of `records`. */
  readonly unreadable: readonly { readonly kind: string; readonly id: string }[]
}

/** What a set became. A set whose id was applied before answers with the revision of that time. */
export interface Written {
  readonly revision: number
  readonly repeated: boolean
}

/** A set that cannot be applied as it is, now or later. */
export interface RefusedProblem extends Problem {
  readonly code:
    | RepeatedProblem['code']
    | 'invalid-set'
    | 'invalid-body'
    | 'must-be-sealed'
    | 'retired-key'
    | 'loses-keys'
    | 'newer-format'
    | 'id-reused'
}

/** The set was made for another vault, before a restore or an erase, or after what is not here. */
export interface OtherVaultProblem extends Problem {
  readonly code: 'other-vault'
}

/** The disk or the file does not allow it at the moment. Nothing of the set was kept. */
export interface StorageProblem extends Problem {
  readonly code:
    | 'disk-full'
    | 'read-only'
    | 'busy'
    | 'damaged'
    | 'damaged-keyring'
    | 'newer-vault'
    | 'not-a-vault'
    | 'storage-failed'
}

/** Thrown where reading fails for a reason outside Onward; `problem` says it for a person. */
export class StorageFailure extends Error {
  readonly problem: StorageProblem

  constructor(problem: StorageProblem, options?: { readonly cause: unknown }) {
    super(problem.message, options)
    this.name = 'StorageFailure'
    this.problem = problem
  }
}

export type WriteProblem = StaleProblem | RefusedProblem | OtherVaultProblem | StorageProblem

/** One page like `RecordPage`; `recordsText` is the JSON text of the array of its records. */
export interface TextPage extends Omit<RecordPage, 'records'> {
  readonly recordsText: string
}

export interface ReadOptions {
  /** The most records of a page, default 5,000. One set larger than that still comes whole. */
  readonly limit?: number
  readonly exceptKinds?: readonly string[]
  /** The id of the set by which the asker knows `sinceRevision`; empty or absent asks nothing of it. */
  readonly mark?: string
  /** When given, records of these kinds alone. */
  readonly onlyKinds?: readonly string[]
}

/**
 * Reads one owner's vault. On a person's own machine there is one owner, `local`. Reading throws a
 * `StorageFailure` when the disk or the file does not allow it.
 */
export interface VaultReader {
  identity(owner: string): Promise<VaultIdentity>
  /** Records changed after `sinceRevision`, deleted ones included. */
  read(owner: string, sinceRevision: number, options?: ReadOptions): Promise<RecordPage>
  find(owner: string, kind: string, id: string): Promise<VaultRecord | undefined>
  /**
   * Newest first; of one record, or of the whole vault. A replaced or deleted body is kept for
   * 30 days after that moment, so that what was replaced yesterday can be brought back today.
   */
  history(owner: string, options?: HistoryQuery): Promise<readonly HistoryEntry[]>
  /** Calls `changed` with the new revision after each write, from whichever process it came. */
  watch(owner: string, changed: (revision: number) => void): Disposable
}

/** What a writer takes the vault to be; `known` names a revision by the set that made it. */
export interface Expected extends Pick<VaultIdentity, 'vaultId' | 'epoch'> {
  readonly known?: Pick<VaultIdentity, 'revision' | 'mark'> | undefined
}

/** A store of vaults. `write` returns only after the set is durable on disk. */
export interface VaultStore extends VaultReader, AsyncDisposable {
  /** What `read` gives, as text for the wire: a whole vault in a quarter of the time. */
  readText(owner: string, sinceRevision: number, options?: ReadOptions): Promise<TextPage>
  /** `expected`, when given, is compared within the same transaction (`other-vault`). */
  write(owner: string, set: ChangeSet, expected?: Expected): Promise<Result<Written, WriteProblem>>
  /**
   * Sets in their order, in one step. Ends at the first that is not applied, whose problem is then the
   * last result; those before it are kept, unless it is a `StorageProblem`: then none is, and it is the
   * only result.
   */
  writeInOrder(
    owner: string,
    sets: readonly ChangeSet[],
    expected?: Expected,
  ): Promise<readonly Result<Written, WriteProblem>[]>
}

/** The owner of the one vault on a person's own machine. */
export const LOCAL_OWNER = 'local'
