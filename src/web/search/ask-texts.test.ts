import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { IDENTITY, inRecords, openRecords } from '../replica/browser-database.ts'
import { askBrowser } from './ask-texts.ts'

const identity = { vaultId: 'v', epoch: 2, revision: 260, mark: '', erasedEpoch: 0 }
const before = globalThis.indexedDB

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  globalThis.indexedDB = before
})

test('a browser that keeps the records itself gives their texts in pages', async () => {
  const database = await openRecords(indexedDB)
  await inRecords(database, 'readwrite', async (at) => {
    at('about').put(identity, IDENTITY)
    for (let revision = 1; revision <= identity.revision; revision += 1) {
      const kind = revision % 10 === 0 ? 'letter' : 'letter-text'
      const head = { kind, id: `r${revision}`, version: 1, schema: 1 }
      const record = { ...head, updatedAt: '2026-03-02T08:00:00.000Z', body: { text: 'Dear Ada' } }
      at('records').put({ kind, id: record.id, revision, record })
    }
    return true
  })
  database.close()
  const first = await askBrowser(0)
  expect(first).toMatchObject({ vaultId: 'v', epoch: 2, more: true })
  expect(first?.records).toHaveLength(200)
  const second = await askBrowser(first?.revision ?? 0)
  expect(second).toMatchObject({ revision: 260, more: false })
  const ids = [...(first?.records ?? []), ...(second?.records ?? [])].map(({ id }) => id)
  expect(new Set(ids).size).toBe(234)
  expect(ids).not.toContain('r10')
})

test('a browser that keeps nothing yet cannot be asked', async () => {
  expect(await askBrowser(0)).toBeUndefined()
})
