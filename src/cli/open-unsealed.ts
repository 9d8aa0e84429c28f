import { keyringOf } from '../core/vault/keyring.ts'
import type { Shell } from './command.ts'
import { OpenRecords } from './open-records.ts'

/**
 * The records of a folder, for what has to read them; null where they cannot be opened or are all
 * sealed, which `sealed` says: told to the person already.
 */
export async function openUnsealed(shell: Shell, sealed: string): Promise<OpenRecords | null> {
  const opened = await OpenRecords.open(shell.folder)
  if (!opened.ok) {
    shell.tell(opened.problem.message)
    return null
  }
  if (!keyringOf(opened.value.vault)?.body.sealsAll) return opened.value
  await opened.value[Symbol.asyncDispose]()
  shell.tell(sealed)
  return null
}
