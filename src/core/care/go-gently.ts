import type { Context, Now } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Vault } from '../vault/vault.ts'

/** "Go gently until" an instant; null ends it. */
export function setGoGently(
  _v: Vault,
  _i: { readonly until: string | null },
  _c: Context,
): Result<{ readonly changes: readonly Change[] }> {
  throw new Error('being written')
}
/** The instant until which to go gently; null when that is over or was never asked for. */
export function goGentlyUntil(_v: Vault, _now: Now): string | null {
  throw new Error('being written')
}
