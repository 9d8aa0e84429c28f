import { existsSync } from 'node:fs'
import { saySize } from '../core/files/say-size.ts'
import { forgetMailboxes } from '../server/mailbox/forget-mailboxes.ts'
import { LOCAL_OWNER } from '../store/vault-store.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import type { Command } from './command.ts'
import { confirms, expectSomebodyOrYes } from './confirm.ts'
import { isVaultDamaged } from './damaged-vault.ts'
import { openFolder } from './open-folder.ts'
import { write } from './output.ts'
import { sayHeld } from './say-when.ts'

/** `onward erase [--yes]`: takes everything away, and shows that it is gone. */
export const erase: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    yes: { type: 'boolean', short: 'y', default: false },
  })
  expectNoWords(positionals)
  expectSomebodyOrYes(shell.terminal, values.yes)
  const { folder, tell } = shell
  if (!existsSync(folder.vault)) {
    tell(`There are no records in ${folder.path}, so there is nothing to erase.`)
    return 1
  }
  if (isVaultDamaged(folder)) {
    tell(
      `${folder.vault} is damaged, so nothing can be taken out of it for certain. To remove everything, stop Onward and delete the folder ${folder.path}. Nothing was changed.`,
    )
    return 1
  }
  tell(
    `This takes away every record in ${folder.path}, their history, the files kept with them, the automatic backups, the key, and how your mailboxes are reached. It cannot be undone. Backups that you made yourself stay where they are.`,
  )
  if (!values.yes && !(await confirms(shell.terminal, 'Type erase to go on:', 'erase'))) {
    tell('Nothing was changed.')
    return 1
  }
  const opened = await openFolder(folder)
  if (!opened.ok) {
    tell(opened.problem.message)
    return 1
  }
  await using open = opened.value
  await forgetMailboxes(folder.mailbox)
  const texts = (await open.store.keeping.samples(LOCAL_OWNER)).size
  const erased = await open.custody.erase()
  if (!erased.ok) {
    tell(erased.problem.message)
    return 1
  }
  const { backups, searchedBytes, found } = erased.value
  await write(
    shell.output,
    `Erased: ${sayHeld(erased.value)}, with all history, automatic backups (${backups}) and the key.
Searched ${saySize(searchedBytes)} of files in ${folder.path} for ${texts} texts that had been there: found ${found}.
`,
  )
  tell(
    'A browser that was used lets go of its copy as soon as Onward is opened in it again. To clear one by hand, remove the site data of localhost in its settings.',
  )
  if (found === 0) return 0
  tell(
    'Something was still found: another program may have the records open. Close the app and what else reads them, then run “onward erase” again.',
  )
  return 1
}
