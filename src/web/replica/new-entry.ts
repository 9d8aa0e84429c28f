import { type Change, type ChangeSet, MAX_CHANGES_PER_SET } from '../../core/vault/change.ts'
import { recordKey, type VaultRecord } from '../../core/vault/record.ts'
import type { Book } from './book.ts'
import { type Entry, purgedAt } from './entry.ts'
import { noticeOf, type RebaseTools } from './rebase.ts'
import { type MergeNotice, ReplicaError } from './replica.ts'
import type { Seals } from './seals.ts'
import { standsOn } from './together.ts'

/**
 * An entry from what a page changed: sealed where its kind is, and on top of the present versions.
 * A change on an older version, or of a form that was opened on other contents (`openedOn`), is merged
 * with what came since.
 */
export function newEntry(
  set: ChangeSet,
  openedOn: readonly VaultRecord[],
  book: Book,
  seals: Seals,
  tools: RebaseTools,
): { readonly entry: Entry; readonly notices: readonly MergeNotice[] } {
  const seen = new Set<string>()
  const changes: Change[] = []
  const bases: (VaultRecord | null)[] = []
  const notices: MergeNotice[] = []
  for (const change of set.changes) {
    if (seen.has(recordKey(change))) {
      throw new ReplicaError('repeated-record', `One change names ${recordKey(change)} twice.`)
    }
    seen.add(recordKey(change))
    const current = book.vault.find(change.kind, change.id)
    if (set.undoes === undefined && current && current.schema > change.schema) {
      throw new ReplicaError(
        'newer-format',
        'This was saved by a newer version of Onward and can only be read here.',
      )
    }
    const onTop = current === undefined ? 0 : current.version
    const opened = openedOn.find((record) => recordKey(record) === recordKey(change))
    const stands = opened ? standsOn(opened, current) : onTop === change.baseVersion
    if (stands) {
      changes.push(seals.sealChange({ ...change, baseVersion: onTop }))
      bases.push(current ?? null)
      continue
    }
    const purge = purgedAt(book.entries, change, book.confirmed(change.kind, change.id))
    const base = opened ?? book.earlier(change.kind, change.id, change.baseVersion)
    const merged = tools.together(base, change, current)
    if ('notes' in merged)
      notices.push(...merged.notes.map((note) => noticeOf(note, change, tools, purge)))
    if (merged.outcome === 'unchanged') continue
    if (merged.outcome === 'merged') {
      changes.push(seals.sealChange(merged.change))
      bases.push(current ?? null)
      continue
    }
    // What cannot be read here is not written over: on its own base the change finds that it has to wait.
    changes.push(seals.sealChange({ ...change, baseVersion: base?.version ?? 0 }))
    bases.push(base ?? null)
  }
  const seq = Number.POSITIVE_INFINITY
  const entry = { seq, set: { ...set, changes: changes.map(asSent) }, bases, formerIds: [] }
  return { entry, notices }
}

/** An entry that is too large for one set, in parts; all have its intent, the first has its id. */
export function inParts(entry: Entry): readonly Entry[] {
  const { set, bases } = entry
  const count = Math.ceil(set.changes.length / MAX_CHANGES_PER_SET)
  if (count <= 1) return count === 1 ? [entry] : []
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at * MAX_CHANGES_PER_SET, (at + 1) * MAX_CHANGES_PER_SET]
    const id = at === 0 ? set.id : `${set.id}.${at + 1}`
    const part = { ...set, id, changes: set.changes.slice(from, to) }
    return { ...entry, set: part, bases: bases.slice(from, to) }
  })
}

/** As JSON has it, which is how it is sent and kept: a field that is undefined is not there. */
function asSent(change: Change): Change {
  if (!('body' in change) || change.body === null) return change
  return { ...change, body: JSON.parse(JSON.stringify(change.body)) }
}
