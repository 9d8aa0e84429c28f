import { existsSync } from 'node:fs'
import { ok, type Result } from '../core/result.ts'
import { parseCommandLine } from './arguments.ts'
import { type Command, type Shell, UsageMistake } from './command.ts'
import { namesOf, recordsOf } from './doctor/finding.ts'
import { readIncomingFile } from './import/incoming.ts'
import type { WhyKept } from './import/plan-import.ts'
import { type TakenIn, takeIn, wholeOf } from './import/take-in.ts'
import { openFolder } from './open-folder.ts'
import { write } from './output.ts'

/** `onward import FILE… [--dry-run]`: takes in exports and backups, each whole or not at all. */
export const importRecords: Command = async (args, shell) => {
  const { values, positionals: files } = parseCommandLine(args, {
    'dry-run': { type: 'boolean', default: false },
  })
  if (files.length === 0) throw new UsageMistake('Name the exports or backups to take in')
  let status: 0 | 1 = 0
  for (const file of files) {
    const taken = await importFile(file, shell, values['dry-run'])
    if (taken.ok) await write(shell.output, report(file, taken.value))
    else {
      status = 1
      shell.tell(`${file}: ${taken.problem.message}`)
    }
  }
  if (values['dry-run']) shell.tell('This was only a look: nothing was changed.')
  return status
}

async function importFile(file: string, shell: Shell, dryRun: boolean): Promise<Result<TakenIn>> {
  const incoming = await readIncomingFile(file, shell.terminal)
  if (!incoming.ok) return incoming
  if (dryRun && !existsSync(shell.folder.vault)) return ok(wholeOf(incoming.value, shell))
  const opened = await openFolder(shell.folder)
  if (!opened.ok) return opened
  await using open = opened.value
  return await takeIn(incoming.value, open, shell, dryRun)
}

const keptWords: Readonly<Record<WhyKept, string>> = {
  differs: 'Not the same here, and left as they are here',
  'deleted-here': 'Deleted here, and left so',
  closed: 'Sealed with a key that is not here, so not taken in',
  'other-keys': 'Keys of other records, of no use here',
}

function report(file: string, { plan, isWhole, closed }: TakenIn): string {
  const { added, edited, same, kept } = plan
  const lines = [`${file}: ${added} added, ${edited} changed, ${same} the same.`]
  if (isWhole) lines.push('There were no records here, so these are now as they were there.')
  for (const [why, names] of kept) lines.push(`${keptWords[why]}: ${namesOf(names)}.`)
  if (closed.length > 0) {
    lines.push(
      `${recordsOf(closed.length)} sealed with a key that is not here: ${namesOf(closed)}. A backup made where they were written brings the key.`,
    )
  }
  return `${lines.join('\n')}\n`
}
