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

/** As `completed`, with nothing more to come: a page that goes away takes along what is still open. */
export function committed(transaction: IDBTransaction): Promise<void> {
  transaction.commit()
  return completed(transaction)
}

/**
 * Works in a transaction and resolves when it is on the disk. All or nothing: when `work` throws, and
 * when it answers undefined, nothing of it is kept. (A step that throws does not end a transaction by
 * itself; half of it would stay.)
 */
export async function whole<Answer>(
  transaction: IDBTransaction,
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  const done = completed(transaction)
  try {
    const answer = await work((name) => transaction.objectStore(name))
    if (answer === undefined) transaction.abort()
    else {
      // A page that goes away takes along what is still open.
      transaction.commit()
      await done
    }
    return answer
  } catch (cause) {
    tryToAbort(transaction)
    throw cause
  } finally {
    await done.catch(() => {})
  }
}

function tryToAbort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It had ended already.
  }
}

/** All keys that begin with these parts: arrays sort behind every other part. */
export function startingWith(...parts: readonly IDBValidKey[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []])
}

export const stores = [
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
