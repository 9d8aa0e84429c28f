import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ChangeSet } from '../../core/vault/change.ts'
import { type DataFolder, dataFolderAt } from '../data-folder.ts'
import { SqlVaultStore } from '../sql-vault-store.ts'
import { LOCAL_OWNER } from '../vault-store.ts'
import { explainSqlite } from './explain.ts'
import { openSqliteStore } from './open-sqlite-store.ts'
import { sqliteEngine } from './sqlite-engine.ts'

let folder: DataFolder
beforeEach(() => {
  folder = dataFolderAt(mkdtempSync(join(tmpdir(), 'onward-open-')))
})
afterEach(() => rmSync(folder.path, { recursive: true, force: true }))

async function open() {
  const opened = await openSqliteStore(folder)
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

function setOf(id: string, body: Record<string, unknown> | null, baseVersion = 0): ChangeSet {
  const at = '2026-03-02T09:00:00.000Z'
  const change = { kind: 'thing', id, baseVersion, schema: 1, body }
  return { id: `set-${id}-${baseVersion}`, actor: 'test', at, intent: 'edit', changes: [change] }
}

async function fill(count: number): Promise<void> {
  await using store = await open()
  for (let index = 0; index < count; index += 1) {
    await store.write(LOCAL_OWNER, setOf(`t${index}`, { text: 'x'.repeat(3000) }))
  }
}

/** As a process that was killed would have left it: no process has this number. */
function leaveMark(): void {
  mkdirSync(folder.running, { recursive: true })
  writeFileSync(join(folder.running, '99999999-1-killed'), '')
}

function damage(): void {
  const size = statSync(folder.vault).size
  const descriptor = openSync(folder.vault, 'r+')
  const noise = Buffer.alloc(4096, 0xa5)
  for (let at = 4096; at < size; at += 4096) writeSync(descriptor, noise, 0, noise.length, at)
  closeSync(descriptor)
}

test('looks through the file after an unclean stop, and forgets the stop when it is whole', async () => {
  await fill(3)
  leaveMark()
  await using store = await open()
  expect((await store.read(LOCAL_OWNER, 0)).records).toHaveLength(3)
  expect(readdirSync(folder.running)).toHaveLength(1)
})

test('tells of damage after an unclean stop, changes nothing and looks again next time', async () => {
  await fill(30)
  damage()
  leaveMark()
  const before = readFileSync(folder.vault)
  for (let start = 0; start < 2; start += 1) {
    const opened = await openSqliteStore(folder)
    expect(opened).toMatchObject({ ok: false, problem: { code: 'damaged' } })
  }
  expect(readFileSync(folder.vault).equals(before)).toBe(true)
  expect(readdirSync(folder.running)).toEqual(['99999999-1-killed'])
})

test('takes a running process for what it is', async () => {
  await using _one = await open()
  await using _two = await open()
  expect(readdirSync(folder.running)).toHaveLength(2)
})

test('a full disk refuses the change, says so and keeps what was there', async () => {
  await fill(1)
  const database = new DatabaseSync(folder.vault)
  // Not one page more: SQLite then answers as it does on a full disk.
  const { page_count } = database.prepare('pragma page_count').get() ?? {}
  database.exec(`pragma max_page_count = ${Number(page_count)}`)
  await using store = new SqlVaultStore(
    sqliteEngine(database, () => {}),
    {
      kindNamed: () => undefined,
      clock: Date.now,
      believedNow: Date.now,
      newId: () => 'unused',
    },
  )
  const large = setOf('large', { text: 'x'.repeat(200_000) })
  const written = await store.write(LOCAL_OWNER, large)
  expect(written).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
  const { revision, records } = await store.read(LOCAL_OWNER, 0)
  expect({ revision, ids: records.map(({ id }) => id) }).toEqual({ revision: 1, ids: ['t0'] })
  database.exec('pragma max_page_count = 10000')
  expect((await store.write(LOCAL_OWNER, large)).ok).toBe(true)
})

test('a file that may not be written is told as such', async () => {
  await fill(1)
  const reader = new DatabaseSync(folder.vault, { readOnly: true })
  let told: unknown
  try {
    reader.exec("update vaults set epoch = 9 where owner = 'local'")
  } catch (error) {
    told = explainSqlite(error)
  }
  reader.close()
  expect(told).toMatchObject({ code: 'read-only' })
})

test('another program that keeps the file busy is told as such after five seconds', {
  timeout: 20_000,
}, async () => {
  await using store = await open()
  await store.identity(LOCAL_OWNER)
  const other = new DatabaseSync(folder.vault)
  other.exec('begin immediate')
  const written = await store.write(LOCAL_OWNER, setOf('a', {}))
  expect(written).toMatchObject({ ok: false, problem: { code: 'busy' } })
  other.exec('rollback')
  other.close()
  expect((await store.write(LOCAL_OWNER, setOf('a', {}))).ok).toBe(true)
})

test('a replaced body is nowhere in the files once history has let it go', async () => {
  const planted = 'planted-words-that-must-go'
  let nowMs = Date.parse('2026-03-02T09:00:00.000Z')
  const clock = () => nowMs
  const opened = await openSqliteStore(folder, { clock })
  if (!opened.ok) throw new Error(opened.problem.message)
  await opened.value.write(LOCAL_OWNER, setOf('a', { text: planted }))
  await opened.value.write(LOCAL_OWNER, setOf('a', null, 1))
  await opened.value[Symbol.asyncDispose]()
  for (const days of [31, 1]) {
    expect(readFileSync(folder.vault).includes(planted)).toBe(true)
    nowMs += days * 24 * 60 * 60 * 1000
    const later = await openSqliteStore(folder, { clock })
    if (!later.ok) throw new Error(later.problem.message)
    await later.value[Symbol.asyncDispose]()
  }
  for (const name of readdirSync(folder.path)) {
    const file = join(folder.path, name)
    if (statSync(file).isFile()) expect(readFileSync(file).includes(planted)).toBe(false)
  }
})

test('letting go reaches the write-ahead log while the vault is open', async () => {
  const planted = 'planted-words-that-must-go'
  let nowMs = Date.parse('2026-03-02T09:00:00.000Z')
  const opened = await openSqliteStore(folder, { clock: () => nowMs })
  if (!opened.ok) throw new Error(opened.problem.message)
  await using store = opened.value
  const inFiles = () =>
    readdirSync(folder.path)
      .map((name) => join(folder.path, name))
      .filter((file) => statSync(file).isFile() && readFileSync(file).includes(planted))
  await store.write(LOCAL_OWNER, setOf('a', { text: planted }))
  await store.write(LOCAL_OWNER, setOf('b', { text: planted }))
  await store.write(LOCAL_OWNER, setOf('a', null, 1))
  expect(inFiles()).toContain(`${folder.vault}-wal`)
  const [purge] = setOf('b', null, 1).changes
  if (!purge) throw new Error('no change')
  const purging = {
    ...setOf('b', null, 1),
    changes: [{ ...purge, body: null, purge: true as const }],
  }
  expect((await store.write(LOCAL_OWNER, purging)).ok).toBe(true)
  expect(inFiles()).toEqual([folder.vault])
  nowMs += 31 * 24 * 60 * 60 * 1000
  await store.prune()
  expect(inFiles()).toEqual([folder.vault])
  nowMs += 24 * 60 * 60 * 1000
  await store.prune()
  expect(inFiles()).toEqual([])
})

test('names a record that can no longer be read and gives all the others', async () => {
  await fill(3)
  const database = new DatabaseSync(folder.vault)
  database.exec("update records set content = '{\"text\":' where id = 't1'")
  database.close()
  await using store = await open()
  const page = await store.read(LOCAL_OWNER, 0)
  expect(page.records.map(({ id }) => id)).toEqual(['t0', 't2'])
  expect(page.unreadable).toEqual([{ kind: 'thing', id: 't1' }])
  const { recordsText, ...named } = await store.readText(LOCAL_OWNER, 0)
  expect({ ...named, records: JSON.parse(recordsText) }).toEqual(page)
  expect((await store.history(LOCAL_OWNER)).map(({ id }) => id)).toEqual(['t2', 't1', 't0'])
})

test('lets a record that can no longer be read be written anew, and holds nothing else up', async () => {
  await fill(2)
  const database = new DatabaseSync(folder.vault)
  database.exec("update records set content = '{\"text\": planted' where id = 't1'")
  database.close()
  await using store = await open()
  expect(await store.find(LOCAL_OWNER, 'thing', 't1')).toBeUndefined()
  const stale = await store.write(LOCAL_OWNER, { ...setOf('t1', { text: 'mine' }), id: 'stale' })
  expect(stale).toMatchObject({ ok: false, problem: { code: 'stale', current: [{ version: 1 }] } })
  expect(await store.write(LOCAL_OWNER, setOf('t1', { text: 'again' }, 1))).toMatchObject({
    ok: true,
  })
  expect(await store.find(LOCAL_OWNER, 'thing', 't1')).toMatchObject({ body: { text: 'again' } })
})

test.skipIf(process.platform === 'win32')(
  'takes a copy that was put back for its person alone',
  async () => {
    await fill(1)
    chmodSync(folder.vault, 0o644)
    await using store = await open()
    await store.write(LOCAL_OWNER, setOf('b', {}))
    for (const file of [folder.vault, `${folder.vault}-wal`, `${folder.vault}-shm`]) {
      expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600])
    }
  },
)

test('bugs are not dressed up as problems of the disk', () => {
  expect(explainSqlite(new TypeError('x'))).toBeUndefined()
  expect(explainSqlite(undefined)).toBeUndefined()
  const database = new DatabaseSync(':memory:')
  try {
    database.exec('not sql')
  } catch (error) {
    expect(explainSqlite(error)).toBeUndefined()
  }
  database.close()
})
