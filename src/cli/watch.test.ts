import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { message } from '../../test/imap/letters.ts'
import { foundLetterKind } from '../core/vault/kinds/letter-import.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { UsageMistake } from './command.ts'
import { OpenRecords } from './open-records.ts'
import { hasTerminals, runInTerminal, temporaryFolder } from './run-onward.test-support.ts'
import { shellAt } from './shell.test-support.ts'
import { watch } from './watch.ts'

const LIMIT_MS = 120_000

/** A folder for letters beside the data of one test. */
function letterFolder(path: string): string {
  const folder = join(path, 'letters')
  mkdirSync(folder)
  return folder
}

async function found(path: string): Promise<number> {
  const opened = await OpenRecords.open(dataFolderAt(join(path, 'data')))
  if (!opened.ok) throw new Error(opened.problem.message)
  await using records = opened.value
  return records.vault.all(foundLetterKind).length
}

test(
  'files that come into a folder are taken in once, and never touched',
  async () => {
    using folder = temporaryFolder()
    const letters = letterFolder(folder.path)
    const take = async () => {
      const shell = shellAt(join(folder.path, 'data'))
      return { status: await watch([letters, '--once'], shell), said: shell.said() }
    }
    const file = join(letters, 'a.eml')
    writeFileSync(file, message(1, 'refusal'))
    writeFileSync(join(letters, 'picture.png'), 'x')
    const before = statSync(file).mtimeMs
    const first = await take()
    expect(first).toMatchObject({ status: 0, said: 'a.eml: 1 read, 1 about your search.\n' })
    expect((await take()).said).toBe('')
    const mbox = [message(1, 'refusal'), message(2, 'arrived'), message(3, 'other')]
    writeFileSync(
      join(letters, 'b.mbox'),
      mbox
        .map((each) => `From jobs@heron.example Mon Jan  5 09:00:00 2026\r\n${each}\r\n`)
        .join(''),
    )
    expect((await take()).said).toBe('b.mbox: 3 read, 1 about your search, 1 known already.\n')
    expect(await found(folder.path)).toBe(2)
    expect([readFileSync(file, 'utf8'), statSync(file).mtimeMs]).toEqual([
      message(1, 'refusal'),
      before,
    ])
  },
  LIMIT_MS,
)

test(
  'a folder that is not there is told',
  async () => {
    using folder = temporaryFolder()
    const run = (...args: string[]) => watch(args, shellAt(folder.path))
    expect(await run(join(folder.path, 'nowhere'), '--once')).toBe(1)
    await expect(run()).rejects.toBeInstanceOf(UsageMistake)
  },
  LIMIT_MS,
)

test.skipIf(!hasTerminals)(
  'a folder is watched until Ctrl+C',
  async () => {
    using folder = temporaryFolder()
    const letters = letterFolder(folder.path)
    writeFileSync(join(letters, 'a.eml'), message(1, 'refusal'))
    const run = await runInTerminal(['watch', letters], [['a.eml: 1 read', '\u0003']], {
      data: join(folder.path, 'data'),
      cwd: folder.path,
    })
    expect(run.status).toBe(0)
    expect(await found(folder.path)).toBe(1)
  },
  LIMIT_MS,
)
