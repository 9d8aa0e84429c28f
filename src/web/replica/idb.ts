/** The answer of one IndexedDB request. */
export function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Settles when the transaction is on the disk, or rejects with why it is not. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(transaction.error ?? new Error('the transaction was aborted'))
  })
}

/** All keys that begin with these parts: arrays sort behind every other part. */
export function startingWith(...parts: readonly IDBValidKey[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []])
}

const stores = [
  'meta',
  'chunks',
  'log',
  'outbox',
  'done',
  'parked',
  'notices',
  'lazy',
  'drafts',
  'keys',
] as const
export type StoreName = (typeof stores)[number]

const DATABASE = 'onward'
const DATABASE_VERSION = 1

/** Opens the one database of this origin; its stores are keyed by vaultId first. */
export function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, DATABASE_VERSION)
    request.onupgradeneeded = () => {
      for (const name of stores) request.result.createObjectStore(name)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('another version of Onward holds the database'))
  })
}
