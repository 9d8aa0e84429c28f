import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MAX_CHANGES_PER_SET } from '../core/vault/change.ts'
import { dataFolderAt } from '../store/data-folder.ts'
import { LOCAL_OWNER, type VaultReader } from '../store/vault-store.ts'
import { OpenRecords } from './open-records.ts'
import { RecordsFile } from './records-file.ts'
import { runOnward, temporaryFolder } from './run-onward.test-support.ts'

const at = '2026-03-02T10:00:00.000Z'
const sealed = { alg: 'x', keyId: 'k', nonce: 'AAAA', ciphertext: 'BBBB' }
const odd = { text: 'Zoë “x” \u2028 🙂', nested: { unknown: [1, null, { a: -0.5 }] } }

async function openRecords(data: string): Promise<OpenRecords> {
  const opened = await OpenRecords.open(dataFolderAt(data))
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

async function put(records: OpenRecords, id: string, changes: readonly object[]): Promise<void> {
  const set = { id, actor: 'test', at, intent: 'fill', changes } as Parameters<
    typeof records.store.write
  >[1]
  const written = await records.store.write(LOCAL_OWNER, set)
  if (!written.ok) throw new Error(written.problem.code)
}

async function fillWithOddities(data: string): Promise<void> {
  await using records = await openRecords(data)
  await put(records, 'one', [
    { kind: 'future-kind', id: 'b', baseVersion: 0, schema: 7, body: odd },
    { kind: 'future-kind', id: 'a', baseVersion: 0, schema: 1, body: { z: 1, a: 2 } },
    { kind: 'entry', id: 'e', baseVersion: 0, schema: 1, sealed },
    { kind: 'future-kind', id: 'gone', baseVersion: 0, schema: 1, body: {} },
  ])
  await put(records, 'two', [
    { kind: 'future-kind', id: 'gone', baseVersion: 1, schema: 1, body: null },
  ])
}

test('every record comes out as it is stored: sealed, unknown and deleted ones too', async () => {
  using folder = temporaryFolder()
  await fillWithOddities(folder.path)
  const run = await runOnward(['export'], { data: folder.path })
  expect(run).toMatchObject({ status: 0, stderr: '' })
  const { onward, vaultId, exportedAt, records } = JSON.parse(run.stdout)
  expect(onward).toBe(1)
  expect(exportedAt).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
  const head = { version: 1, schema: 1, updatedAt: at }
  expect(records).toEqual([
    { kind: 'entry', id: 'e', ...head, sealed },
    { kind: 'future-kind', id: 'a', ...head, body: { z: 1, a: 2 } },
    { kind: 'future-kind', id: 'b', ...head, schema: 7, body: odd },
    { kind: 'future-kind', id: 'gone', ...head, version: 2, deleted: true },
  ])
  expect(Object.keys(records[1].body)).toEqual(['z', 'a'])
  await using opened = await openRecords(folder.path)
  expect(vaultId).toBe((await opened.store.identity(LOCAL_OWNER)).vaultId)
})

test('-o writes a file for its person alone, the same each time, and leaves nothing beside it', async () => {
  using folder = temporaryFolder()
  const data = join(folder.path, 'records')
  await fillWithOddities(data)
  mkdirSync(join(folder.path, 'out'))
  const target = join(folder.path, 'out', 'all.json')
  writeFileSync(target, 'older', { mode: 0o644 })
  const write = () => runOnward(['export', '-o', 'out/all.json'], { data, cwd: folder.path })
  const first = await write()
  expect(first).toMatchObject({ status: 0, stdout: '' })
  expect(first.stderr).toContain('4 records')
  const text = readFileSync(target, 'utf8')
  if (process.platform !== 'win32') expect(statSync(target).mode & 0o777).toBe(0o600)
  await write()
  const timeless = (json: string) => json.replace(/"exportedAt":"[^"]*"/, '')
  expect(timeless(readFileSync(target, 'utf8'))).toBe(timeless(text))
  expect(readdirSync(join(folder.path, 'out'))).toEqual(['all.json'])
  expect(readdirSync(data).filter((name) => name.includes('part'))).toEqual([])
})

test('what cannot be written is told, and what was there stays', async () => {
  using folder = temporaryFolder()
  const data = join(folder.path, 'records')
  const none = await runOnward(['export'], { data, cwd: folder.path })
  expect(none).toMatchObject({ status: 1, stdout: '' })
  expect(none.stderr).toContain('no records')
  expect(readdirSync(folder.path)).toEqual([])
  await fillWithOddities(data)
  for (const target of ['nowhere/all.json', 'records']) {
    const run = await runOnward(['export', '-o', target], { data, cwd: folder.path })
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('Nothing was written')
  }
  expect(readdirSync(folder.path)).toEqual(['records'])
})

test('more records than a page holds come out once each', async () => {
  using folder = temporaryFolder()
  {
    await using records = await openRecords(folder.path)
    for (let set = 0; set < 3; set += 1) {
      const changes = Array.from({ length: MAX_CHANGES_PER_SET }, (_, place) => ({
        kind: 'future-kind',
        id: `r${set}-${place}`,
        baseVersion: 0,
        schema: 1,
        body: { place },
      }))
      await put(records, `set-${set}`, changes)
    }
  }
  const run = await runOnward(['export'], { data: folder.path })
  const ids = JSON.parse(run.stdout).records.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(3 * MAX_CHANGES_PER_SET)
  expect(ids).toHaveLength(3 * MAX_CHANGES_PER_SET)
})

test('a change in the middle of an export does not show a mixture of before and after', async () => {
  using folder = temporaryFolder()
  await fillWithOddities(folder.path)
  await using records = await openRecords(folder.path)
  let reads = 0
  const store: VaultReader = {
    identity: (owner) => records.store.identity(owner),
    find: (owner, kind, id) => records.store.find(owner, kind, id),
    history: (owner, options) => records.store.history(owner, options),
    watch: (owner, changed) => records.store.watch(owner, changed),
    read: async (owner, since, options) => {
      const page = await records.store.read(owner, since, options)
      reads += 1
      if (reads === 1) {
        await put(records, 'meanwhile', [
          { kind: 'future-kind', id: 'a', baseVersion: 1, schema: 1, body: { z: 2, a: 3 } },
        ])
      }
      return page
    },
  }
  const target = join(folder.path, 'all.json')
  const made = await RecordsFile.write(store, { target, exportedAt: at })
  if (!made.ok) throw new Error(made.problem.code)
  await using file = made.value
  const exported = JSON.parse(readFileSync(file.path, 'utf8'))
  expect(exported.records.map(({ id }: { id: string }) => id)).toEqual(['e', 'b', 'gone', 'a'])
  expect(exported.records.at(-1)).toMatchObject({ version: 2, body: { z: 2, a: 3 } })
})
