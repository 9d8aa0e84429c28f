import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, expect, test } from 'vitest'
import { IndexedStore } from '../replica/indexed-store.ts'
import { holdsRecords } from './holds-records.ts'

const before = globalThis.indexedDB
afterEach(() => {
  globalThis.indexedDB = before
})

test('a browser in which Onward was never opened holds none, and nothing is made by looking', async () => {
  const factory = new IDBFactory()
  globalThis.indexedDB = factory
  expect(await holdsRecords()).toBe(false)
  expect(await factory.databases()).toEqual([])
})

test('a browser that forbids even to look holds none', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
  expect(await holdsRecords()).toBe(false)
})

test('a browser that kept a vault holds records', async () => {
  globalThis.IDBKeyRange ??= IDBKeyRange
  const factory = new IDBFactory()
  globalThis.indexedDB = factory
  const store = await IndexedStore.open(factory)
  expect(await holdsRecords()).toBe(false)
  const position = { vaultId: 'v', epoch: 1, revision: 0, mark: '', erasedEpoch: 0 }
  await store.write('v', { position, replaceAll: true, confirmed: [] })
  expect(await holdsRecords()).toBe(true)
  store.close()
})
