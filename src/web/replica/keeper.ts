import type { Problem } from '../../core/result.ts'
import { recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { Book } from './book.ts'
import { type Entry, entryName, isKnownAs } from './entry.ts'
import type { TabChannel } from './host.ts'
import { listsAfter, listsIn, type TabLists } from './lists.ts'
import { MemoryStore } from './memory-store.ts'
import { parkedAnew } from './park.ts'
import { sameVault } from './standing.ts'
import type { Kept, Position, ReplicaStore, StoreWrite, Written } from './store.ts'
import type { Reach } from './sync.ts'
import type { Together } from './together.ts'
import { whyNotKept } from './why-not-kept.ts'

/** What one tab says to the others. */
export type TabMessage =
  | { readonly type: 'wrote'; readonly vaultId: string; readonly beat: number }
  | { readonly type: 'reach'; readonly reach: Reach; readonly trouble?: Problem | undefined }
  | { readonly type: 'hello' }

/** Keeps book and store in step: each write goes to the disk first, then to memory, then to other tabs. */
export class Keeper {
  readonly book: Book
  readonly #channel: TabChannel | undefined
  readonly #changed: () => void
  #store: ReplicaStore
  /** The store that failed, with what still waits in it. */
  #left: { readonly store: ReplicaStore; readonly entries: Set<Entry> } | undefined
  #position: Position | undefined
  #lists: TabLists = { done: [], parked: [], notices: [] }
  #deviceKey: unknown
  #loggedRecords = 0
  #trouble: Problem | undefined
  /** The disk does not have the records yet that this tab shows. */
  #filling = false
  #tidying: Promise<void> | undefined
  #catching: Promise<void> | undefined
  #catchAgain = false
  #reopening: Promise<void> | undefined
  /** Entries that a write of this tab has brought to the disk, until they were read back from there. */
  #landed: readonly Entry[] = []
  #closed = false

  constructor(
    store: ReplicaStore,
    together: Together,
    channel: TabChannel | undefined,
    changed: () => void,
  ) {
    this.#store = store
    this.#listenTo(store)
    this.book = new Book(together)
    this.#channel = channel
    this.#changed = changed
  }

  get position(): Position | undefined {
    return this.#position
  }

  get lists(): TabLists {
    return this.#lists
  }

  get deviceKey(): unknown {
    return this.#deviceKey
  }

  /** Why nothing is kept in this browser any more. */
  get trouble(): Problem | undefined {
    return this.#trouble
  }

  get store(): ReplicaStore {
    return this.#store
  }

  get loggedRecords(): number {
    return this.#loggedRecords
  }

  async load(): Promise<void> {
    const kept = await this.using((store) => store.load())
    if (kept && !this.#closed) this.#takeAll(kept)
  }

  /**
   * Writes to the vault that is open, or to `vaultId`. When the browser can no longer keep anything,
   * memory takes the place of the disk and the write goes there.
   */
  async write(write: StoreWrite, vaultId = this.#position?.vaultId): Promise<Written> {
    if (vaultId === undefined) throw new Error('no vault is open yet')
    const written = await this.using((store) => store.write(vaultId, write))
    if (written === 'overtaken') {
      await this.catchUp()
      return written
    }
    if (this.#closed) return written
    this.#forgetLeft(vaultId, write.remove ?? [])
    this.#landed = [...this.#landed, ...written.added]
    const open = this.#position
    if (write.anew) await this.#beginAnew(write, written)
    else if (open?.vaultId === vaultId) {
      if (written.beat === open.beat + 1) this.#take(write, written, open)
      else await this.catchUp()
    } else if (write.position) {
      // A vault that this browser has seen before has more than this write.
      if (this.#store.durable && written.beat > 1) await this.load()
      else this.#startWith(write, written)
    }
    this.#landed = this.#landed.filter((entry) => !written.added.includes(entry))
    this.#settleUnwritten(written.added)
    this.post({ type: 'wrote', vaultId, beat: written.beat })
    return written
  }

  /**
   * Opens a vault that was just fetched whole, and shows it before the disk has its records: the server
   * has them, and until `tidy` has written them down nothing opens from there. What the person does
   * meanwhile goes to the disk first, as ever. For a tab that has nothing open, and syncs alone.
   */
  async begin(position: Omit<Position, 'beat'>, records: Kept['records']): Promise<void> {
    const begun = await this.using((store) => store.begin(position))
    if (this.#closed) return
    this.#filling = true
    this.#takeAll({ ...begun, deferred: new Map(), records, loggedRecords: 0 })
  }

  #settleUnwritten(added: readonly Entry[]): void {
    const before = this.book.unwritten.length
    this.book.written(added)
    if (this.book.unwritten.length < before) this.#changed()
  }

  /** Another epoch or another vault: the disk knows best what waited when it began. */
  async #beginAnew(write: StoreWrite, written: Exclude<Written, 'overtaken'>): Promise<void> {
    if (this.#store.durable) return this.load()
    const { position, anew } = write
    if (!position || !anew) return
    const waiting = anew.erased ? [] : parkedAnew(this.book.entries)
    const before = anew.erased ? [] : this.#lists.parked
    this.#lists = { done: [], parked: [...before, ...waiting], notices: [] }
    this.#deviceKey = undefined
    this.book.beginAnew()
    this.#take(write, written, { ...position, beat: written.beat - 1 })
    this.book.forgetEarlier()
  }

  /** What was settled from memory must not be sent again from a disk that takes no more but may let go. */
  #forgetLeft(vaultId: string, removed: readonly Entry[]): void {
    const left = this.#left
    const remove = removed.filter((entry) => left?.entries.delete(entry))
    if (remove.length > 0) left?.store.write(vaultId, { remove }).catch(() => {})
  }

  /** Shows a lazily kept record that the store has already. */
  takeLazy(record: VaultRecord): void {
    this.book.update({ confirmed: [record] })
    this.#changed()
  }

  post(message: TabMessage): void {
    if (!this.#closed) this.#channel?.post(message)
  }

  /** Learns what other tabs wrote. */
  async catchUp(): Promise<void> {
    if (this.#catching) {
      this.#catchAgain = true
      return this.#catching
    }
    this.#catching = this.#catch()
    try {
      await this.#catching
    } finally {
      this.#catching = undefined
    }
  }

  async #catch(): Promise<void> {
    do {
      this.#catchAgain = false
      if (!this.#store.durable || this.#closed) return
      const open = this.#position
      if (!open) {
        await this.load()
        continue
      }
      // A store that was opened again in between counts its beats anew.
      const since = await this.using((store) => {
        const { vaultId, beat } = this.#position ?? open
        return store.since(vaultId, beat)
      })
      if (this.#closed || !this.#store.durable) return
      if (since === 'reload') {
        await this.load()
        // A write of this tab may have ended while the older state was being read.
        this.#catchAgain ||= (this.#position?.beat ?? 0) < open.beat
      } else if (since.position.beat > (this.#position?.beat ?? 0)) {
        this.#position = since.position
        this.#lists = listsIn(since)
        if (JSON.stringify(since.deviceKey) !== JSON.stringify(this.#deviceKey)) {
          this.#deviceKey = since.deviceKey
        }
        this.book.update({ confirmed: since.records, entries: since.outbox })
        this.#changed()
      }
    } while (this.#catchAgain)
  }

  /** Writes down what was fetched, and snapshots when the log has grown long beside the records. */
  tidy(): Promise<void> {
    this.#tidying ??= this.#tidy().finally(() => {
      this.#tidying = undefined
    })
    return this.#tidying
  }

  async #tidy(): Promise<void> {
    const open = this.#position
    if (!open || (!this.#filling && this.#loggedRecords < 2000)) return
    const records = this.book.confirmedRecords()
    if (!this.#filling && this.#loggedRecords < 2000 + records.length / 5) return
    const logged = this.#loggedRecords
    const before = this.#store
    await this.using(async (store) => {
      if (store === before) await store.snapshot(open.vaultId, open.beat, records)
    })
    this.#loggedRecords -= logged
    if (!this.#filling) return
    this.#filling = false
    // Tabs that opened meanwhile found nothing to load.
    this.post({ type: 'wrote', vaultId: open.vaultId, beat: open.beat })
  }

  close(): void {
    this.#closed = true
    this.#store.close()
  }

  #takeAll(kept: Kept): void {
    const before = this.#position
    const anew = before && !sameVault(before, kept.position)
    if (anew) this.book.beginAnew()
    const first = !before
    this.#position = kept.position
    this.#lists = listsIn(kept)
    this.#deviceKey = kept.deviceKey
    this.#loggedRecords = kept.loggedRecords
    const { deferred, records, outbox } = kept
    if (first) this.book.update({ deferred, confirmed: records, entries: outbox })
    else {
      const confirmed = newest([...[...deferred.values()].flatMap((read) => read()), ...records])
      this.book.update({ confirmed, replaceAll: true, entries: outbox })
      if (anew) this.book.forgetEarlier()
    }
    this.#changed()
  }

  #startWith(write: StoreWrite, { beat, added }: Exclude<Written, 'overtaken'>): void {
    if (!write.position) return
    this.#position = { ...write.position, beat: beat - 1 }
    this.#take(write, { beat, added }, this.#position)
  }

  #take(write: StoreWrite, { beat, added }: Exclude<Written, 'overtaken'>, open: Position): void {
    const removed = new Set((write.remove ?? []).map(entryName))
    this.#position = { ...open, ...write.position, beat }
    this.#lists = listsAfter(this.#lists, write)
    if (write.deviceKey !== undefined) this.#deviceKey = write.deviceKey
    this.#loggedRecords += write.replaceAll ? -this.#loggedRecords : (write.confirmed?.length ?? 0)
    const confirmed = [...(write.confirmed ?? []), ...(write.lazy ?? [])]
    if (removed.size === 0 && !write.put?.length && !write.replaceAll) {
      this.book.update({ confirmed, added })
    } else {
      const left = this.book.entries.filter((entry) => !removed.has(entryName(entry)))
      const entries = [...left, ...(write.put ?? []), ...added]
      this.book.update({ confirmed, replaceAll: write.replaceAll ?? false, entries })
    }
    this.#changed()
  }

  /**
   * Works with the store. When it was closed under us, as by a browser that clears what it keeps, it is
   * opened again and given what this tab knows; when it fails, memory takes its place for good. What the
   * store of before answered while that went on is worth nothing, so the next one does the work again.
   */
  async using<Answer>(work: (store: ReplicaStore) => Promise<Answer>): Promise<Answer> {
    const store = this.#store
    try {
      const answer = await work(store)
      if (this.#closed || (store === this.#store && !this.#reopening)) return answer
    } catch (cause) {
      if (this.#closed) throw cause
      if (store === this.#store) {
        if (!store.durable) throw cause
        this.#reopening ??= this.#reopen(store, cause).finally(() => {
          this.#reopening = undefined
        })
      }
    }
    await this.#reopening
    return await work(this.#store)
  }

  async #reopen(store: ReplicaStore, cause: unknown): Promise<void> {
    this.#takeLanded()
    try {
      const again = await store.reopen?.(cause)
      if (again) {
        await this.#moveInto(again)
        this.#store = again
        this.#listenTo(again)
        return
      }
    } catch (why) {
      cause = why
    }
    console.warn('Onward cannot keep anything in this browser:', cause)
    this.#trouble = whyNotKept(cause)
    this.#store = new MemoryStore(this.#position, this.book.entries)
    this.#left = { store, entries: new Set(this.book.entries) }
    this.#changed()
  }

  /** What came to the disk before that was lost is known to this tab alone. */
  #takeLanded(): void {
    const known = [...this.book.entries, ...this.#lists.done]
    const lost = this.#landed.filter(({ set }) => !known.some((entry) => isKnownAs(entry, set.id)))
    if (lost.length > 0) this.book.update({ entries: [...this.book.entries, ...lost] })
  }

  /** Looks at once, so that a store that was cleared is filled again before anything else happens. */
  #listenTo(store: ReplicaStore): void {
    store.onLost = () => void this.catchUp().catch(() => {})
  }

  /** Gives a store that was cleared all that this tab knows, unless another tab did: then what it lacks. */
  async #moveInto(store: ReplicaStore): Promise<void> {
    const open = this.#position
    if (!open) return
    const kept = await store.load()
    if (kept?.position.vaultId === open.vaultId) {
      const known = [...kept.outbox, ...kept.done]
      const put = this.book.entries.filter(
        ({ set }) => !known.some((entry) => isKnownAs(entry, set.id)),
      )
      const { epoch } = open
      if (put.length > 0) await store.write(open.vaultId, { epoch, put, strict: true })
      const all = put.length > 0 ? await store.load() : kept
      if (all) this.#takeAll(all)
      return
    }
    const { beat: _, ...position } = open
    const { done, parked: park, notices } = this.#lists
    const confirmed = this.book.confirmedRecords()
    const put = this.book.entries
    const deviceKey = this.#deviceKey
    const write = { position, replaceAll: true, confirmed, put, done, park, notices, deviceKey }
    const written = await store.write(open.vaultId, { ...write, strict: true })
    if (written === 'overtaken') return
    // Another tab was as quick: together both have all.
    const both = written.beat > 1 ? await store.load() : undefined
    if (both) this.#takeAll(both)
    else this.#position = { ...open, beat: written.beat }
  }
}

/** The newest version of each record: the log repeats what the snapshot holds. */
function newest(records: Kept['records']): Kept['records'] {
  const byKey = new Map<string, Kept['records'][number]>()
  for (const record of records) {
    const key = recordKey(record)
    const known = byKey.get(key)
    if (!known || known.version <= record.version) byKey.set(key, record)
  }
  return [...byKey.values()]
}
