import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { ok, type Result } from '../core/result.ts'
import { parseCommandLine } from './arguments.ts'
import { type Command, type Shell, UsageMistake } from './command.ts'
import { namesOf, recordsOf } from './doctor/finding.ts'
import { readIncomingFile } from './import/incoming.ts'
import type { WhyKept } from './import/plan-import.ts'
import { type TableOptions, tableOptionNames, tableOptions } from './import/table-options.ts'
import { tableReport } from './import/table-report.ts'
import { type TakenIn, takeIn, wholeOf } from './import/take-in.ts'
import { takeInTable } from './import/take-in-table.ts'
import { openFolder } from './open-folder.ts'
import { write } from './output.ts'

/** Files of these names are tables or visiting cards; with `--as` any other is too. */
const tableEndings = ['.csv', '.tsv', '.tab', '.md', '.markdown', '.vcf', '.vcard']

/**
 * `onward import FILE… [--dry-run]`: takes in exports, backups, tables of other trackers and visiting
 * cards, each whole or not at all.
 */
export const importRecords: Command = async (args, shell) => {
  const { values, positionals: files } = parseCommandLine(args, {
    'dry-run': { type: 'boolean', default: false },
    ...tableOptionNames,
  })
  if (files.length === 0) throw new UsageMistake('Name the files to take in')
  const options = tableOptions(values)
  let status: 0 | 1 = 0
  for (const file of files) {
    const isTable = values.as !== undefined || tableEndings.includes(extname(file).toLowerCase())
    const said = isTable
      ? await importTable(file, options, shell, values['dry-run'])
      : await importFile(file, shell, values['dry-run'])
    if (said.ok) await write(shell.output, said.value)
    else {
      status = 1
      shell.tell(`${file}: ${said.problem.message}`)
    }
  }
  if (values['dry-run']) shell.tell('This was only a look: nothing was changed.')
  return status
}

async function importTable(
  file: string,
  options: TableOptions,
  shell: Shell,
  dryRun: boolean,
): Promise<Result<string>> {
  const taken = await takeInTable(file, options, shell, dryRun)
  return taken.ok ? ok(tableReport(file, taken.value, shell.context().now)) : taken
}

async function importFile(file: string, shell: Shell, dryRun: boolean): Promise<Result<string>> {
  const incoming = await readIncomingFile(file, shell.terminal)
  if (!incoming.ok) return incoming
  if (dryRun && !existsSync(shell.folder.vault)) {
    return ok(report(file, wholeOf(incoming.value, shell)))
  }
  const opened = await openFolder(shell.folder)
  if (!opened.ok) return opened
  await using open = opened.value
  const taken = await takeIn(incoming.value, open, shell, dryRun)
  return taken.ok ? ok(report(file, taken.value)) : taken
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
  if (isWhole) lines.push('There were no records here, so these come in as they were there.')
  for (const [why, names] of kept) lines.push(`${keptWords[why]}: ${namesOf(names)}.`)
  if (closed.length > 0) {
    lines.push(
      `${recordsOf(closed.length)} sealed with a key that is not here: ${namesOf(closed)}. A backup made where they were written brings the key.`,
    )
  }
  return `${lines.join('\n')}\n`
}
