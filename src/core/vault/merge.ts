import { type Change, purges } from './change.ts'
import { type MergeNote, mergeValue, sameValue } from './merge-value.ts'
import { type Body, isDeleted, isPlain, isPurged, isSealed, type VaultRecord } from './record.ts'

/**
 * What became of a change on a version that is no longer current.
 * `merged`: write `change` instead. `unchanged`: what is there already says it, or stays because an
 * edit beats a deletion; write nothing. `closed`: sealed versions that must be opened first, merged
 * plain and sealed again; where they cannot be opened, keep the change aside and let the current
 * version stand (ciphertext is bound to its record, so it cannot become a second record).
 * `other-format`: the bodies are of formats that this program cannot bring together.
 */
export type Merged =
  | { readonly outcome: 'merged'; readonly change: Change; readonly notes: readonly MergeNote[] }
  | { readonly outcome: 'unchanged'; readonly notes: readonly MergeNote[] }
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'other-format' }

/** Brings a body of format `from` to format `to`; undefined when this program cannot. */
export type BringTo = (kind: string, from: number, to: number, body: Body) => Body | undefined

/**
 * Three-way merge of `mine`, made on `base`, with `theirs`, which stands now (undefined where there
 * is no record). By field, list item and line of text, see `mergeValue`. Pure; never loses what only
 * one side changed.
 */
export function mergeChange(
  base: VaultRecord | undefined,
  mine: Change,
  theirs: VaultRecord | undefined,
  bringTo: BringTo = () => undefined,
): Merged {
  const baseVersion = theirs?.version ?? 0
  const onTop = { ...mine, baseVersion }
  if (purges(mine) || (theirs && isPurged(theirs))) return onPurged(base, onTop, theirs)
  if (!theirs || isDeleted(theirs)) return onDeleted(base, onTop)
  if (sameContent(base, theirs)) return { outcome: 'merged', change: onTop, notes: [] }
  if (deletes(mine)) return { outcome: 'unchanged', notes: [{ what: 'edit-kept', path: '' }] }
  if (saysSame(mine, theirs)) return { outcome: 'unchanged', notes: [] }
  const myBody = bodyOf(mine)
  const closed = (base && isSealed(base)) || !myBody || !isPlain(theirs)
  if (closed) return { outcome: 'closed' }

  const schema = Math.max(mine.schema, theirs.schema)
  const bring = (from: number, body: Body) =>
    from === schema ? body : bringTo(mine.kind, from, schema, body)
  const before = base && isPlain(base) ? bring(base.schema, base.body) : {}
  const [ours, others] = [bring(mine.schema, myBody), bring(theirs.schema, theirs.body)]
  if (!before || !ours || !others) return { outcome: 'other-format' }

  const notes: MergeNote[] = []
  const body = mergeValue(before, ours, others, notes) as Body
  if (schema === theirs.schema && sameValue(body, others)) return { outcome: 'unchanged', notes }
  return {
    outcome: 'merged',
    change: { kind: mine.kind, id: mine.id, baseVersion, schema, body },
    notes,
  }
}

/** Deleting for good stands against an edit that did not know of it: nothing may bring that text back. */
function onPurged(
  base: VaultRecord | undefined,
  onTop: Change,
  theirs: VaultRecord | undefined,
): Merged {
  const gone = theirs !== undefined && isPurged(theirs)
  if (purges(onTop)) {
    if (gone) return { outcome: 'unchanged', notes: [] }
    const edited = theirs && !isDeleted(theirs) && !sameContent(base, theirs)
    return { outcome: 'merged', change: onTop, notes: edited ? purgeKept : [] }
  }
  const knew = base && isPurged(base) && base.version === theirs?.version
  if (knew) return { outcome: 'merged', change: onTop, notes: [] }
  return { outcome: 'unchanged', notes: deletes(onTop) ? [] : purgeKept }
}

/** What is told where a record was deleted for good that somebody else had edited. */
export const purgeKept: readonly MergeNote[] = [{ what: 'purge-kept', path: '' }]

function onDeleted(base: VaultRecord | undefined, onTop: Change): Merged {
  if (deletes(onTop)) return { outcome: 'unchanged', notes: [] }
  const wasThere = base !== undefined && !isDeleted(base)
  const notes: MergeNote[] = wasThere ? [{ what: 'edit-kept', path: '' }] : []
  return { outcome: 'merged', change: onTop, notes }
}

/** Whether a change takes the record away. */
export function deletes(change: Change): boolean {
  return bodyOf(change) === undefined && !('sealed' in change && change.sealed !== undefined)
}

/** The plain body that a change writes; undefined for deletions and sealed bodies. */
export function bodyOf(change: Change): Body | undefined {
  return 'body' in change ? (change.body ?? undefined) : undefined
}

function sameContent(base: VaultRecord | undefined, theirs: VaultRecord): boolean {
  if (!base || base.schema !== theirs.schema) return false
  if (isPlain(base) && isPlain(theirs)) return sameValue(base.body, theirs.body)
  return isSealed(base) && isSealed(theirs) && sameValue(base.sealed, theirs.sealed)
}

function saysSame(mine: Change, theirs: VaultRecord): boolean {
  if (mine.schema !== theirs.schema) return false
  if ('sealed' in mine) return isSealed(theirs) && sameValue(mine.sealed, theirs.sealed)
  return isPlain(theirs) && sameValue(bodyOf(mine), theirs.body)
}
