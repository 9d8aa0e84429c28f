import type { Result } from '../../core/result.ts'
import { problem } from '../../core/result.ts'
import { recordKey } from '../../core/vault/record.ts'
import { type UndoDraft, undoChangeSet } from '../../core/vault/undo.ts'
import type { Book } from './book.ts'
import { type Entry, isKnownAs, touches } from './entry.ts'
import type { Undoable, UndoProblem } from './replica.ts'

/** The changes that would undo a set that was made in this browser. */
export function undoOf(
  changeSetId: string,
  own: readonly Entry[],
  book: Book,
): Result<UndoDraft, UndoProblem> {
  const entry = own.findLast((one) => isKnownAs(one, changeSetId))
  if (!entry) {
    return problem('not-here', 'This was not changed in this browser, so it cannot be undone here.')
  }
  const bases = new Map(touches(entry).map(({ key, base }) => [key, base]))
  const undone = undoChangeSet(
    entry.set,
    (kind, id) => bases.get(recordKey({ kind, id })) ?? undefined,
    (kind, id) => book.vault.find(kind, id),
  )
  if (undone.ok) return undone
  return problem('changed-since', undone.problem.message)
}

/**
 * The newest set that is neither undone nor an undo itself; null when there is none, or when
 * something else changed the same records since.
 */
export function lastUndoable(own: readonly Entry[], book: Book): Undoable | null {
  const undone = new Set<string>()
  for (const entry of own.toReversed()) {
    const { id, intent, at, undoes } = entry.set
    if ([id, ...entry.formerIds].some((name) => undone.has(name))) continue
    if (undoes !== undefined) {
      undone.add(undoes)
      continue
    }
    return undoOf(id, own, book).ok ? { changeSetId: id, intent, at } : null
  }
  return null
}
