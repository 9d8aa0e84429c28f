import type { Context } from '../context.ts'
import type { Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import type { Reading } from '../vault/kinds/reading.ts'
import type { Vault } from '../vault/vault.ts'

/** A reading together with the text that its offsets count in. */
export type ReadLetter = Reading & { readonly shownText: string }

/** A letter as it came in, before it has been read. Unknown heads are null. */
export interface IncomingLetter {
  readonly subject: string | null
  readonly from: {
    readonly name?: string | undefined
    readonly address?: string | undefined
  } | null
  /** ISO 8601 UTC. */
  readonly sentAt: string | null
  readonly text: string
  readonly source: 'paste' | 'file' | 'cli'
  readonly messageId: string | null
}

export interface KeepLetterInput {
  readonly letter: IncomingLetter
  readonly reading: ReadLetter
  /** Derived by the caller from the Message-ID or the content; a fresh id where absent. */
  readonly letterId?: string | undefined
}

export function keepLetter(
  _vault: Vault,
  _input: KeepLetterInput,
  _context: Context,
): Result<{ readonly changes: readonly Change[]; readonly letterId: string }> {
  throw new Error('being written')
}
