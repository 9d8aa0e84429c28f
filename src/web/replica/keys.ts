import type { ReadonlySignal } from '@preact/signals'
import type { Problem, Result } from '../../core/result.ts'

/**
 * How what is sealed stands. `device`: there is no passphrase, the key of this device opens it.
 * `open`: the passphrase was given in this tab. `locked`: writing goes on, reading back waits for it.
 */
export type KeyState = 'starting' | 'device' | 'open' | 'locked'

export interface KeyProblem extends Problem {
  readonly code: 'wrong-secret' | 'too-short' | 'not-ready' | 'busy' | 'server-away' | 'other-key'
}

/** What the person writes down; shown once. */
export interface Recovery {
  readonly recoveryCode: string
}

/** What a passkey gives for this vault: 32 bytes that no one else can have it give. */
export interface PasskeySecret {
  readonly prf: Uint8Array
}

/** The passphrase and what hangs on it. A `secret` is a passphrase or the recovery code. */
export interface Keys {
  readonly state: ReadonlySignal<KeyState>
  /** Records sealed anew so far, while that goes on; it continues after a reload once unlocked. */
  readonly resealing: ReadonlySignal<{ readonly done: number; readonly of: number } | null>
  /** Whether every kind of record is sealed. */
  readonly sealsAll: ReadonlySignal<boolean>
  /** Minutes without a touch after which it locks by itself; 0 is never. */
  readonly locksAfterMinutes: ReadonlySignal<number>
  /** The first passphrase: a new key, under which everything sealed is sealed anew. */
  setPassphrase(passphrase: string): Promise<Result<Recovery, KeyProblem>>
  unlock(secret: string | PasskeySecret): Promise<Result<null, KeyProblem>>
  /** Forgets the key and all that it opened, in every tab of this browser. */
  lock(): void
  /** Wraps the same key anew; the recovery code stays as it is. */
  changePassphrase(secret: string, next: string): Promise<Result<null, KeyProblem>>
  /** Lets a passkey open what is sealed, beside the passphrase; needs it to be open. */
  addPasskey(
    passkey: { readonly id: string; readonly name: string },
    secret: PasskeySecret,
  ): Promise<Result<null, KeyProblem>>
  removePasskey(id: string): Promise<Result<null, KeyProblem>>
  newRecoveryCode(secret: string): Promise<Result<Recovery, KeyProblem>>
  /** A new key, a new recovery code, and everything sealed anew: when the old key may be known. */
  replaceKey(passphrase: string): Promise<Result<Recovery, KeyProblem>>
  /** Seals every kind of record, or only those that always are. */
  sealAll(all: boolean): Promise<Result<null, KeyProblem>>
  lockAfter(minutes: number): Promise<Result<null, KeyProblem>>
  /** Notes that the person is here: the lock by itself waits from now. */
  touched(): void
}
