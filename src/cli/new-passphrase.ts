import { ok, problem, type Result } from '../core/result.ts'
import {
  isShortPassphrase,
  MIN_PASSPHRASE_LENGTH,
  SHORT_PASSPHRASE,
} from '../core/vault/new-passphrase.ts'
import type { Terminal } from './terminal.ts'

/** A passphrase that is new, typed twice by a person; from a pipe once. */
export async function askNewPassphrase(terminal: Terminal): Promise<Result<string>> {
  const said = await terminal.askSecret(
    `A passphrase of at least ${MIN_PASSPHRASE_LENGTH} characters:`,
  )
  if (!said.ok) return said
  if (isShortPassphrase(said.value)) {
    return problem('too-short', `${SHORT_PASSPHRASE} Nothing was written.`)
  }
  if (!terminal.isPerson) return said
  const again = await terminal.askSecret('The same again:')
  if (!again.ok) return again
  if (again.value === said.value) return ok(said.value)
  return problem('not-the-same', 'These two were not the same. Nothing was written; try again.')
}
