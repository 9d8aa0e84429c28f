import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, expect, test } from 'vitest'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'
import { IndexedStore } from './indexed-store.ts'
import type { Kept } from './store.ts'

const at = '2026-03-02T08:00:00.000Z'
const { put } = IDBObjectStore.prototype
afterEach(() => {
  IDBObjectStore.prototype.put = put
})

/** Makes every put into one of the object stores throw, as a full disk may. */
function breakPutsInto(name: string): void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
    if (this.name === name) throw new DOMException('full', 'QuotaExceededError')
    return put.call(this, value, key)
  }
}

const entry = (id: string): Entry => ({
  seq: Number.POSITIVE_INFINITY,
  set: {
    id,
    actor: 'test',
    at,
    intent: 'note',
    changes: [{ kind: 'note', id, baseVersion: 0, schema: 1, body: { id } }],
  },
  bases: [null],
  formerIds: [],
})
const note = (id: string, version = 1): VaultRecord => ({
  kind: 'note',
  id,
  version,
  schema: 1,
  updatedAt: at,
  body: { id },
})
const position = (revision: number, epoch = 1) => ({
  vaultId: 'v',
  epoch,
  revision,
  mark: '',
  erasedEpoch: 0,
})

async function freshStore() {
  const store = await IndexedStore.open(new IDBFactory())
  await store.write('v', { position: position(1), confirmed: [note('a')] })
  return store
}

async function added(store: IndexedStore, ...ids: string[]) {
  const written = await store.write('v', { add: ids.map(entry) })
  return written === 'overtaken' ? [] : written.added
}

/** Everything of a kept vault, what is deferred first. */
const recordsOf = (kept: Kept | undefined) => [
  ...[...(kept?.deferred.values() ?? [])].flatMap((read) => read()),
  ...(kept?.records ?? []),
]
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

test('gives entries their places in the order in which they came', async () => {
  const store = await freshStore()
  const first = await added(store, 'one', 'two')
  const second = await added(store, 'three')
  expect([...first, ...second].map(({ seq }) => seq)).toEqual([1, 2, 3])
  const kept = await store.load()
  expect(kept?.outbox.map(({ set }) => set.id)).toEqual(['one', 'two', 'three'])
})

test.each(['log', 'outbox', 'done', 'notices', 'meta'])(
  'keeps all of a write or nothing when %s cannot be written',
  async (name) => {
    const store = await freshStore()
    const [one] = await added(store, 'one')
    if (!one) throw new Error('not added')
    const before = JSON.stringify(await store.load())
    breakPutsInto(name)
    const write = store.write('v', {
      position: position(2),
      confirmed: [note('b')],
      remove: [one],
      add: [entry('two')],
      done: [one],
      notices: [{ id: 'm', kind: 'note', recordId: 'a', at, what: 'edit-kept', path: '' }],
    })
    await expect(write).rejects.toThrow('full')
    IDBObjectStore.prototype.put = put
    expect(JSON.stringify(await store.load())).toBe(before)
  },
)

test('writes nothing when another tab settled an entry first, or began another epoch', async () => {
  const store = await freshStore()
  const [one] = await added(store, 'one')
  if (!one) throw new Error('not added')
  await store.write('v', { remove: [one] })
  const before = JSON.stringify(await store.load())
  expect(await store.write('v', { remove: [one], confirmed: [note('b')] })).toBe('overtaken')
  expect(await store.write('v', { epoch: 2, confirmed: [note('b')] })).toBe('overtaken')
  expect(JSON.stringify(await store.load())).toBe(before)
})

test('tells another tab what came since a beat, or to load anew after a snapshot', async () => {
  const store = await freshStore()
  const beat = (await store.load())?.position.beat ?? 0
  await store.write('v', { position: position(2), confirmed: [note('b')] })
  const since = await store.since('v', beat)
  expect(since !== 'reload' && ids(since.records)).toEqual(['b'])
  await store.snapshot('v', beat + 1, [note('a'), note('b')])
  expect(await store.since('v', beat)).toBe('reload')
  expect(ids(recordsOf(await store.load()))).toEqual(['a', 'b'])
})

test('keeps what was written while a snapshot was being made', async () => {
  const store = await freshStore()
  const beat = (await store.load())?.position.beat ?? 0
  const many = Array.from({ length: 2500 }, (_, index) => note(`n${index}`))
  const making = store.snapshot('v', beat, many)
  await store.write('v', { position: position(3), confirmed: [note('later')] })
  await making
  const records = recordsOf(await store.load())
  expect(records).toHaveLength(2501)
  expect(records.at(-1)?.id).toBe('later')
})

test('opens nothing of a vault before its records are there, and loses nothing beside them', async () => {
  const store = await freshStore()
  await added(store, 'one')
  const { position: begun, outbox } = await store.begin(position(5))
  expect([begun.revision, outbox.map(({ set }) => set.id)]).toEqual([5, ['one']])
  expect(await store.load()).toBeUndefined()
  // The browser dies here, and what was fetched is fetched again.
  const again = await store.begin(position(6))
  await added(store, 'two')
  await store.write('v', { position: position(7), confirmed: [note('b', 2)] })
  expect(await store.load()).toBeUndefined()
  await store.snapshot('v', again.position.beat, [note('a'), note('b'), note('c')])
  const kept = await store.load()
  expect(kept?.position.revision).toBe(7)
  expect(recordsOf(kept).map(({ id, version }) => `${id}${version}`)).toEqual([
    'a1',
    'b1',
    'c1',
    'b2',
  ])
  expect(kept?.outbox.map(({ set }) => set.id)).toEqual(['one', 'two'])
})

test('opens the old state when the browser dies in the middle of a snapshot', async () => {
  const factory = new IDBFactory()
  const store = await IndexedStore.open(factory)
  await store.write('v', { position: position(1), confirmed: [note('a')] })
  const beat = (await store.load())?.position.beat ?? 0
  const many = Array.from({ length: 2500 }, (_, index) => note(`n${index}`))
  breakPutsInto('meta')
  await expect(store.snapshot('v', beat, many)).rejects.toThrow('full')
  IDBObjectStore.prototype.put = put
  store.close()
  const again = await IndexedStore.open(factory)
  expect(ids(recordsOf(await again.load()))).toEqual(['a'])
  await again.snapshot('v', beat, [note('a')])
  expect(ids(recordsOf(await again.load()))).toEqual(['a'])
})
