import { goGentlyUntil } from '../care/go-gently.ts'
import type { Now } from '../context.ts'
import { isNight } from '../recovery/mornings.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

/** For so many hours after a no nothing that recurs is brought up. A choice of this design. */
export const CALM_AFTER_HOURS = 48

/** A day on which something that recurs may be looked at: by day, not gently, and no fresh no. */
export function isCalm(vault: Vault, now: Now): boolean {
  if (isNight(now) || goGentlyUntil(vault, now) !== null) return false
  const since = Date.parse(now.instant) - CALM_AFTER_HOURS * 3_600_000
  const newest = vault.all(recoveryKind).at(-1)
  return newest === undefined || Date.parse(newest.body.openedAt) < since
}
