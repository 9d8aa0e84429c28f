import { type Problem, problem, type Result } from '../../core/result.ts'
import { recordKey } from '../../core/vault/record.ts'
import { type UndoDraft, undoChangeSet } from '../../core/vault/undo.ts'
import { type UndoLog, undoLog } from '../../core/vault/undo-log.ts'
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
  return undone.ok ? undone : { ok: false, problem: asUndoProblem(undone.problem) }
}

function asUndoProblem({ code, message }: Problem): UndoProblem {
  return code === 'for-good' || code === 'keys'
    ? { code, message }
    : { code: 'changed-since', message }
}

/** Which own sets are next to be undone and done again, whether or not something stands in the way. */
export function ownLog(own: readonly Entry[]): UndoLog {
  return undoLog(own.map(({ set, formerIds }) => ({ ...set, formerIds })))
}

/**
 * The set that is next to be undone; null when there is none, or when something else changed the same
 * records since.
 */
export function lastUndoable(own: readonly Entry[], book: Book): Undoable | null {
  const { undo } = ownLog(own)
  return undo && undoOf(undo.changeSetId, own, book).ok ? undo : null
}
