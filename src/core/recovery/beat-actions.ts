import type { Strength } from '../care/strength.ts'
import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Beat } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>
export interface OneBeat {
  readonly recoveryId: string
  readonly beat: Beat
}

/** "Filed": nothing more is offered unless the person comes back. */
export function fileIt(_v: Vault, _input: { readonly recoveryId: string }, _c: Context): Changes {
  throw new Error('being written')
}
/** Skips a beat, without blame and reversibly. */
export function skipBeat(_v: Vault, _input: OneBeat, _c: Context): Changes {
  throw new Error('being written')
}
/** "Not now": the beat comes back on the chosen day (`YYYY-MM-DD`) at the chosen time (`HH:MM`). */
export function laterBeat(
  _v: Vault,
  _input: OneBeat & { readonly on: string; readonly time: string },
  _c: Context,
): Changes {
  throw new Error('being written')
}
export function finishBeat(_v: Vault, _input: OneBeat, _c: Context): Changes {
  throw new Error('being written')
}
/** Opens a beat now, before its day or after it was skipped; a filed no is taken out again. */
export function reopenBeat(_v: Vault, _input: OneBeat, _c: Context): Changes {
  throw new Error('being written')
}

export interface PauseAnswer {
  readonly recoveryId: string
  readonly strength: Strength
  /** Up to three words for the feeling. */
  readonly words?: readonly string[] | undefined
  /** Changes an answer given before instead of adding one. */
  readonly checkInId?: string | undefined
}

/**
 * Keeps how it is now as a check-in (`id`; sealed by the replica). Hardly and A bit file the no
 * (`filed`); Hard and Very hard ask Onward to go gently for 72 hours.
 */
export function answerPause(
  _v: Vault,
  _input: PauseAnswer,
  _c: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string; readonly filed: boolean }> {
  throw new Error('being written')
}
