import type { Now } from '../context.ts'
import type { Vault } from '../vault/vault.ts'

export interface AskAdvice {
  readonly ask: 'yes' | 'later' | 'no'
  /** The day (`YYYY-MM-DD`) and time (`HH:MM`) from which it is right, for `later`; null otherwise. */
  readonly when: { readonly date: string; readonly time: string } | null
  readonly whom: { readonly name: string | null; readonly address: string | null } | null
  readonly why: string
  readonly source: string
  /** The rule that decided. */
  readonly rule: string
}

export function askAdvice(_v: Vault, _recoveryId: string, _now: Now): AskAdvice {
  throw new Error('being written')
}
