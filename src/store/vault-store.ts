import type { VaultIdentity } from '../core/protocol/sync.ts'
import type { Problem, Result } from '../core/result.ts'
import type { ChangeSet, StaleProblem } from '../core/vault/change.ts'
import type { VaultRecord } from '../core/vault/record.ts'

/** One page of records, oldest revision first; ask again from `revision` while `more` is true. */
export interface RecordPage extends VaultIdentity {
  readonly records: readonly VaultRecord[]
  readonly more: boolean
}

/** One version of one record as a set left it. Bodies older than 30 days are null. */
export interface HistoryEntry {
  readonly revision: number
  readonly changeSetId: string
  readonly actor: string
  readonly intent: string
  readonly at: string
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly record: VaultRecord | null
}

/** What a set became. A set whose id was applied before answers with the revision of that time. */
export interface Written {
  readonly revision: number
  readonly repeated: boolean
}

export interface RefusedProblem extends Problem {
  readonly code:
    | 'repeated-record'
    | 'must-be-sealed'
    | 'invalid-body'
    | 'newer-format'
    | 'id-reused'
}

/** Reads one owner's vault. On a person's own machine there is one owner, `local`. */
export interface VaultReader {
  identity(owner: string): Promise<VaultIdentity>
  /** Records changed after `sinceRevision`, deleted ones included, at most `limit` (default 5,000). */
  read(
    owner: string,
    sinceRevision: number,
    options?: { readonly limit?: number; readonly exceptKinds?: readonly string[] },
  ): Promise<RecordPage>
  find(owner: string, kind: string, id: string): Promise<VaultRecord | undefined>
  /** Newest first; of one record, or of the whole vault. */
  history(
    owner: string,
    options?: {
      readonly record?: { readonly kind: string; readonly id: string }
      readonly limit?: number
    },
  ): Promise<readonly HistoryEntry[]>
  /** Calls `changed` with the new revision after each write, from whichever process it came. */
  watch(owner: string, changed: (revision: number) => void): Disposable
}

/** A store of vaults. `write` returns only after the set is durable on disk. */
export interface VaultStore extends VaultReader, AsyncDisposable {
  write(owner: string, set: ChangeSet): Promise<Result<Written, StaleProblem | RefusedProblem>>
}
