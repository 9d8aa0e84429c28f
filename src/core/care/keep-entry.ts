import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Entry } from '../vault/kinds/care.ts'
import type { Vault } from '../vault/vault.ts'

export interface KeepEntryInput {
  readonly form: 'free' | 'page' | 'friend' | 'company' | 'breathing'
  readonly text?: string
  readonly answers?: readonly { readonly prompt: string; readonly text: string }[]
  readonly closing?: { readonly sentence: string; readonly action: string }
  readonly startedAt?: string
  readonly recoveryId?: string
  /** Changes an entry kept before (its sealed body is replaced whole). */
  readonly entryId?: string
}
/** Keeps something written or done for oneself (`id`; sealed by the replica). Ends an open Pause. */
export function keepEntry(
  _v: Vault,
  _i: KeepEntryInput,
  _c: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  throw new Error('being written')
}

export interface OpenedEntry {
  readonly id: string
  readonly body: Entry
}
