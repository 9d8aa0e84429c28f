import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>

export interface AskLetterInput {
  readonly recoveryId: string
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
}

/** Keeps the edited note as a draft; a second time changes the same one. `id` is the letter's. */
export function keepAskLetter(
  _v: Vault,
  _i: AskLetterInput,
  _c: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  throw new Error('being written')
}
/** "I sent it": by mail program, as a file, or copied. Ends Ask. */
export function markSent(
  _v: Vault,
  _i: { readonly letterId: string; readonly via: 'mailto' | 'eml' | 'copy' | 'other' },
  _c: Context,
): Changes {
  throw new Error('being written')
}
/** "No thanks": the draft is put away and Ask is skipped. */
export function dropAsk(_v: Vault, _i: { readonly recoveryId: string }, _c: Context): Changes {
  throw new Error('being written')
}
/** What came of it: `came` opens Learn, `nothing` closes the thread without another letter. */
export function recordAnswer(
  _v: Vault,
  _i: { readonly letterId: string; readonly answer: 'came' | 'nothing'; readonly on: string },
  _c: Context,
): Changes {
  throw new Error('being written')
}
/** The note of one recovery: draft, sent or dropped; undefined where none was kept. */
export interface AskLetter {
  readonly letterId: string
  readonly state: 'draft' | 'sent' | 'dropped'
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  readonly sentAt: string | null
  readonly answeredOn: string | null
}
export function askLetterOf(_v: Vault, _recoveryId: string): AskLetter | undefined {
  throw new Error('being written')
}
