import { changeSettings, settingsOf } from '../care/settings.ts'
import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { checkDay } from '../vault/fields.ts'
import type { Vault } from '../vault/vault.ts'

/** Lets the search rest until a day, or ends the rest. Problems: `not-a-day`, `gone-by`. */
export function pauseSearch(
  vault: Vault,
  input: { readonly until: string | null },
  context: Context,
): Result<Change[]> {
  const { until } = input
  const wrong = checkDay(until ?? undefined)
  if (wrong) return wrong
  if (until !== null && until <= dateOf(context.now)) {
    return problem('gone-by', 'Choose a day to come; the search rests until then.')
  }
  return ok([changeSettings(vault, { pausedUntil: until ?? undefined })])
}

/** The day until which the search rests; null where it does not. */
export function pausedUntil(vault: Vault, now: Now): string | null {
  const { pausedUntil: until } = settingsOf(vault)
  return until !== undefined && until > dateOf(now) ? until : null
}
