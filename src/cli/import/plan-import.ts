import type { Change } from '../../core/vault/change.ts'
import { keyringKind } from '../../core/vault/kinds/keyring.ts'
import { sameValue } from '../../core/vault/merge-value.ts'
import {
  type Body,
  isDeleted,
  isPlain,
  isSealed,
  recordKey,
  type VaultRecord,
} from '../../core/vault/record.ts'

/** Why a record of the file was not taken. */
export type WhyKept =
  /** Both places have it and say different things; the present one stays. */
  | 'differs'
  /** It was deleted here, and the file does not say that it came back later. */
  | 'deleted-here'
  /** It is sealed with a key that is neither here nor in the file. */
  | 'closed'
  /** The keys of another vault open nothing here. */
  | 'other-keys'

export interface ImportPlan {
  /** In the order of the file; each on the version that is present. */
  readonly changes: readonly Change[]
  readonly added: number
  readonly edited: number
  readonly same: number
  readonly kept: ReadonlyMap<WhyKept, readonly string[]>
}

/** What the plan needs of keys. Bodies that cannot be opened are `undefined`. */
export interface ImportKeys {
  readonly openPresent: (record: VaultRecord) => Body | undefined
  readonly openIncoming: (record: VaultRecord) => Body | undefined
  /** The same change, its body sealed where records of its kind are kept sealed here. */
  readonly seal: (change: Change) => Change
}

export interface Importing {
  readonly present: ReadonlyMap<string, VaultRecord>
  readonly incoming: readonly VaultRecord[]
  /** Whether both are of one vault, so that versions and sealed bodies mean the same in both. */
  readonly sameVault: boolean
  readonly keys: ImportKeys
}

/**
 * What taking in a file does to a vault that holds records: adds what is missing, leaves what is the
 * same, and where both differ takes a later version of the same vault as an edit and leaves all else
 * as it is, named.
 */
export function planImport(importing: Importing): ImportPlan {
  const changes: Change[] = []
  const kept = new Map<WhyKept, string[]>()
  const counts = { added: 0, edited: 0, same: 0 }
  for (const record of importing.incoming) {
    const present = importing.present.get(recordKey(record))
    const outcome = outcomeFor(importing, record, present)
    if (outcome === 'same') counts.same += 1
    else if (typeof outcome === 'string') {
      kept.set(outcome, [...(kept.get(outcome) ?? []), recordKey(record)])
    } else {
      changes.push(outcome)
      if (present) counts.edited += 1
      else counts.added += 1
    }
  }
  return { changes, ...counts, kept }
}

function outcomeFor(
  importing: Importing,
  record: VaultRecord,
  present: VaultRecord | undefined,
): Change | 'same' | WhyKept {
  if (!present && isDeleted(record)) return 'same'
  if (present && saysSame(importing, record, present)) return 'same'
  if (!importing.sameVault && record.kind === keyringKind.name) return 'other-keys'
  const isLater =
    importing.sameVault &&
    record.version > (present?.version ?? 0) &&
    (isDeleted(record) || record.schema >= (present?.schema ?? 0))
  if (!present || isLater) return changeTo(importing, record, present?.version ?? 0)
  return isDeleted(present) ? 'deleted-here' : 'differs'
}

function saysSame(
  { keys, sameVault }: Importing,
  record: VaultRecord,
  present: VaultRecord,
): boolean {
  if (isDeleted(record) || isDeleted(present)) return isDeleted(record) && isDeleted(present)
  if (record.schema !== present.schema) return false
  if (sameVault && isSealed(record) && isSealed(present)) {
    return sameValue(record.sealed, present.sealed)
  }
  const theirs = isPlain(record) ? record.body : keys.openIncoming(record)
  const ours = isPlain(present) ? present.body : keys.openPresent(present)
  return theirs !== undefined && ours !== undefined && sameValue(theirs, ours)
}

function changeTo(
  { keys, sameVault }: Importing,
  record: VaultRecord,
  baseVersion: number,
): Change | WhyKept {
  const { kind, id, schema } = record
  const head = { kind, id, baseVersion, schema }
  if (isDeleted(record)) return { ...head, body: null }
  if (isPlain(record)) return keys.seal({ ...head, body: record.body })
  if (sameVault && isSealed(record)) return { ...head, sealed: record.sealed }
  const body = keys.openIncoming(record)
  return body ? keys.seal({ ...head, body }) : 'closed'
}
