import { answered, completed, startingWith } from './idb.ts'

/** What this browser holds of one blob: all of its encrypted chunks. */
export interface ShelfRow {
  readonly blobId: string
  /** Under which its chunks lie: they are kept before its id is known. */
  readonly place: string
  /** Of all encrypted chunks. */
  readonly sizeBytes: number
  /** The epoch of the vault in which it was kept. */
  readonly epoch: number
  /** The epoch in which the server was found to have all of it; 0 when it was not. */
  readonly sentIn: number
  /** The attachments that were seen to name it. */
  readonly attachmentIds: readonly string[]
  /** When it was last kept, opened or seen to be named; an instant. */
  readonly usedAt: string
}

/**
 * Where encrypted chunks are kept in this browser, keyed by vaultId. What is written is on the disk
 * when the promise resolves. Rejects with the browser's error (`QuotaExceededError`).
 */
export interface BlobShelf {
  /** False where the browser keeps nothing beyond this tab. */
  readonly durable: boolean
  rows(vaultId: string): Promise<readonly ShelfRow[]>
  row(vaultId: string, blobId: string): Promise<ShelfRow | undefined>
  /** Notes that chunks will lie under `place`, so that they are found if nobody finishes. */
  begin(vaultId: string, place: string, at: string): Promise<void>
  putChunk(vaultId: string, place: string, number: number, bytes: Uint8Array): Promise<void>
  chunk(vaultId: string, place: string, number: number): Promise<Uint8Array | undefined>
  /** All chunks are there. Where the blob is here already, that one stays and the new chunks go. */
  finish(vaultId: string, row: ShelfRow): Promise<void>
  /** Lets go of chunks that will not be finished. */
  abandon(vaultId: string, place: string): Promise<void>
  /** Nothing happens when the blob is gone by now. */
  update(vaultId: string, blobId: string, fields: Partial<ShelfRow>): Promise<void>
  drop(vaultId: string, blobId: string): Promise<void>
  /** Places that were begun before an instant and never finished. */
  unfinished(vaultId: string, before: string): Promise<readonly string[]>
  /** Lets go of everything of a vault. */
  forget(vaultId: string): Promise<void>
  close(): void
}

const DATABASE = 'onward-blobs'
const VERSION = 1
const stores = ['rows', 'chunks', 'begun'] as const
const strict = { durability: 'strict' } as const

/** Opens the database of blobs, apart from that of records: its size follows other rules. */
export function openShelf(factory: IDBFactory): Promise<BlobShelf> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, VERSION)
    request.onupgradeneeded = () => {
      for (const name of stores) request.result.createObjectStore(name)
    }
    request.onsuccess = () => resolve(new IndexedShelf(request.result))
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('another version of Onward holds the database'))
  })
}

class IndexedShelf implements BlobShelf {
  readonly durable = true
  readonly #database: IDBDatabase

  constructor(database: IDBDatabase) {
    this.#database = database
    database.onversionchange = () => database.close()
  }

  rows(vaultId: string): Promise<readonly ShelfRow[]> {
    return answered(this.#store('rows').getAll(startingWith(vaultId)))
  }

  row(vaultId: string, blobId: string): Promise<ShelfRow | undefined> {
    return answered(this.#store('rows').get([vaultId, blobId]))
  }

  begin(vaultId: string, place: string, at: string): Promise<void> {
    return this.#write(({ begun }) => begun.put(at, [vaultId, place]))
  }

  putChunk(vaultId: string, place: string, number: number, bytes: Uint8Array): Promise<void> {
    return this.#write(({ chunks }) => chunks.put(bytes, [vaultId, place, number]))
  }

  chunk(vaultId: string, place: string, number: number): Promise<Uint8Array | undefined> {
    return answered(this.#store('chunks').get([vaultId, place, number]))
  }

  finish(vaultId: string, row: ShelfRow): Promise<void> {
    return this.#write(async ({ rows, begun, chunks }) => {
      begun.delete([vaultId, row.place])
      const there = await answered(rows.getKey([vaultId, row.blobId]))
      if (there === undefined) rows.put(row, [vaultId, row.blobId])
      else chunks.delete(startingWith(vaultId, row.place))
    })
  }

  abandon(vaultId: string, place: string): Promise<void> {
    return this.#write(({ begun, chunks }) => {
      begun.delete([vaultId, place])
      chunks.delete(startingWith(vaultId, place))
    })
  }

  update(vaultId: string, blobId: string, fields: Partial<ShelfRow>): Promise<void> {
    return this.#write(async ({ rows }) => {
      const row = (await answered(rows.get([vaultId, blobId]))) as ShelfRow | undefined
      if (row) rows.put({ ...row, ...fields }, [vaultId, blobId])
    })
  }

  drop(vaultId: string, blobId: string): Promise<void> {
    return this.#write(async ({ rows, chunks }) => {
      const row = (await answered(rows.get([vaultId, blobId]))) as ShelfRow | undefined
      rows.delete([vaultId, blobId])
      if (row) chunks.delete(startingWith(vaultId, row.place))
    })
  }

  async unfinished(vaultId: string, before: string): Promise<readonly string[]> {
    const begun = this.#store('begun')
    const range = startingWith(vaultId)
    const [keys, times] = await Promise.all([
      answered(begun.getAllKeys(range)),
      answered(begun.getAll(range)) as Promise<readonly string[]>,
    ])
    return keys.flatMap((key, n) => {
      const place = Array.isArray(key) ? key[1] : undefined
      return typeof place === 'string' && (times[n] ?? '') < before ? [place] : []
    })
  }

  forget(vaultId: string): Promise<void> {
    return this.#write((within) => {
      for (const name of stores) within[name].delete(startingWith(vaultId))
    })
  }

  close(): void {
    this.#database.close()
  }

  #store(name: (typeof stores)[number]): IDBObjectStore {
    return this.#database.transaction(name).objectStore(name)
  }

  async #write(
    work: (within: Record<(typeof stores)[number], IDBObjectStore>) => unknown,
  ): Promise<void> {
    const transaction = this.#database.transaction(stores, 'readwrite', strict)
    const done = completed(transaction)
    const [rows, chunks, begun] = stores.map((name) => transaction.objectStore(name))
    if (!rows || !chunks || !begun) throw new Error('the database has no such store')
    const working = (async () => work({ rows, chunks, begun }))()
    // A full disk aborts the transaction: its reason says more than that of the step that it ended.
    for (const ended of await Promise.allSettled([done, working])) {
      if (ended.status === 'rejected') throw ended.reason
    }
  }
}
