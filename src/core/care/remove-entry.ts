import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { remove } from '../vault/edit.ts'
import { notFound } from '../vault/found.ts'
import { checkInKind, entryKind } from '../vault/kinds/care.ts'
import { fortnightKind } from '../vault/kinds/care-fortnight.ts'
import { thoughtKind } from '../vault/kinds/care-thought.ts'
import { isDeleted } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'

/** What can be removed from the journal, by the name of its kind. */
const removable = {
  entry: entryKind,
  'check-in': checkInKind,
  thought: thoughtKind,
  fortnight: fortnightKind,
} as const
export type JournalKind = keyof typeof removable

/**
 * Removes a page, an answer, a thought or a look back from the journal; it need not be open for that,
 * since it is found as it is stored. Problems: `not-found`.
 */
export function removeFromJournal(
  vault: Vault,
  input: { readonly kind: JournalKind; readonly id: string },
  _context: Context,
): Result<readonly Change[]> {
  const kind = removable[input.kind]
  const record = vault.find(kind.name, input.id)
  if (!record || isDeleted(record)) return notFound
  return ok([remove(kind, record)])
}
