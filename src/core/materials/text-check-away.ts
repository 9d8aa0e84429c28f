import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { TEXT_CHECKS_ID, textChecksKind } from '../vault/kinds/materials.ts'
import type { Vault } from '../vault/vault.ts'

/** Puts findings away by their keys, or brings them back. Problems: `newer-format`, `too-long`. */
export function putAway(
  vault: Vault,
  input: { readonly keys: readonly string[]; readonly isAway: boolean },
  { now }: Context,
): Result<Change[]> {
  const known = vault.get(textChecksKind, TEXT_CHECKS_ID)
  const own = known && found(vault, textChecksKind, TEXT_CHECKS_ID)
  if (own && !own.ok) return own
  const others = (known?.body.away ?? []).filter(({ id }) => !input.keys.includes(id))
  const added = input.isAway ? input.keys.map((id) => ({ id })) : []
  const body = { addedAt: now.instant, ...known?.body, away: [...others, ...added] }
  return (
    checkFits(textChecksKind, body) ??
    ok([createOrReplace(vault, textChecksKind, TEXT_CHECKS_ID, body)])
  )
}
