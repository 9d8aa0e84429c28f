import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { mergeChange } from '../../core/vault/merge.ts'
import type { Entry } from './entry.ts'
import { IndexedStore } from './indexed-store.ts'
import { Keeper } from './keeper.ts'
import { WriteQueue } from './write-queue.ts'

const entry = (id: string): Entry => ({
  seq: Number.POSITIVE_INFINITY,
  set: {
    id,
    actor: 'test',
    at: '2026-03-02T08:00:00.000Z',
    intent: 'note',
    changes: [{ kind: 'note', id, baseVersion: 0, schema: 1, body: { id } }],
  },
  bases: [null],
  formerIds: [],
})
const position = { vaultId: 'v', epoch: 1, revision: 1, mark: '', erasedEpoch: 0 }

async function tabOf(factory: IDBFactory) {
  const store = await IndexedStore.open(factory)
  const keeper = new Keeper(store, mergeChange, undefined, () => {})
  await keeper.load()
  return { store, keeper }
}

/** Two tabs that have opened the same vault. */
async function twoTabs() {
  const factory = new IDBFactory()
  const first = await tabOf(factory)
  await first.keeper.write({ position, confirmed: [] }, 'v')
  return { factory, first, second: await tabOf(factory) }
}

/** The browser clears what it keeps. */
function clear(factory: IDBFactory): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase('onward')
    request.onsuccess = resolve
    request.onerror = () => reject(request.error)
  })
}

async function add({ keeper }: { keeper: Keeper }, id: string) {
  keeper.book.add(entry(id))
  await keeper.write({ add: [entry(id)], strict: true })
}

const waiting = ({ keeper }: { keeper: Keeper }) => keeper.book.entries.map(({ set }) => set.id)

async function keptIn(factory: IDBFactory): Promise<readonly string[]> {
  const { keeper } = await tabOf(factory)
  return waiting({ keeper })
}

test('keeps a change that is on the disk but not yet read back when the browser clears it', async () => {
  const { factory, first, second } = await twoTabs()
  const { since } = IndexedStore.prototype
  // What the other tab wrote first has to be read, and just then everything is gone.
  second.store.since = async (...asked) => {
    second.store.since = since
    await clear(factory)
    return since.apply(second.store, asked)
  }
  await add(first, 'one')
  await add(second, 'two')
  expect(waiting(second)).toEqual(['two'])
  await first.keeper.catchUp()
  expect(waiting(first).toSorted()).toEqual(['one', 'two'])
  expect((await keptIn(factory)).toSorted()).toEqual(['one', 'two'])
})

test('writes again what the disk took just before it was lost', async () => {
  const { factory, first } = await twoTabs()
  const { write } = IndexedStore.prototype
  // It is all gone, and filled anew, before the end of the write is heard of.
  first.store.write = async (...asked) => {
    first.store.write = write
    const written = await write.apply(first.store, asked)
    await clear(factory)
    await first.keeper.catchUp()
    return written
  }
  await add(first, 'one')
  expect(waiting(first)).toEqual(['one'])
  expect(await keptIn(factory)).toEqual(['one'])
})

test('two tabs that fill a cleared browser at once know what each of them brought', async () => {
  const { factory, first, second } = await twoTabs()
  await add(first, 'one')
  await clear(factory)
  await Promise.all([first.keeper.catchUp(), second.keeper.catchUp()])
  expect(waiting(first)).toEqual(['one'])
  expect(waiting(second)).toEqual(['one'])
})

test.each([
  ['another vault', { vaultId: 'w', epoch: 1 }],
  ['a backup', { vaultId: 'v', epoch: 2 }],
])(
  'a change that a full disk refuses just as %s takes the place waits for a word',
  async (_what, place) => {
    const { first } = await twoTabs()
    first.store.write = async () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const other = { ...position, ...place }
    const write = { position: other, replaceAll: true, confirmed: [] }
    const anew = first.keeper.write(
      { ...write, anew: { former: 'v', erased: false } },
      other.vaultId,
    )
    first.keeper.book.add(entry('one'))
    await Promise.all([anew, new WriteQueue(first.keeper).write([entry('one')], [], undefined)])
    expect(first.keeper.position).toMatchObject(place)
    expect(first.keeper.book.waiting).toEqual([])
    expect(first.keeper.lists.parked).toMatchObject([{ id: 'one', why: 'other-epoch' }])
  },
)
