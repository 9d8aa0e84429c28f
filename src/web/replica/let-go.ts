import { nextRecord } from '../../core/vault/change.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { isPurged, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'

/** Records that were deleted for good, by key, with the version at which they were. */
export type Purged = ReadonlyMap<string, number>

/** What these records say was deleted for good; with a letter goes its text. */
export function purgedAmong(records: readonly VaultRecord[]): Purged {
  const purged = new Map<string, number>()
  for (const record of records) {
    if (!isPurged(record)) continue
    purged.set(recordKey(record), record.version)
    if (record.kind === letterKind.name) {
      purged.set(recordKey({ kind: letterTextKind.name, id: record.id }), Number.POSITIVE_INFINITY)
    }
  }
  return purged
}

/** Whether a record is a body from before it was deleted for good. */
export function isGone(record: VaultRecord, purged: Purged): boolean {
  return !isPurged(record) && record.version < (purged.get(recordKey(record)) ?? 0)
}

/** Nothing of a set that changed such a record can be undone any more. */
export function withoutPurgedSets(entries: readonly Entry[], purged: Purged): readonly Entry[] {
  return entries.filter(({ set }) => !set.changes.some((change) => purged.has(recordKey(change))))
}

/**
 * A parked set without its changes of such records, where they were made without knowing of it;
 * undefined when nothing else is in it.
 */
export function withoutPurged(kept: NeedsYou, purged: Purged): NeedsYou | undefined {
  const stay = kept.set.changes.map((change, at) => {
    const base = kept.bases[at]
    const knew = base && isPurged(base) ? base.version : 0
    return knew >= (purged.get(recordKey(change)) ?? 0)
  })
  if (!stay.includes(false)) return kept
  const changes = kept.set.changes.filter((_, at) => stay[at])
  if (changes.length === 0) return undefined
  const bases = kept.bases.filter((_, at) => stay[at])
  return { ...kept, set: { ...kept.set, changes }, bases }
}

/**
 * Notices as they stay where records were deleted for good. What gave way stood in its notice alone, and
 * whoever deleted the record in another place, or here before that was told, need not have known of it: that it
 * is gone is told, once for each record. `done`: sets of this browser that the same write takes over.
 */
export function noticesAfter(
  notices: readonly MergeNotice[],
  purged: Purged,
  done: readonly Entry[] = [],
): readonly MergeNotice[] {
  const knew = (notice: MergeNotice) =>
    done.some(({ set }) => {
      const after = set.changes.map((change) => nextRecord(change, set.at))
      return notice.at < set.at && purgedAmong(after).has(recordOf(notice))
    })
  const gaveWay = (notice: MergeNotice) =>
    notice.what === 'mine-kept' && repeatsPurged(notice, purged) && !knew(notice)
  const isTold = (notice: MergeNotice) =>
    notices
      .filter((other) => recordOf(other) === recordOf(notice))
      .some((other) => other.what === 'purge-kept' || (gaveWay(other) && other.id < notice.id))
  return notices.flatMap((notice) => {
    if (!repeatsPurged(notice, purged)) return notice
    if (!gaveWay(notice) || isTold(notice)) return []
    const { id, kind, recordId, at } = notice
    return { id, kind, recordId, at, what: 'purge-kept', path: '' }
  })
}

function recordOf({ kind, recordId }: MergeNotice): string {
  return recordKey({ kind, id: recordId })
}

/** A notice may repeat what stood in a record that was deleted for good, unless it is of what came after. */
function repeatsPurged(notice: MergeNotice, purged: Purged): boolean {
  const { what, afterPurge = 0 } = notice
  return what !== 'purge-kept' && afterPurge < (purged.get(recordOf(notice)) ?? -1)
}
