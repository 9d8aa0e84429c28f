import type { VaultRecord } from '../../core/vault/record.ts'
import { type Chunk, deferredIn, inChunks, RECORDS_PER_CHUNK } from './chunks.ts'
import type { PlacedDraft } from './drafts-twice.ts'
import type { Entry } from './entry.ts'
import {
  answered,
  committed,
  completed,
  openDatabase,
  type StoreName,
  startingWith,
  stores,
  whole,
} from './idb.ts'
import { nameOf } from './indexed-born.ts'
import { beginAnew, letGoOf, type Stores } from './indexed-let-go.ts'
import { type Purged, purgedAmong } from './let-go.ts'
import type { Rekeying } from './rekey.ts'
import type { MergeNotice, NeedsYou } from './replica.ts'
import { wasErased } from './standing.ts'
import {
  type Begun,
  DONE_KEPT,
  type Kept,
  type Lists,
  NOTICES_KEPT,
  type Position,
  type ReplicaStore,
  type Since,
  type StoreWrite,
  type Written,
} from './store.ts'

/** Where a vault stands in this browser, beside its rows. */
export interface Meta extends Position {
  readonly nextSeq: number
  readonly loggedRecords: number
  readonly snapshot: { readonly generation: number; readonly beat: number }
  /** The records are not here yet: `begin` was called and no `snapshot` has ended since. */
  readonly filling?: boolean
  /** Grows when something is deleted for good: a snapshot that began before may hold it. */
  readonly purges?: number
  /** The key that drafts and parked sets were last brought over to, see `Rekeying`. */
  readonly rekeyedFor?: string
}

export const CURRENT = 'current'
export const metaKey = (vaultId: string) => `vault:${vaultId}`
const outboxKey = (vaultId: string, entry: Entry) => [vaultId, entry.seq, entry.set.id]

/** A replica in IndexedDB: snapshots in chunks plus a log of what came since, and small lists. */
export class IndexedStore implements ReplicaStore {
  readonly durable = true
  onLost: () => void = () => {}
  readonly #database: IDBDatabase
  readonly #factory: IDBFactory
  /** Closed by this tab itself: nothing opens it again. */
  #ended = false

  private constructor(database: IDBDatabase, factory: IDBFactory) {
    this.#database = database
    this.#factory = factory
    // A newer version of the app in another tab, or a wipe: let go, the next write says so.
    database.onversionchange = () => database.close()
    database.onclose = () => this.onLost()
  }

  static async open(factory: IDBFactory): Promise<IndexedStore> {
    return new IndexedStore(await openDatabase(factory), factory)
  }

