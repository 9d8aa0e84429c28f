import { type Change, type ChangeSet, purges } from '../../core/vault/change.ts'
import { isPurged, recordKey, type VaultRecord } from '../../core/vault/record.ts'

/** A set of changes in the outbox, or kept after it was taken over so that it can be undone. */
export interface Entry {
  /** Place in the outbox, given when it becomes durable. Infinity until then. */
  readonly seq: number
  readonly set: ChangeSet
  /** What each record was when the set was made; null where there was none. */
  readonly bases: readonly (VaultRecord | null)[]
  /** Ids under which the set was known before it was merged. */
  readonly formerIds: readonly string[]
}

/** The name of one content of one entry: a merged entry keeps its place but not its name. */
export function entryName(entry: Entry): string {
  return `${entry.seq}/${entry.set.id}`
}

/**
 * The version at which a record is deleted for good before what waits may write it anew: by the last of
 * these entries that does so, or as it is confirmed.
 */
export function purgedAt(
  entries: readonly Pick<Entry, 'set'>[],
  record: { readonly kind: string; readonly id: string },
  confirmed: VaultRecord | undefined,
): number | undefined {
  const purge = entries
    .flatMap(({ set }) => set.changes)
    .findLast((change) => purges(change) && recordKey(change) === recordKey(record))
  if (purge) return purge.baseVersion + 1
  return confirmed && isPurged(confirmed) ? confirmed.version : undefined
}

/** The parts of an entry that touch records, with their keys. */
export function touches(
  entry: Pick<Entry, 'set' | 'bases'>,
): readonly { readonly key: string; readonly change: Change; readonly base: VaultRecord | null }[] {
  return entry.set.changes.map((change, at) => ({
    key: recordKey(change),
    change,
    base: entry.bases[at] ?? null,
  }))
}

export function isKnownAs(entry: Entry, changeSetId: string): boolean {
  return entry.set.id === changeSetId || entry.formerIds.includes(changeSetId)
}
