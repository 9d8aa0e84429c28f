import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageMistake } from './command.ts'
import { exportRecords } from './export.ts'
import { importRecords } from './import.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'
import { shellAt } from './shell.test-support.ts'

const LIMIT_MS = 60_000
const list =
  'Company,Role,Status,Applied\nTarn Water,Planner,Interview,25/02/2026\n,Nobody,Applied,26/02/2026\nCorrie,Clerk,Applied,27/02/2026\n'

function write(folder: string, name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(data: string, ...args: string[]) {
  const shell = shellAt(data)
  const [command, ...rest] = args
  const status = await (command === 'export' ? exportRecords : importRecords)(rest, shell)
  return { status, said: shell.said() }
}

test(
  'a table is looked at, taken in once, and exported for others',
  async () => {
    using folder = temporaryFolder()
    const data = join(folder.path, 'data')
    const file = write(folder.path, 'list.csv', list)
    const look = await runOnward(['import', file, '--dry-run'], { data: folder.path })
    expect(look).toMatchObject({
      status: 0,
      stderr: 'This was only a look: nothing was changed.\n',
    })
    expect(look.stdout).toContain('Two new, one line to put right.')
    expect(look.stdout).toContain('Line 3: No employer is named.')
    expect(existsSync(join(folder.path, 'vault.db'))).toBe(false)

    expect((await run(data, 'import', file)).said).toContain('Two new')
    expect((await run(data, 'import', file)).said).toContain('Two here already')
    const csv = join(folder.path, 'out.csv')
    expect((await run(data, 'export', '--format', 'csv', '-o', csv)).status).toBe(0)
    expect(readFileSync(csv, 'utf8')).toContain('"Tarn Water","Planner","Interview"')
    expect((await run(data, 'import', csv)).said).toContain('(Onward): Two here already.')
    const notes = join(folder.path, 'notes')
    expect((await run(data, 'export', '--format', 'markdown', '-o', notes)).status).toBe(0)
    expect(readdirSync(notes)).toEqual(['Clerk, Corrie.md', 'Planner, Tarn Water.md', 'index.md'])
    expect(await run(data, 'export', '--format', 'markdown', '-o', notes)).toMatchObject({
      status: 1,
    })
    expect((await run(data, 'export', '--format', 'ics')).said).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect((await run(data, 'export', '--format', 'markdown')).said).toContain('## Clerk, Corrie')
  },
  LIMIT_MS,
)

test(
  'days that can be read in two ways are asked about, and nothing is taken meanwhile',
  async () => {
    using folder = temporaryFolder()
    const file = write(folder.path, 'list.csv', list.replace(/2[567]\/02/g, '03/02'))
    const asked = await run(folder.path, 'import', file)
    expect(asked).toMatchObject({ status: 1 })
    expect(asked.said).toContain('Say --dates day-first or --dates month-first')
    expect(existsSync(join(folder.path, 'vault.db'))).toBe(false)
    expect((await run(folder.path, 'import', file, '--dates', 'day-first')).said).toContain(
      'Two new',
    )
    expect((await run(folder.path, 'export', '--format', 'csv')).said).toContain(
      '2026-02-03 applied',
    )
  },
  LIMIT_MS,
)

test(
  'with --whole one line that cannot be taken keeps all others out',
  async () => {
    using folder = temporaryFolder()
    const file = write(folder.path, 'list.csv', list)
    const refused = await run(folder.path, 'import', file, '--whole')
    expect(refused.status).toBe(1)
    expect(refused.said).toContain('Nothing was changed')
    expect((await run(folder.path, 'export', '--format', 'csv')).said).not.toContain('Tarn')
  },
  LIMIT_MS,
)

test('columns and stages are taken as they are named', async () => {
  using folder = temporaryFolder()
  const file = write(
    folder.path,
    'list.csv',
    'Those people,What,As of now,Applied\nTarn,Planner,Cup of tea,2026-02-25\n',
  )
  expect((await run(folder.path, 'import', file)).said).toContain('No employer is named')
  const said = await run(
    folder.path,
    'import',
    file,
    '--column',
    'Those people=company',
    '--column',
    'as of now=status',
    '--stage',
    'cup of tea=interview',
  )
  expect(said.said).toContain('One new.')
  expect((await run(folder.path, 'export', '--format', 'csv')).said).toContain('interview')
})

test.each([
  [['list.csv', '--as', 'word']],
  [['list.csv', '--dates', 'sideways']],
  [['list.csv', '--undated', '2026-02-30']],
  [['list.csv', '--stage', 'interview']],
  [['list.csv', '--column', 'Who=planet']],
])('%j is not understood', async (args) => {
  using folder = temporaryFolder()
  await expect(run(folder.path, 'import', ...args)).rejects.toThrow(UsageMistake)
})

test('a missing file, a workbook and a file of another kind are told', async () => {
  using folder = temporaryFolder()
  const said = async (name: string, content: string) =>
    (await run(folder.path, 'import', write(folder.path, name, content))).said
  expect((await run(folder.path, 'import', join(folder.path, 'none.csv'))).said).toContain(
    'no such file',
  )
  expect(await said('book.csv', 'PK\u0003\u0004rest')).toContain('Save the sheet as CSV')
  expect(await said('empty.csv', '')).toContain('no row of a table')
})
