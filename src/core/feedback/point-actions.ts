import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Theme } from '../vault/kinds/feedback-point.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>

export interface AddPointInput {
  readonly recoveryId: string | null
  readonly text: string
  readonly source: 'employer' | 'letter' | 'self'
  readonly saidBy?: string | undefined
  /** `YYYY-MM-DD`; today where absent. */
  readonly saidOn?: string | undefined
}
export function addPoint(
  _v: Vault,
  _i: AddPointInput,
  _c: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  throw new Error('being written')
}
export interface SortPointInput {
  readonly pointId: string
  readonly sort?: 'strength' | 'gap' | 'unsorted'
  /** Null takes the theme away. */
  readonly theme?: Theme | null
  readonly inMyHands?: 'yes' | 'no' | 'unknown'
  readonly verdict?: 'fair' | 'partly' | 'not-mine' | null
  readonly text?: string
}
export function sortPoint(_v: Vault, _i: SortPointInput, _c: Context): Changes {
  throw new Error('being written')
}
export function removePoint(_v: Vault, _i: { readonly pointId: string }, _c: Context): Changes {
  throw new Error('being written')
}
