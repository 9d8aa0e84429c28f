import { existsSync } from 'node:fs'
import type { Now } from '../core/context.ts'
import type { DataFolder } from '../store/data-folder.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import { expectNoWords, parseCommandLine } from './arguments.ts'
import { type Command, UsageMistake } from './command.ts'
import { checkApp } from './doctor/check-app.ts'
import { checkBackups } from './doctor/check-backups.ts'
import { checkFiles } from './doctor/check-files.ts'
import { checkFolder } from './doctor/check-folder.ts'
import { checkKeys } from './doctor/check-keys.ts'
import { checkRecords } from './doctor/check-records.ts'
import { checkVaultFile } from './doctor/check-vault-file.ts'
import { type Finding, told } from './doctor/finding.ts'
import { write } from './output.ts'

/**
 * `onward doctor`: one line for each thing that must be in order; 1 when one of them is not.
 * `onward doctor --salvage [-o FILE]`: what is whole of a damaged vault, as a vault file.
 */
export const doctor: Command = async (args, shell) => {
  const { values, positionals } = parseCommandLine(args, {
    salvage: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
  })
  expectNoWords(positionals)
  if (values.salvage) return (await import('./doctor/salvage.ts')).salvage(values.output, shell)
  if (values.output !== undefined) throw new UsageMistake('-o goes with --salvage')
  const { output, folder, context } = shell
  let anyTold = false
  for await (const { fine, about, says } of findings(folder, context().now)) {
    if (!fine) anyTold = true
    await write(output, `${fine ? 'fine' : 'look'}  ${about}: ${says}\n`)
  }
  await write(
    output,
    anyTold ? '\nSomething needs you; see “look” above.\n' : '\nAll is in order.\n',
  )
  return anyTold ? 1 : 0
}

async function* findings(folder: DataFolder, now: Now): AsyncGenerator<Finding> {
  const place = checkFolder(folder)
  yield place
  if (!place.fine) return
  const file = checkVaultFile(folder)
  yield* file
  const keys = checkKeys(folder)
  yield* keys.findings
  // Opening a damaged file to write, as the store does, could only make it worse.
  if (existsSync(folder.vault) && file[0]?.fine) {
    const opened = await openSqliteStore(folder)
    if (opened.ok) {
      await using store = opened.value
      yield* await checkRecords(store, keys.deviceKey)
      yield await checkFiles(folder, store)
    } else yield told('Records', opened.problem.message)
  }
  yield await checkBackups(folder, now)
  yield await checkApp(folder)
}
