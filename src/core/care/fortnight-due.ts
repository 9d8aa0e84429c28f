import type { Context, Now } from '../context.ts'
import { ok, type Result } from '../result.ts'
import { addDays, dateIn, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { fortnightKind } from '../vault/kinds/care-fortnight.ts'
import { isDeleted } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { changeSettings, settingsOf } from './settings.ts'

/** The look back at two weeks is asked for at most this often. */
export const FORTNIGHT_DAYS = 14

/** Says whether to be asked every two weeks. It is off until the person turns it on. */
export function setFortnightly(
  vault: Vault,
  input: { readonly wanted: boolean },
  context: Context,
): Result<readonly Change[]> {
  const fortnightlySince = input.wanted ? context.now.instant : undefined
  return ok([changeSettings(vault, { fortnightlySince })])
}

/**
 * The day (`YYYY-MM-DD`) from which the next look back is offered; null where it is offered now. The
 * last one need not be open for that: when it was stored is enough.
 */
export function fortnightAgainOn(vault: Vault, now: Now): string | null {
  const last = vault
    .stored(fortnightKind.name)
    .filter((record) => !isDeleted(record))
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  if (last === undefined) return null
  const on = addDays(dateIn(last, now.zone), FORTNIGHT_DAYS)
  return on > dateOf(now) ? on : null
}

/** True where the person wants it and two weeks have passed since it was turned on or answered. */
export function fortnightIsDue(vault: Vault, now: Now): boolean {
  const since = settingsOf(vault).fortnightlySince
  return since !== undefined && fortnightAgainOn(vault, now) === null
}
