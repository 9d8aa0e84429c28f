import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { PullAnswer } from '../../core/protocol/sync.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { IndexedStore } from '../replica/indexed-store.ts'
import { fillTexts } from './fill-texts.ts'
import { SearchRoom } from './search-room.ts'
import { TextShelf } from './text-shelf.ts'

const at = '2026-03-02T08:00:00.000Z'
const standing = (revision: number, epoch = 1) => ({
  vaultId: 'v',
  epoch,
  revision,
  mark: '',
  erasedEpoch: 0,
})
const head = (kind: string, id: string, version: number) => ({
  kind,
  id,
  version,
  schema: 1,
  updatedAt: at,
})
const letter = (id: string, subject: string, sentAt = at, version = 1): VaultRecord => ({
  ...head('letter', id, version),
  body: { direction: 'in', subject, sentAt, addedAt: at, source: 'file' },
})
const letterText = (id: string, text: string, version = 1): VaultRecord => ({
  ...head('letter-text', id, version),
  body: { text },
})
const gone = (kind: string, id: string, version: number): VaultRecord => ({
  ...head(kind, id, version),
  deleted: true,
})

/** A browser that keeps these records, and the room that searches them. */
async function opened(records: readonly VaultRecord[], texts: readonly VaultRecord[]) {
  const factory = new IDBFactory()
  const store = await IndexedStore.open(factory)
  const written = await store.write('v', { position: standing(1), confirmed: records, lazy: texts })
  if (written === 'overtaken') throw new Error('nothing was written')
  const shelf = await TextShelf.open(factory)
  const room = new SearchRoom({ store, shelf, breathe: async () => {}, changed: () => {} })
  await room.refresh()
  return { store, shelf, room, beat: written.beat }
}

async function found(room: SearchRoom, typed: string): Promise<readonly string[]> {
  const { groups } = await room.answer({ number: 1, typed, wide: null })
  return groups.flatMap((group) => group.found.map(({ id }) => `${group.kind}/${id}`))
}

test('finds a letter by words of its head and of its text together, and shows the place', async () => {
  const { room } = await opened(
    [letter('a', 'Planner at Lindholm'), letter('b', 'Planner at Calder')],
    [
      letterText('a', 'We chose another candidate.'),
      letterText('b', 'We chose another candidate.'),
    ],
  )
  expect(await found(room, 'lindholm candidate')).toEqual(['letter/a'])
  const { groups } = await room.answer({ number: 1, typed: 'lindholm cand', wide: null })
  const pieces = groups[0]?.found[0]?.excerpt
  expect(pieces?.filter(({ hit }) => hit)).toEqual([{ text: 'cand', hit: true }])
})

test('shows the newest texts without reading them from the disk again', async () => {
  const { shelf, room } = await opened(
    [letter('a', 'Planner'), letter('b', 'Planner')],
    [letterText('a', 'We chose another candidate.'), letterText('b', 'Thank you for coming.')],
  )
  const asked: string[] = []
  const read = shelf.texts.bind(shelf)
  shelf.texts = (vaultId, ids) => {
    asked.push(...ids)
    return read(vaultId, ids)
  }
  const { groups } = await room.answer({ number: 1, typed: 'thank', wide: null })
  const hits = groups[0]?.found[0]?.excerpt?.filter(({ hit }) => hit)
  expect(hits).toEqual([{ text: 'Thank', hit: true }])
  expect(asked).toEqual([])
})

test('what a title says comes first, then what is newest', async () => {
  const { room } = await opened(
    [
      letter('a', 'Ferries', '2026-01-01T08:00:00.000Z'),
      letter('b', 'Ferries', '2026-02-01T08:00:00.000Z'),
      letter('c', 'Other', '2026-03-01T08:00:00.000Z'),
    ],
    [letterText('c', 'About the ferries.')],
  )
  expect(await found(room, 'ferries')).toEqual(['letter/b', 'letter/a', 'letter/c'])
})

test('reads snapshots as well as what was written since', async () => {
  const { store, room, beat } = await opened([letter('a', 'Planner')], [])
  await store.snapshot('v', beat, [letter('a', 'Planner')])
  await store.write('v', { confirmed: [letter('b', 'Planner')] })
  await room.refresh()
  expect((await found(room, 'planner')).toSorted()).toEqual(['letter/a', 'letter/b'])
})

