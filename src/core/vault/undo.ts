import { problem, type Result } from '../result.ts'
import { type Change, type ChangeSet, nextRecord, purges } from './change.ts'
import { keyringKind } from './kinds/keyring.ts'
import { sameValue } from './merge-value.ts'
import { isDeleted, isSealed, type PlainRecord, type VaultRecord } from './record.ts'

/** The changes of an undo, to be put into a new set whose `undoes` is the id of the undone one. */
export interface UndoDraft {
  readonly undoes: string
  readonly changes: readonly Change[]
}

/**
 * Brings every record that `set` touched back to what it was, byte for byte.
 * `before` returns the record as it stood just before the set (undefined where the set created it),
 * `current` as it stands now. Refused as `changed-since` when the record no longer says what the set
 * made it say: undoing in order is always possible (an undone later change counts as none), undoing
 * underneath a later edit never loses that edit. Refused as `for-good` where the set deleted something
 * for good, and as `keys` where it changed the keys of what is sealed: a key that was replaced because
 * it may be known must not come back by a slip of the finger.
 */
export function undoChangeSet(
  set: ChangeSet,
  before: (kind: string, id: string) => VaultRecord | undefined,
  current: (kind: string, id: string) => VaultRecord | undefined,
): Result<UndoDraft> {
  if (set.changes.some(purges)) {
    return problem(
      'for-good',
      'This was deleted for good, so it cannot come back. Everything else is kept.',
    )
  }
  if (set.changes.some(({ kind }) => kind === keyringKind.name)) {
    return problem(
      'keys',
      'This changed how your records are sealed, so it is not undone here. You can change it again in Settings.',
    )
  }
  const changes: Change[] = []
  for (const change of set.changes) {
    const now = current(change.kind, change.id)
    if (!now || !stands(change, now)) {
      return problem(
        'changed-since',
        'This was changed again afterwards, so it stays as it is. Undo the later change first.',
      )
    }
    changes.push(restore(before(change.kind, change.id), now))
  }
  return { ok: true, value: { undoes: set.id, changes } }
}

/**
 * Whether `now` says what `change` made it say. Versions do not tell: they move on when later edits
 * are undone, and a change that waits may be shown merged under the very number it was made for.
 */
function stands(change: Change, now: VaultRecord): boolean {
  const left = nextRecord(change, now.updatedAt)
  return sameValue(contentOf(left), contentOf(now))
}

function contentOf(record: VaultRecord): readonly unknown[] {
  if (isDeleted(record)) return ['deleted']
  return [record.schema, isSealed(record) ? record.sealed : (record as PlainRecord).body]
}

/** The change that makes `now` look as `earlier` did. */
function restore(earlier: VaultRecord | undefined, now: VaultRecord): Change {
  const head = { kind: now.kind, id: now.id, baseVersion: now.version, schema: now.schema }
  if (!earlier || isDeleted(earlier)) return { ...head, body: null }
  if (isSealed(earlier)) return { ...head, schema: earlier.schema, sealed: earlier.sealed }
  return {
    ...head,
    schema: earlier.schema,
    body: (earlier as PlainRecord).body,
  }
}
