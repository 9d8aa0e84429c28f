import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ok, type Result } from '../core/result.ts'
import { knownIn } from '../core/vault/kind.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import { type Command, type Shell, UsageMistake } from './command.ts'
import { exportReadable } from './export-readable.ts'
import { RecordsFile } from './records-file.ts'

const readable = ['csv', 'markdown', 'ics'] as const

/** `onward export [--format json|csv|markdown|ics] [-o FILE]` */
export const exportRecords: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    format: { type: 'string', default: 'json' },
    output: { type: 'string', short: 'o' },
  })
  expectNoWords(positionals)
  const format = knownIn([...readable, 'json'], values.format)
  if (!format) {
    throw new UsageMistake(
      `“${values.format}” is not a format that Onward writes; json, csv, markdown and ics are`,
    )
  }
  if (!existsSync(shell.folder.vault)) {
    shell.tell(`There are no records in ${shell.folder.path} yet, so there is nothing to export.`)
    return 1
  }
  const target =
    values.output === undefined || values.output === '-' ? null : resolve(values.output)
  const said =
    format === 'json' ? await exportAll(target, shell) : await exportReadable(format, target, shell)
  if (!said.ok) {
    shell.tell(said.problem.message)
    return 1
  }
  if (said.value !== null) shell.tell(said.value)
  return 0
}

/** What is said of it; null where it went to stdout. */
async function exportAll(target: string | null, shell: Shell): Promise<Result<string | null>> {
  const opened = await openSqliteStore(shell.folder)
  if (!opened.ok) return opened
  await using store = opened.value
  const made = await RecordsFile.write(store, {
    target: target ?? shell.folder.vault,
    exportedAt: shell.context().now.instant,
  })
  if (!made.ok) return made
  await using file = made.value
  if (target === null) {
    await pipeline(createReadStream(file.path), shell.output, { end: false })
    return ok(null)
  }
  const moved = await file.place()
  if (!moved.ok) return moved
  return ok(
    `${file.count} records were written to ${target}. Unsealed ones can be read by anyone who has the file.`,
  )
}
