import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeAll, expect, test } from 'vitest'
import { openShelf, type ShelfRow } from './blobs-shelf.ts'
import { type PrivateFolder, shelfTwice } from './shelf-twice.ts'
import { newId } from './test-browser.ts'

beforeAll(() => {
  globalThis.IDBKeyRange ??= IDBKeyRange
})

const at = '2026-03-02T09:00:00.000Z'
const bytes = new TextEncoder().encode('as it lies encrypted')

function setUp() {
  const files = new Map<string, Uint8Array>()
  const folder: PrivateFolder = {
    names: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  }
  const open = async (factory: IDBFactory) => shelfTwice(await openShelf(factory), folder, newId)
  return { files, folder, open }
}

const rowOf = (blobId: string, place: string): ShelfRow => ({
  ...{ blobId, place, sizeBytes: bytes.length, epoch: 1, sentIn: 0, attachmentIds: [], usedAt: at },
})

type Shelf = Awaited<ReturnType<ReturnType<typeof setUp>['open']>>

async function keep(shelf: Shelf, blobId: string): Promise<void> {
  const place = newId()
  await shelf.begin('v', place, at)
  await shelf.putChunk('v', place, 0, bytes)
  await shelf.finish('v', rowOf(blobId, place))
}

async function bytesOf(shelf: Shelf, blobId: string): Promise<Uint8Array | undefined> {
  const row = await shelf.row('v', blobId)
  return row && shelf.chunk('v', row.place, 0)
}

test('a file that the database has lost is there again, as often as that happens', async () => {
  const { open } = setUp()
  await keep(await open(new IDBFactory()), 'one')
  for (let losses = 0; losses < 2; losses += 1) {
    const again = await open(new IDBFactory())
    expect((await again.rows('v')).map(({ blobId }) => blobId)).toEqual(['one'])
    expect(await bytesOf(again, 'one')).toEqual(bytes)
  }
})

test('two tabs that put a file back leave it whole', async () => {
  const { open } = setUp()
  await keep(await open(new IDBFactory()), 'one')
  const fresh = new IDBFactory()
  const [first, second] = await Promise.all([open(fresh), open(fresh)])
  await Promise.all([first.rows('v'), second.rows('v')])
  expect(await bytesOf(first, 'one')).toEqual(bytes)
  expect(await bytesOf(second, 'one')).toEqual(bytes)
})

test('what the server has is kept once, and what was dropped not at all', async () => {
  const { open, files } = setUp()
  const shelf = await open(new IDBFactory())
  await keep(shelf, 'one')
  await keep(shelf, 'two')
  await keep(shelf, 'three')
  await shelf.update('v', 'one', { sentIn: 1 })
  await shelf.drop('v', 'two')
  expect(new Set([...files.keys()].map((name) => name.split('~').length))).toEqual(new Set([2, 3]))
  expect(files.size).toBe(2)
  await shelf.forget('v')
  expect(files.size).toBe(0)
})

test('the same file a second time, or given up half-way, leaves no other copy', async () => {
  const { open, files } = setUp()
  const shelf = await open(new IDBFactory())
  await keep(shelf, 'one')
  await keep(shelf, 'one')
  await shelf.begin('v', 'half', at)
  await shelf.putChunk('v', 'half', 0, bytes)
  await shelf.abandon('v', 'half')
  expect(files.size).toBe(2)
  expect(await bytesOf(await open(new IDBFactory()), 'one')).toEqual(bytes)
})

test('a copy that was cut off is not taken for a file', async () => {
  const { open, files } = setUp()
  await keep(await open(new IDBFactory()), 'one')
  for (const name of files.keys()) if (name.split('~').length === 3) files.delete(name)
  expect(await (await open(new IDBFactory())).rows('v')).toEqual([])
})

test('where there is no room for a copy, a file is kept as before', async () => {
  const { folder } = setUp()
  const full: PrivateFolder = {
    ...folder,
    write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  }
  const shelf = shelfTwice(await openShelf(new IDBFactory()), full, newId)
  await keep(shelf, 'one')
  expect(await bytesOf(shelf, 'one')).toEqual(bytes)
})
