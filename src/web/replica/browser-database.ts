import type { ChangeSet } from '../../core/vault/change.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { whole } from './idb.ts'

/** A record as it stands, and the revision that made it so. */
export interface RecordRow {
  readonly kind: string
  readonly id: string
  readonly revision: number
  readonly record: VaultRecord
}

/** One version of one record. `record` is null of a present version, and of one that was let go of. */
export interface PastRow {
  readonly revision: number
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly record: VaultRecord | null
  /** When the next version took its place; absent of a present one. */
  readonly supersededAt?: string
}

export type SetRow = Pick<ChangeSet, 'id' | 'actor' | 'intent' | 'at'> & {
  readonly revision: number
}

const DATABASE = 'onward-records'
const DATABASE_VERSION = 1

const names = ['about', 'records', 'past', 'sets'] as const
export type Stores = (name: (typeof names)[number]) => IDBObjectStore

/** The keys of `about`: a `VaultIdentity`, and a `DeviceKey` or null once it was destroyed. */
export const IDENTITY = 'identity'
export const DEVICE_KEY = 'device-key'

/** Opens the database of a browser that keeps the records itself. */
export function openRecords(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, DATABASE_VERSION)
    request.onupgradeneeded = () => {
      const database = request.result
      database.createObjectStore('about')
      const records = database.createObjectStore('records', { keyPath: ['kind', 'id'] })
      records.createIndex('revision', 'revision')
      const past = database.createObjectStore('past', { keyPath: ['revision', 'kind', 'id'] })
      past.createIndex('record', ['kind', 'id', 'revision'])
      past.createIndex('supersededAt', 'supersededAt')
      const sets = database.createObjectStore('sets', { keyPath: 'id' })
      sets.createIndex('revision', 'revision', { unique: true })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('another version of Onward holds the records'))
  })
}

/**
 * Works in one transaction over all stores and resolves when it is on the disk; a step that throws
 * undoes all of it. Transactions that write wait for each other, those of other tabs included.
 */
export async function inRecords<Answer>(
  database: IDBDatabase,
  mode: 'readonly' | 'readwrite',
  work: (at: Stores) => Promise<Answer>,
): Promise<Answer> {
  const transaction = database.transaction(names, mode, { durability: 'strict' })
  const done = await whole<{ readonly answer: Answer }>(transaction, async () => ({
    answer: await work((name) => transaction.objectStore(name)),
  }))
  if (!done) throw new Error('the transaction had no answer')
  return done.answer
}

/** Calls `visit` with each row of a range until it answers false; it may write to the same stores. */
export function eachRow<Row>(
  source: IDBObjectStore | IDBIndex,
  range: IDBKeyRange | null,
  direction: IDBCursorDirection,
  visit: (row: Row) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = source.openCursor(range, direction)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const cursor = request.result
      if (cursor && visit(cursor.value as Row)) cursor.continue()
      else resolve()
    }
  })
}
