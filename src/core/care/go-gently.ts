import type { Context, Now } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Vault } from '../vault/vault.ts'
import { changeSettings, settingsOf } from './settings.ts'

/** How long Onward asks for less after "Hard" or "Very hard", in hours. A choice of this design. */
export const GO_GENTLY_HOURS = 72

/** "Go gently until" an instant (ISO 8601 UTC); null ends it. The person's word beats the rule. */
export function setGoGently(
  vault: Vault,
  input: { readonly until: string | null },
  _context: Context,
): Result<{ readonly changes: readonly Change[] }> {
  return ok({ changes: [changeSettings(vault, { goGentlyUntil: input.until ?? undefined })] })
}

/** The instant until which to go gently; null when that is over or was never asked for. */
export function goGentlyUntil(vault: Vault, now: Now): string | null {
  const until = settingsOf(vault).goGentlyUntil
  return until !== undefined && Date.parse(until) > Date.parse(now.instant) ? until : null
}

/**
 * What "Hard" does to the settings: go gently for 72 hours from now, or nothing where the person
 * already goes gently for longer.
 */
export function gentlyAfterStrong(vault: Vault, now: Now): readonly Change[] {
  const until = new Date(Date.parse(now.instant) + GO_GENTLY_HOURS * 3_600_000).toISOString()
  const present = goGentlyUntil(vault, now)
  if (present !== null && Date.parse(present) >= Date.parse(until)) return []
  return [changeSettings(vault, { goGentlyUntil: until })]
}
