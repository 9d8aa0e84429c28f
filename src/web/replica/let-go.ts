import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { isPurged, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'
import { parked } from './rebase.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'

/** The keys of all records that these say were deleted for good; with a letter goes its text. */
export function purgedAmong(records: readonly VaultRecord[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const record of records) {
    if (!isPurged(record)) continue
    keys.add(recordKey(record))
    if (record.kind === letterKind.name) keys.add(`${letterTextKind.name}/${record.id}`)
  }
  return keys
}

/** Nothing of a set that changed such a record can be undone any more. */
export function withoutPurgedSets(
  entries: readonly Entry[],
  purged: ReadonlySet<string>,
): readonly Entry[] {
  return entries.filter(({ set }) => !set.changes.some((change) => purged.has(recordKey(change))))
}

/** A parked set without its changes of such records; undefined when nothing else is in it. */
export function withoutPurged(kept: NeedsYou, purged: ReadonlySet<string>): NeedsYou | undefined {
  const stay = kept.set.changes.map((change) => !purged.has(recordKey(change)))
  if (!stay.includes(false)) return kept
  const changes = kept.set.changes.filter((_, at) => stay[at])
  if (changes.length === 0) return undefined
  const bases = kept.bases.filter((_, at) => stay[at])
  return { ...kept, set: { ...kept.set, changes }, bases }
}

/** A notice may repeat what stood in a record that was deleted for good. */
export function repeatsPurged(
  { kind, recordId, what }: MergeNotice,
  purged: ReadonlySet<string>,
): boolean {
  return what !== 'purge-kept' && purged.has(recordKey({ kind, id: recordId }))
}

/** What waited when another epoch or another vault began. */
export function parkedAnew(entries: readonly Entry[]): readonly NeedsYou[] {
  return entries.map((entry) => parked(entry, 'other-epoch', 'other-epoch', otherEpoch))
}

const otherEpoch =
  'Your records were restored or begun anew while this waited. It is kept here as you wrote it.'
