import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DataFolder, dataFolderAt } from '../data-folder.ts'
import { LOCAL_OWNER, type StorageProblem } from '../vault-store.ts'
import { migrations } from './migrate.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

const examples = join(import.meta.dirname, 'examples')
const addColumn = "alter table records add column colour text not null default 'blue'"

let folder: DataFolder
beforeEach(() => {
  folder = dataFolderAt(mkdtempSync(join(tmpdir(), 'onward-migrate-')))
})
afterEach(() => rmSync(folder.path, { recursive: true, force: true }))

/** The file as an Onward of that format left it. */
function layExample(name: string): void {
  const database = new DatabaseSync(folder.vault)
  database.exec('pragma journal_mode = wal')
  database.exec(readFileSync(join(examples, name), 'utf8'))
  database.close()
}

async function open(steps?: readonly string[]) {
  const opened = await openSqliteStore(folder, {
    clock: () => Date.parse('2026-03-03T09:00:00.000Z'),
    ...(steps && { migrations: steps }),
  })
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

async function problemOf(steps?: readonly string[]): Promise<StorageProblem['code'] | 'opened'> {
  const opened = await openSqliteStore(folder, steps && { migrations: steps })
  if (!opened.ok) return opened.problem.code
  await opened.value[Symbol.asyncDispose]()
  return 'opened'
}

function formatOf(file: string): unknown {
  const database = new DatabaseSync(file, { readOnly: true })
  const format = database.prepare('pragma user_version').get()?.user_version
  database.close()
  return format
}

const shipped = readdirSync(examples).filter((name) => name.endsWith('.sql'))

test('there is an example of every format that was shipped', () => {
  expect(shipped.sort()).toEqual(migrations.map((_, index) => `format-${index + 1}.sql`))
})

test.for(shipped)('reads everything in %s', async (name) => {
  layExample(name)
  await using store = await open()
  const { vaultId, revision, records } = await store.read(LOCAL_OWNER, 0)
  expect({ vaultId, revision }).toEqual({
    vaultId: '0195c0de-0000-7000-8000-000000000001',
    revision: 6,
  })
  expect(records.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
    'letter-text 1',
    'entry 1',
    'application 2',
    'letter 2',
    'hologram 1',
  ])
  expect(records[1]).toMatchObject({ sealed: { keyId: 'example-key' } })
  expect(JSON.stringify(records[2])).toContain(
    '"body":{"zeta":"a field from the future","company":"Larkfield Press"',
  )
  expect(records[3]).toMatchObject({ deleted: true })
  const history = await store.history(LOCAL_OWNER, {
    record: { kind: 'letter', id: 'example-letter' },
  })
  expect(history[1]?.record).toMatchObject({ body: { subject: 'Your application' } })
  expect(formatOf(folder.vault)).toBe(migrations.length)
})

test('copies the file before each step', async () => {
  layExample(`format-${migrations.length}.sql`)
  const steps = [...migrations, addColumn, 'create table extra (x integer) strict']
  await using store = await open(steps)
  expect((await store.read(LOCAL_OWNER, 0)).records).toHaveLength(5)
  const from = migrations.length
  const names = [`before-format-${from + 1}.db`, `before-format-${from + 2}.db`]
  expect(readdirSync(folder.backups).sort()).toEqual(names)
  names.forEach((name, index) => {
    const file = join(folder.backups, name)
    expect(formatOf(file)).toBe(from + index)
    const copy = new DatabaseSync(file, { readOnly: true })
    expect(copy.prepare('select count(*) as count from records').get()).toEqual({ count: 5 })
    expect(copy.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    copy.close()
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })
  expect(formatOf(folder.vault)).toBe(from + 2)
})

test('a step that fails leaves the file at the format before it', async () => {
  layExample('format-1.sql')
  const broken = `${addColumn}; insert into nowhere values (1)`
  await expect(open([...migrations, broken])).rejects.toThrow('nowhere')
  expect(formatOf(folder.vault)).toBe(migrations.length)
  await using store = await open()
  expect((await store.read(LOCAL_OWNER, 0)).records).toHaveLength(5)
})

test('two openings at once take each step once', async () => {
  layExample('format-1.sql')
  const steps = [...migrations, addColumn]
  const stores = await Promise.all([open(steps), open(steps)])
  for (const store of stores) {
    expect((await store.read(LOCAL_OWNER, 0)).records).toHaveLength(5)
    await store[Symbol.asyncDispose]()
  }
})

test('a file of a newer format is left alone', async () => {
  await using _newer = await open([...migrations, addColumn])
  expect(await problemOf()).toBe('newer-vault')
  expect(formatOf(folder.vault)).toBe(migrations.length + 1)
})

test('a database of another program is left alone', async () => {
  const database = new DatabaseSync(folder.vault)
  database.exec('create table records (anything)')
  database.close()
  expect(await problemOf()).toBe('not-a-vault')
  expect(formatOf(folder.vault)).toBe(0)
})
