import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { notFound } from '../vault/found.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'

/**
 * Removes a letter with its text and its files. What it told about an application stays, and so does
 * what the person made of it. Its text has to be loaded first, see `unloadedTexts`. Problem: `not-found`.
 */
export function removeLetter(
  vault: Vault,
  input: { readonly letterId: string },
  _context: Context,
): Result<Change[]> {
  const { letterId } = input
  if (!vault.get(letterKind, letterId)) return notFound
  return ok(removeTogether(vault, [{ kind: letterKind.name, id: letterId }]))
}
