import type { Context, Now } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Vault } from '../vault/vault.ts'

export interface DismissInput {
  readonly rule: string
  readonly about: string | null
  /** An instant: not before then ("Not today"); null never again. */
  readonly until: string | null
}
/** "Not today" or "Don't suggest this again". */
export function dismiss(
  _v: Vault,
  _i: DismissInput,
  _c: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  throw new Error('being written')
}
/** The instant at which "Not today" ends: tomorrow at the person's morning time. */
export function tomorrowMorning(_v: Vault, _now: Now): string {
  throw new Error('being written')
}