  born(): Promise<string> {
    return nameOf(this.#database)
  }

  async load(): Promise<Kept | undefined> {
    const transaction = this.#reading('meta', 'chunks', 'log', 'keys', ...lists)
    const at = (name: StoreName) => transaction.objectStore(name)
    const vaultId: string | undefined = await answered(at('meta').get(CURRENT))
    if (vaultId === undefined) return undefined
    const meta: Meta | undefined = await answered(at('meta').get(metaKey(vaultId)))
    if (!meta || meta.filling) return undefined
    const [chunks, log, deviceKey, kept] = await Promise.all([
      answered<Chunk[]>(at('chunks').getAll(startingWith(vaultId, meta.snapshot.generation))),
      answered(at('log').getAll(startingWith(vaultId))),
      answered(at('keys').get(vaultId)),
      readLists(transaction, vaultId),
    ])
    return {
      ...kept,
      position: positionIn(meta),
      deferred: deferredIn(chunks),
      records: log.flat() as VaultRecord[],
      deviceKey,
      loggedRecords: meta.loggedRecords,
    }
  }

  async since(vaultId: string, beat: number): Promise<Since> {
    const transaction = this.#reading('meta', 'log', 'keys', ...lists)
    const at = (name: StoreName) => transaction.objectStore(name)
    const meta: Meta | undefined = await answered(at('meta').get(metaKey(vaultId)))
    const current: string | undefined = await answered(at('meta').get(CURRENT))
    if (!meta || current !== vaultId || meta.snapshot.beat > beat) return 'reload'
    const after = IDBKeyRange.bound([vaultId, beat, []], [vaultId, []])
    const [log, deviceKey, kept] = await Promise.all([
      answered(at('log').getAll(after)),
      answered(at('keys').get(vaultId)),
      readLists(transaction, vaultId),
    ])
    return { ...kept, position: positionIn(meta), records: log.flat() as VaultRecord[], deviceKey }
  }

  async write(vaultId: string, write: StoreWrite): Promise<Written> {
    const purged = purgedAmong([...(write.confirmed ?? []), ...(write.lazy ?? [])])
    const some = ['meta', 'chunks', 'log', 'lazy', 'keys', ...lists] as const
    const transaction = this.#database.transaction(
      write.anew || purged.size > 0 ? stores : some,
      'readwrite',
      { durability: write.strict || write.anew || purged.size > 0 ? 'strict' : 'relaxed' },
    )
    const written = await whole(transaction, (at) => this.#writeIn(at, vaultId, write, purged))
    return written ?? 'overtaken'
  }

  async #writeIn(at: Stores, vaultId: string, write: StoreWrite, purged: Purged) {
    const before: Meta | undefined = await answered(at('meta').get(metaKey(vaultId)))
    const gone = await Promise.all(
      (write.remove ?? []).map((entry) => answered(at('outbox').getKey(outboxKey(vaultId, entry)))),
    )
    const otherEpoch = write.epoch !== undefined && before?.epoch !== write.epoch
    if (otherEpoch || gone.includes(undefined)) return undefined
    const next = nextMeta(vaultId, before, write)
    const meta = purged.size > 0 ? { ...next, purges: (next.purges ?? 0) + 1 } : next
    if (write.anew) {
      await beginAnew(at, vaultId, write.anew)
      if (write.anew.former !== vaultId) at('meta').delete(metaKey(write.anew.former))
    }
    if (write.replaceAll) {
      at('log').delete(startingWith(vaultId))
      at('chunks').delete(startingWith(vaultId))
      at('lazy').delete(startingWith(vaultId))
    }
    const confirmed = write.confirmed ?? []
    for (let part = 0; part * RECORDS_PER_CHUNK < confirmed.length; part += 1) {
      const from = part * RECORDS_PER_CHUNK
      at('log').put(confirmed.slice(from, from + RECORDS_PER_CHUNK), [vaultId, meta.beat, part])
    }
    for (const record of write.lazy ?? []) {
      at('lazy').put(record, [vaultId, record.kind, record.id])
    }
    const added = (write.add ?? []).map((entry, index) => ({
      ...entry,
      seq: meta.nextSeq - (write.add?.length ?? 0) + index,
    }))
    for (const entry of write.remove ?? []) at('outbox').delete(outboxKey(vaultId, entry))
    for (const entry of [...added, ...(write.put ?? [])]) {
      at('outbox').put(entry, outboxKey(vaultId, entry))
    }
    await writeLists(at, vaultId, write)
    if (purged.size > 0) await letGoOf(at, vaultId, purged, write.done)
    if (write.deviceKey !== undefined) at('keys').put(write.deviceKey, vaultId)
    at('meta').put(meta, metaKey(vaultId))
    if (write.position) at('meta').put(vaultId, CURRENT)
    return { beat: meta.beat, added }
  }

  async begin(position: Omit<Position, 'beat'>): Promise<Begun> {
    const { vaultId } = position
    const transaction = this.#database.transaction(stores, 'readwrite')
    const begun = await whole(transaction, async (at) => {
      const before: Meta | undefined = await answered(at('meta').get(metaKey(vaultId)))
      const meta = { ...nextMeta(vaultId, before, { position, replaceAll: true }), filling: true }
      if (wasErased(before, position))
        await beginAnew(at, vaultId, { former: vaultId, erased: true })
      for (const name of ['log', 'chunks', 'lazy'] as const) at(name).delete(startingWith(vaultId))
      at('meta').put(meta, metaKey(vaultId))
      at('meta').put(vaultId, CURRENT)
      const deviceKey: unknown = await answered(at('keys').get(vaultId))
      return { ...(await readLists(transaction, vaultId)), position: positionIn(meta), deviceKey }
    })
    if (!begun) throw new Error('the vault could not be begun')
    return begun
  }

