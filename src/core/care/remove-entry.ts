import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { remove } from '../vault/edit.ts'
import { notFound } from '../vault/found.ts'
import type { Kind } from '../vault/kind.ts'
import { checkInKind, entryKind } from '../vault/kinds/care.ts'
import { isDeleted } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'

/** Removes a page of the journal; it need not be open for that. Problems: `not-found`. */
export function removeEntry(
  vault: Vault,
  input: { readonly entryId: string },
  _context: Context,
): Result<readonly Change[]> {
  return removeSealed(vault, entryKind, input.entryId)
}

/** Removes one answer to "How is it now?". Problems: `not-found`. */
export function removeCheckIn(
  vault: Vault,
  input: { readonly checkInId: string },
  _context: Context,
): Result<readonly Change[]> {
  return removeSealed(vault, checkInKind, input.checkInId)
}

/** Sealed records have no readable body, so they are found as they are stored. */
function removeSealed(vault: Vault, kind: Kind, id: string): Result<readonly Change[]> {
  const record = vault.find(kind.name, id)
  if (!record || isDeleted(record)) return notFound
  return ok([remove(kind, record)])
}
