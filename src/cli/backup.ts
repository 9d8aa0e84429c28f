import { existsSync } from 'node:fs'
import { lockFile } from '../seal/locked-file.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import { backupTarget } from './backup-name.ts'
import type { Command } from './command.ts'
import { NewFile } from './new-file.ts'
import { askNewPassphrase } from './new-passphrase.ts'
import { openFolder } from './open-folder.ts'
import { write } from './output.ts'
import { sayHeld } from './say-when.ts'

/** `onward backup [-o FILE] [--lock]`: a vault file of this moment; its path on stdout. */
export const backup: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    output: { type: 'string', short: 'o' },
    lock: { type: 'boolean', default: false },
  })
  expectNoWords(positionals)
  const told = (message: string) => {
    shell.tell(message)
    return 1 as const
  }
  const target = await backupTarget(values.output, shell)
  if (!target.ok) return told(target.problem.message)
  if (!existsSync(shell.folder.vault)) {
    return told(`There are no records in ${shell.folder.path} yet, so there is nothing to back up.`)
  }
  const passphrase = values.lock ? await askNewPassphrase(shell.terminal) : null
  if (passphrase && !passphrase.ok) return told(passphrase.problem.message)
  const opened = await openFolder(shell.folder)
  if (!opened.ok) return told(opened.problem.message)
  await using open = opened.value
  const made = await NewFile.beside(target.value)
  if (!made.ok) return told(made.problem.message)
  await using file = made.value
  const writing = open.custody.backup()
  const bytes = passphrase
    ? lockFile(writing.bytes, passphrase.value, shell.randomBytes)
    : writing.bytes
  try {
    const filled = await file.fill(bytes, 'refuse')
    if (!filled.ok) return told(filled.problem.message)
  } catch (error) {
    const explained = open.store.keeping.explain(error)
    if (!explained) throw error
    return told(`${explained.message} No backup was written.`)
  }
  await write(shell.output, `${target.value}\n`)
  const { unreadable } = writing.made
  shell.tell(`${sayHeld(writing.made)} written. ${passphrase ? LOCKED : OPEN_TO_ALL}`)
  if (unreadable === 0) return 0
  return told(
    `Records that can no longer be read are not in it (${unreadable}). Run “onward doctor” to see which.`,
  )
}

const LOCKED =
  'Without the passphrase nobody can open it, you included, so keep that somewhere else.'
const OPEN_TO_ALL =
  'Whoever has this file can read your records, and with the key in it also what that seals. “--lock” puts a passphrase on it.'