  /**
   * Chunks of a new generation are written beside the old ones, each for itself so that other writes
   * pass between them; only the last step makes them count. Given up when something was deleted for
   * good meanwhile, since `records` may hold it.
   */
  async snapshot(vaultId: string, beat: number, records: readonly VaultRecord[]): Promise<void> {
    const before: Meta | undefined = await answered(
      this.#reading('meta').objectStore('meta').get(metaKey(vaultId)),
    )
    if (!before || (before.snapshot.beat >= beat && !before.filling)) return
    const generation = before.snapshot.generation + 1
    const writing = () => this.#database.transaction(['meta', 'chunks', 'log'], 'readwrite')
    const clearing = writing()
    clearing.objectStore('chunks').delete(startingWith(vaultId, generation))
    await completed(clearing)
    let part = 0
    for (const chunk of inChunks(records)) {
      const key = [vaultId, generation, part]
      const written = await whole(writing(), async (at) => {
        const meta: Meta | undefined = await answered(at('meta').get(metaKey(vaultId)))
        return meta && isSame(meta, before) ? at('chunks').put(chunk, key) : undefined
      })
      if (!written) break
      part += 1
    }
    await whole(writing(), async (at) => {
      const meta: Meta | undefined = await answered(at('meta').get(metaKey(vaultId)))
      if (!meta || !isSame(meta, before)) {
        if (meta?.snapshot.generation === generation - 1)
          at('chunks').delete(startingWith(vaultId, generation))
        return true
      }
      const old = IDBKeyRange.bound([vaultId, 0], [vaultId, generation], false, true)
      at('chunks').delete(old)
      at('log').delete(IDBKeyRange.bound([vaultId], [vaultId, beat, []]))
      const loggedRecords = meta.beat === beat ? 0 : meta.loggedRecords - before.loggedRecords
      const snapshot = { generation, beat }
      at('meta').put({ ...meta, loggedRecords, snapshot, filling: false }, metaKey(vaultId))
      return true
    })
  }

