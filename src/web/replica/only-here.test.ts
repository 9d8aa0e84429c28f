import { signal } from '@preact/signals'
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openShelf, type ShelfRow } from './blobs-shelf.ts'
import { IndexedStore } from './indexed-store.ts'
import { onlyHere } from './only-here.ts'
import type { NeedsYou } from './replica.ts'

const NOW = '2026-03-02T09:00:00.000Z'
const replica = {
  identity: { vaultId: 'v', epoch: 2, erasedEpoch: 0 },
  waitingCount: signal(0),
  needsYou: signal<readonly NeedsYou[]>([]),
}
const row: ShelfRow = {
  blobId: 'b',
  place: 'p',
  sizeBytes: 1,
  epoch: 2,
  sentIn: 2,
  attachmentIds: [],
  usedAt: NOW,
}

test('a browser has nothing to itself once the program has all of it', async () => {
  const factory = new IDBFactory()
  expect(await onlyHere(factory, replica, NOW)).toBe(undefined)
  const shelf = await openShelf(factory)
  await shelf.finish('v', row)
  expect(await onlyHere(factory, replica, NOW)).toBe(undefined)
  await shelf.update('v', 'b', { sentIn: 1 })
  expect(await onlyHere(factory, replica, NOW)).toBe('files')
  await shelf.drop('v', 'b')
  await shelf.begin('v', 'p', '2026-03-02T08:59:00.000Z')
  expect(await onlyHere(factory, replica, NOW)).toBe('files')
})

test('what is unfinished or waits is only here, in whichever tab it was written', async () => {
  const factory = new IDBFactory()
  const store = await IndexedStore.open(factory)
  await store.putDraft('v', 'page', { value: 'unfinished' })
  expect(await onlyHere(factory, replica, NOW)).toBe('drafts')
  await store.dropDraft('v', 'page')
  expect(await onlyHere(factory, replica, NOW)).toBe(undefined)
  expect(await onlyHere(factory, { ...replica, waitingCount: signal(1) }, NOW)).toBe('changes')
  expect(await onlyHere(factory, { ...replica, identity: undefined }, NOW)).toBe('changes')
})
