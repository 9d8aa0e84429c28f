import { addApplication } from '../applications/application-actions.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkFits, defined, filledIn } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { type WishedEmployer, wishedEmployerKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'

/** What is known about an employer one would like to work for; an empty text means not known. */
export interface WishFields {
  readonly name: string
  readonly why?: string | undefined
  /** Where its news and jobs are found. */
  readonly follow?: string | undefined
  readonly notes?: string | undefined
}

const wishFields: readonly (keyof WishFields)[] = ['name', 'why', 'follow', 'notes']

/** A wished-for employer; the id is that of the change. Problems: `no-name`, `too-long`. */
export function addWish(_vault: Vault, input: WishFields, context: Context): Result<Change[]> {
  const wish = wishOf({ ...input, addedAt: context.now.instant })
  return wish.ok ? ok([create(wishedEmployerKind, context.newId(), wish.value)]) : wish
}

/**
 * Sets what is given and leaves the rest; an empty text takes a field away. Problems: `not-found`,
 * `newer-format`, `no-name`, `too-long`.
 */
export function editWish(
  vault: Vault,
  input: { readonly wishId: string } & Partial<WishFields>,
  _context: Context,
): Result<Change[]> {
  const { wishId, ...given } = input
  const record = found(vault, wishedEmployerKind, wishId)
  if (!record.ok) return record
  const wish = wishOf({ ...record.value.body, ...defined(given) })
  return wish.ok ? ok([replace(wishedEmployerKind, record.value, wish.value)]) : wish
}

/** Problems: `not-found`, `newer-format`. */
export function removeWish(
  vault: Vault,
  { wishId }: { readonly wishId: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, wishedEmployerKind, wishId)
  return record.ok ? ok([remove(wishedEmployerKind, record.value)]) : record
}

/**
 * Makes a saved application of a wish, with what is known; the wish stays, since its why is worth
 * keeping. The id is that of the change. Problems: `not-found`, `newer-format`, `too-long`.
 */
export function applyToWish(
  vault: Vault,
  { wishId }: { readonly wishId: string },
  context: Context,
): Result<Change[]> {
  const record = found(vault, wishedEmployerKind, wishId)
  if (!record.ok) return record
  const { name, why, follow, notes } = record.value.body
  const kept = [why, notes].filter(Boolean).join('\n\n')
  return addApplication(vault, { company: name, link: follow, notes: kept }, context)
}

function wishOf(given: WishFields & Pick<WishedEmployer, 'addedAt'>): Result<WishedEmployer> {
  const fields = filledIn({ ...given }, wishFields)
  if (!fields.name) return problem('no-name', 'Which employer is it? The rest is kept.')
  const wish = fields as WishedEmployer
  return checkFits(wishedEmployerKind, wish) ?? ok(wish)
}
