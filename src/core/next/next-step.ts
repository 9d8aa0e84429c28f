import type { Now } from '../context.ts'
import type { Vault } from '../vault/vault.ts'
import type { Today } from './step.ts'

export type { Step, Today, WeekLine } from './step.ts'

/** What Today shows. */
export function today(_vault: Vault, _now: Now): Today {
  throw new Error('being written')
}