  async lazy(vaultId: string, kind: string, id: string): Promise<VaultRecord | undefined> {
    return answered(this.#reading('lazy').objectStore('lazy').get([vaultId, kind, id]))
  }

  async draft(vaultId: string, key: string): Promise<unknown> {
    return answered(this.#reading('drafts').objectStore('drafts').get([vaultId, key]))
  }

  async drafts(vaultId: string): Promise<readonly PlacedDraft[]> {
    const drafts = this.#reading('drafts').objectStore('drafts')
    const rows = startingWith(vaultId)
    const [keys, values] = await Promise.all([
      answered(drafts.getAllKeys(rows)),
      answered<unknown[]>(drafts.getAll(rows)),
    ])
    return keys.map((key, at) => [String((key as readonly IDBValidKey[])[1]), values[at]])
  }

  async putDraft(vaultId: string, key: string, draft: unknown): Promise<void> {
    const transaction = this.#database.transaction('drafts', 'readwrite')
    transaction.objectStore('drafts').put(draft, [vaultId, key])
    await committed(transaction)
  }

  async dropDraft(vaultId: string, key: string): Promise<void> {
    const transaction = this.#database.transaction('drafts', 'readwrite')
    transaction.objectStore('drafts').delete([vaultId, key])
    await committed(transaction)
  }

  async rekey(vaultId: string, rekeying: Rekeying): Promise<'rekeyed' | 'known' | 'not-yet'> {
    const transaction = this.#database.transaction(stores, 'readwrite', { durability: 'strict' })
    let known = false
    const rekeyed = await whole(transaction, async (at) => {
      const before: Meta | undefined = await answered(at('meta').get(metaKey(vaultId)))
      const { name, beat, withoutDeviceKey } = rekeying
      known = before?.rekeyedFor === name && !withoutDeviceKey
      if (known || !before || before.filling || before.beat !== beat) return undefined
      const rows = startingWith(vaultId)
      const outbox: Entry[] = await answered(at('outbox').getAll(rows))
      if (withoutDeviceKey && !rekeying.isSpare(outbox)) return undefined
      const isWhole = await rekeyRows(at, rows, rekeying)
      const records = rekeying.records()
      for (const spent of ['lazy', 'log', 'chunks'] as const) at(spent).delete(rows)
      const next = nextMeta(vaultId, before, { replaceAll: true })
      for (let part = 0; part * RECORDS_PER_CHUNK < records.length; part += 1) {
        const from = part * RECORDS_PER_CHUNK
        at('log').put(records.slice(from, from + RECORDS_PER_CHUNK), [vaultId, next.beat, part])
      }
      if (withoutDeviceKey) at('keys').delete(vaultId)
      const { rekeyedFor: _before, ...meta } = next
      at('meta').put(isWhole ? { ...meta, rekeyedFor: name } : meta, metaKey(vaultId))
      return true
    })
    if (rekeyed) return 'rekeyed'
    return known ? 'known' : 'not-yet'
  }

  async reopen(cause: unknown): Promise<IndexedStore | undefined> {
    const name = String((cause as { readonly name?: unknown } | null)?.name)
    const closedUnderUs = ['InvalidStateError', 'AbortError'].includes(name)
    return closedUnderUs && !this.#ended ? IndexedStore.open(this.#factory) : undefined
  }

  close(): void {
    this.#ended = true
    this.#database.close()
  }

  #reading(...names: StoreName[]): IDBTransaction {
    return this.#database.transaction(names, 'readonly')
  }
}

const lists = ['outbox', 'done', 'parked', 'notices'] as const

/** What was kept before there were marks has none. */
function positionIn({ mark = '', erasedEpoch = 0, ...meta }: Partial<Meta> & Meta): Meta {
  return { ...meta, mark, erasedEpoch }
}

/** Whether a snapshot that began at `before` may go on at `meta`. */
function isSame(meta: Meta, before: Meta): boolean {
  return (
    meta.snapshot.generation === before.snapshot.generation &&
    meta.epoch === before.epoch &&
    meta.purges === before.purges
  )
}

/** Brings drafts, parked sets and notices over; true when nothing of them is left as it was. */
async function rekeyRows(at: Stores, rows: IDBKeyRange, rekeying: Rekeying): Promise<boolean> {
  const each = async <Row>(
    name: StoreName,
    change: (row: Row, key: IDBValidKey) => Row | undefined,
  ) => {
    const [values, keys] = await Promise.all([
      answered<Row[]>(at(name).getAll(rows)),
      answered(at(name).getAllKeys(rows)),
    ])
    return values.map((value, index) => {
      const key = keys[index] as IDBValidKey
      const next = change(value, key)
      if (next === undefined) at(name).delete(key)
      else at(name).put(next, key)
      return next
    })
  }
  const drafts = await each<unknown>('drafts', (draft, key) =>
    rekeying.draft(String((key as IDBValidKey[])[1]), draft),
  )
  const parked = await each<NeedsYou>('parked', rekeying.parked)
  await each<MergeNotice>('notices', rekeying.notice)
  await each<Entry>('done', (entry) => (rekeying.isUndoable(entry) ? entry : undefined))
  return [...drafts, ...parked].every(rekeying.isBrought)
}

async function readLists(transaction: IDBTransaction, vaultId: string): Promise<Lists> {
  const [outbox, done, parked, notices] = await Promise.all(
    lists.map((name) => answered(transaction.objectStore(name).getAll(startingWith(vaultId)))) as [
      Promise<Entry[]>,
      Promise<Entry[]>,
      Promise<NeedsYou[]>,
      Promise<MergeNotice[]>,
    ],
  )
  return { outbox, done, parked, notices }
}

async function writeLists(at: Stores, vaultId: string, write: StoreWrite): Promise<void> {
  for (const entry of (write.done ?? []).slice(-DONE_KEPT))
    at('done').put(entry, outboxKey(vaultId, entry))
  for (const set of write.park ?? []) at('parked').put(set, [vaultId, set.id])
  for (const notice of write.notices ?? []) at('notices').put(notice, [vaultId, notice.id])
  for (const id of write.dismiss ?? []) {
    at('parked').delete([vaultId, id])
    at('notices').delete([vaultId, id])
  }
  for (const [name, kept] of [
    ['done', DONE_KEPT],
    ['notices', NOTICES_KEPT],
  ] as const) {
    if (!write[name]?.length) continue
    const keys = await answered(at(name).getAllKeys(startingWith(vaultId)))
    for (const key of keys.slice(0, Math.max(0, keys.length - kept))) at(name).delete(key)
  }
}

function nextMeta(vaultId: string, before: Meta | undefined, write: StoreWrite): Meta {
  const old = before ?? {
    vaultId,
    epoch: 0,
    revision: 0,
    mark: '',
    erasedEpoch: 0,
    beat: 0,
    nextSeq: 1,
    loggedRecords: 0,
    snapshot: { generation: 0, beat: 0 },
  }
  const beat = old.beat + 1
  const places = (write.put ?? []).map(({ seq }) => Math.floor(seq) + 1)
  const confirmed = write.confirmed?.length ?? 0
  return {
    ...old,
    ...write.position,
    beat,
    nextSeq: Math.max(old.nextSeq, ...places) + (write.add?.length ?? 0),
    loggedRecords: write.replaceAll ? 0 : old.loggedRecords + confirmed,
    snapshot: write.replaceAll ? { generation: old.snapshot.generation + 1, beat } : old.snapshot,
  }
}
