import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import { type Command, UsageMistake } from './command.ts'
import { RecordsFile } from './records-file.ts'

/** `onward export [--format json] [-o FILE]` */
export const exportRecords: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    format: { type: 'string', default: 'json' },
    output: { type: 'string', short: 'o' },
  })
  expectNoWords(positionals)
  if (values.format !== 'json') {
    throw new UsageMistake(`“${values.format}” is not a format that Onward writes; json is`)
  }
  if (!existsSync(shell.folder.vault)) {
    shell.tell(`There are no records in ${shell.folder.path} yet, so there is nothing to export.`)
    return 1
  }
  const opened = await openSqliteStore(shell.folder)
  if (!opened.ok) {
    shell.tell(opened.problem.message)
    return 1
  }
  await using store = opened.value
  const target =
    values.output === undefined || values.output === '-' ? null : resolve(values.output)
  const made = await RecordsFile.write(store, {
    target: target ?? shell.folder.vault,
    exportedAt: shell.context().now.instant,
  })
  if (!made.ok) {
    shell.tell(made.problem.message)
    return 1
  }
  await using file = made.value
  if (target === null) {
    await pipeline(createReadStream(file.path), shell.output, { end: false })
    return 0
  }
  const moved = await file.place()
  if (!moved.ok) {
    shell.tell(moved.problem.message)
    return 1
  }
  shell.tell(
    `${file.count} records were written to ${target}. Unsealed ones can be read by anyone who has the file.`,
  )
  return 0
}
