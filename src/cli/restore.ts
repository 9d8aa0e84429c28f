import { join } from 'node:path'
import type { VaultFileHead } from '../core/protocol/vault-file.ts'
import { ok, problem, type Result } from '../core/result.ts'
import { kindNamed } from '../core/vault/kinds.ts'
import { isDeleted } from '../core/vault/record.ts'
import { findRunningApp } from '../server/running-app.ts'
import { readVaultFile } from '../store/vault-file/read-vault-file.ts'
import { VaultFileError } from '../store/vault-file/vault-file-error.ts'
import { parseCommandLine } from './arguments.ts'
import { type Command, type ExitStatus, type Shell, UsageMistake } from './command.ts'
import { confirms, expectSomebodyOrYes } from './confirm.ts'
import { isVaultDamaged, setAside } from './damaged-vault.ts'
import { explainReading, openVaultFile, sortOfFile, type VaultFileContent } from './named-file.ts'
import { openFolder } from './open-folder.ts'
import { readAllRecords } from './read-all-records.ts'
import { sayHeld, sayWhen } from './say-when.ts'

/** `onward restore FILE [--yes]`: puts a backup in the place of everything. */
export const restore: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    yes: { type: 'boolean', short: 'y', default: false },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageMistake('Name one backup to restore')
  expectSomebodyOrYes(shell.terminal, values.yes)
  const looked = await lookInto(file, shell)
  if (!looked.ok) return told(shell, `${file}: ${looked.problem.message}`)
  const { head, content, ...held } = looked.value
  const { now } = shell.context()
  shell.tell(`This backup was made on ${sayWhen(head.madeAt, now)} and holds ${sayHeld(held)}.`)
  const agreed = () => values.yes || confirms(shell.terminal, 'Restore it? Type yes:', 'yes')
  if (isVaultDamaged(shell.folder)) {
    if ((await findRunningApp(shell.folder)) !== undefined) {
      return told(shell, 'Your records are damaged and Onward is running. Stop it, then try again.')
    }
    shell.tell(`It takes the place of ${shell.folder.vault}, which is damaged and is kept aside.`)
    if (!(await agreed())) return told(shell, 'Nothing was changed.')
    shell.tell(`The damaged file is now ${setAside(shell.folder, now.instant)}.`)
    return replaceWith(content, held, shell, async () => true)
  }
  return replaceWith(content, held, shell, agreed)
}

/** What takes in a file that is no backup. */
const INSTEAD = {
  json: ' “onward import” takes an export in.',
  letter: ' “onward read --save” takes a letter in.',
  other: '',
} as const

interface Looked {
  readonly head: VaultFileHead
  readonly content: VaultFileContent
  /** Deleted ones are not counted. */
  readonly records: number
  readonly blobs: number
}

/** Reads the whole file once, so that nobody is asked about one that is not whole. */
async function lookInto(file: string, { terminal }: Shell): Promise<Result<Looked>> {
  const sort = await sortOfFile(file)
  if (!sort.ok) return sort
  if (sort.value !== 'vault' && sort.value !== 'locked') {
    const instead = INSTEAD[sort.value]
    return problem(
      'not-a-vault-file',
      `This is not a backup of Onward.${instead} Nothing was changed.`,
    )
  }
  const content = await openVaultFile(file, sort.value, terminal)
  if (!content.ok) return content
  let head: VaultFileHead | undefined
  let records = 0
  let blobs = 0
  try {
    for await (const entries of readVaultFile(content.value(), kindNamed)) {
      for (const entry of entries) {
        if ('head' in entry) head = entry.head
        else if ('record' in entry && !isDeleted(entry.record)) records += 1
        else if ('blob' in entry) blobs += 1
      }
    }
  } catch (error) {
    return error instanceof VaultFileError
      ? { ok: false, problem: error.problem }
      : explainReading(error)
  }
  if (!head) throw new Error('a whole vault file has a head')
  return ok({ head, content: content.value, records, blobs })
}

async function replaceWith(
  content: VaultFileContent,
  held: Pick<Looked, 'records' | 'blobs'>,
  shell: Shell,
  agreed: () => Promise<boolean> | boolean,
): Promise<ExitStatus> {
  const { folder, tell } = shell
  const opened = await openFolder(folder)
  if (!opened.ok) return told(shell, opened.problem.message)
  await using open = opened.value
  const records = [...(await readAllRecords(open.store)).values()]
  const present = records.filter((record) => !isDeleted(record)).length
  tell(
    present === 0
      ? `There are no records in ${folder.path} yet.`
      : `It takes the place of ${sayHeld({ records: present, blobs: 0 })} in ${folder.path}. A backup of what is there is kept first.`,
  )
  if (!(await agreed())) return told(shell, 'Nothing was changed.')
  const restored = await open.custody.restore(content)
  if (!restored.ok) return told(shell, restored.problem.message)
  tell(`Restored: ${sayHeld(held)}. Pages that are open show it at once.`)
  const [before] = await open.custody.backups.list()
  if (present > 0 && before) {
    tell(`What was there before is in ${join(folder.backups, before.name)}`)
  }
  return 0
}

function told({ tell }: Shell, message: string): ExitStatus {
  tell(message)
  return 1
}