test('a deleted record is found no more, nor brought back by a set that was sent before', async () => {
  const changes = [{ kind: 'letter', id: 'a', baseVersion: 1, schema: 1, body: letterBody('Mine') }]
  const set = { id: 's', actor: 'web', at, intent: 'edit', changes }
  const done = [{ seq: 1, set, bases: [null], formerIds: [] }]
  const { store, room } = await opened([letter('a', 'Planner')], [letterText('a', 'Words.')])
  await store.write('v', { done, confirmed: [letter('a', 'Mine', at, 2)] })
  await room.refresh()
  expect(await found(room, 'mine words')).toEqual(['letter/a'])
  await store.write('v', { confirmed: [gone('letter', 'a', 3)] })
  await room.refresh()
  await room.refresh()
  expect([await found(room, 'mine'), await found(room, 'words')]).toEqual([[], []])
})

test('a new epoch empties everything that was read before', async () => {
  const { store, room } = await opened([letter('a', 'Planner')], [letterText('a', 'Words.')])
  expect(await found(room, 'words')).toEqual(['letter/a'])
  const confirmed = [letter('b', 'Later')]
  await store.write('v', { position: standing(1, 2), replaceAll: true, confirmed })
  await room.refresh()
  expect(await found(room, 'words')).toEqual([])
  expect(await found(room, 'later')).toEqual(['letter/b'])
})

test('sealed records are not read', async () => {
  const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'planner' }
  const { room } = await opened([{ ...head('letter', 'a', 1), sealed }], [])
  expect(await found(room, 'planner')).toEqual([])
})

test('texts are fetched from where it was left, and searched at once', async () => {
  const { shelf, room } = await opened([letter('a', 'One'), letter('b', 'Two')], [])
  const asked: number[] = []
  let away = true
  const page = (records: readonly VaultRecord[], revision: number, more: boolean): PullAnswer => ({
    ...standing(revision),
    protocol: 1,
    records,
    more,
  })
  const filling = {
    shelf,
    ask: async (since: number) => {
      asked.push(since)
      if (since === 0) return page([letterText('a', 'Harbour')], 5, true)
      return away ? undefined : page([letterText('b', 'Depot')], 9, false)
    },
    kept: ({ vaultId }: { vaultId: string }, texts: readonly VaultRecord[]) =>
      room.takeTexts(vaultId, texts),
    pause: async () => {},
  }
  expect(await fillTexts(filling)).toBe('away')
  expect([await found(room, 'harbour'), await found(room, 'depot')]).toEqual([['letter/a'], []])
  away = false
  expect(await fillTexts(filling)).toBe('all here')
  expect(asked).toEqual([0, 5, 5])
  expect(await found(room, 'depot')).toEqual(['letter/b'])
  expect((await shelf.standing())?.filledTo).toBe(9)
})

test('a page that was fetched before something was deleted for good is not kept', async () => {
  const { store, shelf } = await opened([letter('a', 'One')], [letterText('a', 'Harbour')])
  const before = await shelf.standing()
  if (!before) throw new Error('no vault is open')
  const purged: VaultRecord = { ...head('letter', 'a', 2), deleted: true, purged: true }
  await store.write('v', { confirmed: [purged] })
  expect(await shelf.keep(before, [letterText('a', 'Harbour')], 3)).toBe(false)
  expect(await shelf.ids('v')).toEqual([])
})

test('what empties the texts sends their filling back to its beginning', async () => {
  const { store, shelf } = await opened([], [])
  const before = await shelf.standing()
  if (!before) throw new Error('no vault is open')
  expect(await shelf.keep(before, [letterText('a', 'Harbour', 2)], 7)).toBe(true)
  expect(await shelf.keep(before, [letterText('a', 'Older', 1)], 8)).toBe(true)
  expect(await shelf.texts('v', ['a'])).toMatchObject([{ body: { text: 'Harbour' } }])
  await store.write('v', { position: standing(9), replaceAll: true, confirmed: [] })
  expect(await shelf.standing()).toMatchObject({ filledTo: 0 })
})

function letterBody(subject: string) {
  return { direction: 'in', subject, sentAt: at, addedAt: at, source: 'file' }
}
