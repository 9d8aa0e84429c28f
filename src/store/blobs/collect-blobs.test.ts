import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { NamedBlobs } from '../../core/files/files-view.ts'
import type { Change } from '../../core/vault/change.ts'
import { dataFolderAt } from '../data-folder.ts'
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts'
import { LOCAL_OWNER } from '../vault-store.ts'
import { fileNameOf } from './blob-files.ts'
import { blobOf, inParts, testBlobs } from './blobs.test-support.ts'
import { checkBlobs } from './check-blobs.ts'
import { collectBlobs } from './collect-blobs.ts'
import { lettingGo, namedInStore } from './named-in-store.ts'
import { Uploads } from './uploads.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const now = Date.now()
const naming =
  (...ids: string[]) =>
  async (): Promise<NamedBlobs> => ({
    ids: new Set(ids),
    isAll: true,
  })

type Blobs = ReturnType<typeof testBlobs>

async function keep({ store, folder }: Blobs, ageDays: number): Promise<string> {
  const { id, bytes } = blobOf(50)
  await store.write(id, inParts(bytes))
  const seconds = (now - ageDays * DAY_MS) / 1000
  utimesSync(join(folder, fileNameOf(id) ?? ''), seconds, seconds)
  return id
}

test('lets go of what nothing has named for 30 days, and of nothing else', async () => {
  using blobs = testBlobs()
  const [old, young, named] = [await keep(blobs, 31), await keep(blobs, 29), await keep(blobs, 90)]
  expect(await collectBlobs(blobs.store, naming(named), now)).toBe(1)
  expect(await blobs.store.has(old)).toBe(false)
  expect(await blobs.store.has(young)).toBe(true)
  expect(await blobs.store.has(named)).toBe(true)
})

test('counts the 30 days from when a blob was last named', async () => {
  using blobs = testBlobs()
  const id = await keep(blobs, 90)
  await collectBlobs(blobs.store, naming(id), now)
  expect(await collectBlobs(blobs.store, naming(), now + 29 * DAY_MS)).toBe(0)
  expect(await collectBlobs(blobs.store, naming(), now + 31 * DAY_MS)).toBe(1)
})

test('keeps one that an upload asked for while it was being looked at', async () => {
  using blobs = testBlobs()
  const id = await keep(blobs, 31)
  const uploads = new Uploads(blobs.store)
  const named = async () => {
    await uploads.arrived(id)
    return naming()()
  }
  expect(await collectBlobs(blobs.store, named, now)).toBe(0)
  expect(await blobs.store.has(id)).toBe(true)
})

test('lets go of nothing while sealed records may name it', async () => {
  using blobs = testBlobs()
  const id = await keep(blobs, 99)
  const named = async () => ({ ids: new Set<string>(), isAll: false })
  expect(await collectBlobs(blobs.store, named, now)).toBe(0)
  expect(await blobs.store.has(id)).toBe(true)
})

test('lets go of parts that nobody went on with', async () => {
  using blobs = testBlobs()
  await keep(blobs, 0)
  const part = join(blobs.folder, 'parts', 'a'.repeat(64))
  writeFileSync(part, 'half')
  expect(await collectBlobs(blobs.store, naming(), now)).toBe(0)
  utimesSync(part, (now - 31 * DAY_MS) / 1000, (now - 31 * DAY_MS) / 1000)
  expect(await collectBlobs(blobs.store, naming(), now)).toBe(1)
  expect(readdirSync(join(blobs.folder, 'parts'))).toEqual([])
})

test('names what is missing and what is damaged', async () => {
  using blobs = testBlobs()
  const [whole, damaged] = [await keep(blobs, 0), await keep(blobs, 0)]
  writeFileSync(join(blobs.folder, fileNameOf(damaged) ?? ''), 'something else')
  const missing = blobOf(1).id
  expect(await checkBlobs(blobs.store, new Set([whole, damaged, missing]))).toEqual({
    whole: 1,
    missing: [missing],
    damaged: [damaged],
  })
})

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function openVault() {
  const folder = mkdtempSync(join(tmpdir(), 'onward-named-'))
  folders.push(folder)
  const opened = await openSqliteStore(dataFolderAt(folder))
  if (!opened.ok) throw new Error(opened.problem.message)
  return opened.value
}

const at = '2026-03-02T09:00:00.000Z'
const head = { kind: 'attachment', schema: 1 }
const attachment = (id: string, baseVersion: number, blobId: string): Change => ({
  ...head,
  id,
  baseVersion,
  body: { name: 'cv.pdf', type: '', sizeBytes: 1, blobId, key: 'k', addedAt: at },
})
const setOf = (...changes: Change[]) => ({
  id: randomUUID(),
  actor: 'test',
  at,
  intent: 'edit',
  changes,
})

test('sees the blobs of records and of what history still keeps', async () => {
  await using store = await openVault()
  await store.write(LOCAL_OWNER, setOf(attachment('a', 0, 'one'), attachment('b', 0, 'two')))
  await store.write(LOCAL_OWNER, setOf(attachment('a', 1, 'three')))
  await store.write(LOCAL_OWNER, setOf({ ...head, id: 'b', baseVersion: 1, body: null }))
  const named = await namedInStore(store, LOCAL_OWNER)
  expect([...named.ids].sort()).toEqual(['one', 'three', 'two'])
  expect(named.isAll).toBe(true)
})

test('an attachment deleted for good takes its blob along, unless another names it', async () => {
  await using store = await openVault()
  using blobs = testBlobs()
  const [own, shared] = [await keep(blobs, 0), await keep(blobs, 0)]
  const uploads = new Uploads(blobs.store)
  await store.write(LOCAL_OWNER, setOf(attachment('a', 0, own), attachment('b', 0, shared)))
  await store.write(LOCAL_OWNER, setOf(attachment('c', 0, shared)))
  const purge = setOf(
    { ...head, id: 'a', baseVersion: 1, body: null, purge: true },
    { ...head, id: 'b', baseVersion: 1, body: null, purge: true },
  )
  const letGo = await lettingGo({ store, uploads }, LOCAL_OWNER, purge)
  expect((await store.write(LOCAL_OWNER, purge)).ok).toBe(true)
  await letGo()
  expect(await blobs.store.has(own)).toBe(false)
  expect(await blobs.store.has(shared)).toBe(true)
})
