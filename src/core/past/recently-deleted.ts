import type { Now } from '../context.ts'
import { type DeletedRecord, isDeleted, isSealed, type VaultRecord } from '../vault/record.ts'
import type { Open } from './bring-back.ts'
import { groupedBy } from './grouped.ts'
import { nameIn, rankOf, wordsOf } from './kind-words.ts'
import type { Told } from './what-happened.ts'

/** How long a body stays after it was deleted or replaced, in days. */
export const KEPT_DAYS = 30
const DAY_MS = 86_400_000

/** The instant before which what was deleted is no longer kept. */
export function keptSince(now: Now): string {
  return new Date(Date.parse(now.instant) - KEPT_DAYS * DAY_MS).toISOString()
}

/** Records that one set deleted, named after the first that a person would look for. */
export interface DeletedGroup {
  readonly lead: DeletedRecord
  readonly records: readonly DeletedRecord[]
  /** When it was deleted, ISO 8601 UTC. */
  readonly at: string
}

/**
 * What was deleted within the last 30 days, newest first, in the groups in which it went: all records
 * that one set deletes bear its instant. What nobody would look for by itself makes no group.
 */
export function deletedGroups(
  records: readonly DeletedRecord[],
  now: Now,
): readonly DeletedGroup[] {
  const since = keptSince(now)
  const byInstant = new Map<string, DeletedRecord[]>()
  for (const record of records) {
    if (record.purged || record.updatedAt < since) continue
    const together = byInstant.get(record.updatedAt)
    if (together) together.push(record)
    else byInstant.set(record.updatedAt, [record])
  }
  const groups: DeletedGroup[] = []
  for (const [at, together] of byInstant) {
    const ordered = together.toSorted(
      (a, b) => rankOf(a.kind) - rankOf(b.kind) || (a.id < b.id ? -1 : 1),
    )
    const [lead] = ordered
    if (lead && wordsOf(lead.kind).alone) groups.push({ lead, records: ordered, at })
  }
  return groups.sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** One group as the page shows it. */
export interface Deleted extends DeletedGroup {
  /** "An application". */
  readonly what: string
  /** Its name; null where it has none, is sealed and closed, or is not known here. */
  readonly name: string | null
  /** "with 2 letters and a step"; empty for a record alone. */
  readonly along: string
  /** Which program deleted it; null where that is not known here. */
  readonly actor: string | null
  /** Its last version with a body; null where that is not known here. */
  readonly last: VaultRecord | null
}

/**
 * The groups in words, from what history tells of them. A group of which history is known and whose
 * body is no longer kept is left out: it cannot come back.
 */
export function recentlyDeleted(
  groups: readonly DeletedGroup[],
  entries: readonly Told[],
  open: Open,
): readonly Deleted[] {
  const byRecord = groupedBy(entries, ({ kind, id }) => `${kind}/${id}`)
  return groups.flatMap((group) => {
    const { kind, id, version } = group.lead
    const known = byRecord.get(`${kind}/${id}`) ?? []
    const deletion = known.find((entry) => entry.version === version)
    const last = lastVersion(known, version)?.record ?? null
    if (deletion && !last) return []
    const body = last && open(last)
    const words: Deleted = {
      ...group,
      what: wordsOf(kind).one,
      name: body ? nameIn(kind, body) : null,
      along: sayAlong(group),
      actor: deletion?.actor ?? null,
      last,
    }
    return [words]
  })
}

/** The newest version below `version` that still has a body. */
export function lastVersion(entries: readonly Told[], version: number): Told | undefined {
  let last: Told | undefined
  for (const entry of entries) {
    if (entry.version >= version || !entry.record || isDeleted(entry.record)) continue
    if (!last || entry.version > last.version) last = entry
  }
  return last
}

/** Whether it is sealed and closed here, so that it can be named by its kind and day alone. */
export function isClosed({ last, name }: Deleted, open: Open): boolean {
  return name === null && last !== null && isSealed(last) && open(last) === undefined
}

/** "with 2 letters and a step": what a person knows of, never the parts that records are made of. */
function sayAlong({ lead, records }: DeletedGroup): string {
  const counts = new Map<string, number>()
  for (const record of records) {
    if (record === lead || !wordsOf(record.kind).alone) continue
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1)
  }
  const parts = [...counts].map(([kind, count]) => {
    const { one, many } = wordsOf(kind)
    return count === 1 ? one.charAt(0).toLowerCase() + one.slice(1) : `${count} ${many}`
  })
  if (parts.length === 0) return ''
  const last = parts.pop()
  return parts.length === 0 ? `with ${last}` : `with ${parts.join(', ')} and ${last}`
}
