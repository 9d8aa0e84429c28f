import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { LetterKind } from '../vault/kinds/reading.ts'
import type { HowFar } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

export interface ConfirmReadingInput {
  readonly letterId: string
  readonly kind: LetterKind
  readonly company: string
  readonly role: string | null
  /** The application it joins; null starts a new one. */
  readonly applicationId: string | null
  readonly howFar: HowFar | null
}

export interface Told {
  readonly company: string
  readonly role: string | null
  readonly applicationId: string | null
  readonly howFar: HowFar | null
  /** The calendar day on which they said so, or on which the person stopped waiting. */
  readonly on: string
}

export interface Closed {
  readonly changes: readonly Change[]
  readonly applicationId: string
  /** Null where nothing opens: not a no, or a no older than 14 days. */
  readonly recoveryId: string | null
}

export function confirmReading(
  _vault: Vault,
  _input: ConfirmReadingInput,
  _context: Context,
): Result<{
  readonly changes: readonly Change[]
  readonly applicationId: string | null
  readonly recoveryId: string | null
}> {
  throw new Error('being written')
}

/** "They told me by phone": a no without a letter. */
export function toldByPhone(_vault: Vault, _input: Told, _context: Context): Result<Closed> {
  throw new Error('being written')
}

/** "I never heard back": closed by silence, never called rejected. */
export function neverHeardBack(_vault: Vault, _input: Told, _context: Context): Result<Closed> {
  throw new Error('being written')
}
