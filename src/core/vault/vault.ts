import { type Kind, type Readable, readAs } from './kind.ts'
import {
  type Body,
  isDeleted,
  isPlain,
  isSealed,
  type PlainRecord,
  type SealedRecord,
  type VaultRecord,
} from './record.ts'

/** All of one person's records, for reading. Views take this and the time, and nothing else. */
export interface Vault {
  /** The record as stored, deleted ones included. */
  find(kind: string, id: string): VaultRecord | undefined
  /** One readable record of a kind; undefined when absent, deleted or sealed. */
  get<Shape extends Body>(kind: Kind<Shape>, id: string): Readable<Shape> | undefined
  /** Every readable record of a kind, in the order of their ids (creation order for UUIDv7). */
  all<Shape extends Body>(kind: Kind<Shape>): readonly Readable<Shape>[]
  /** Every record of a kind as stored, sealed ones included, deleted ones not. */
  stored(kind: string): readonly VaultRecord[]
  /** Grows with every change to the kind: views memoise on it. */
  generation(kind: string): number
  /** Makes a view, which must not wait for anything, and notes which kinds it reads. */
  look<View>(make: (vault: Vault) => View): Look<View>
}

/** A view with what it rests on. */
export interface Look<View> {
  readonly view: View
  /** False once a kind that the view read has changed. */
  readonly isCurrent: () => boolean
}

interface Shelf {
  readonly records: Map<string, VaultRecord>
  /** Records that are brought in when somebody asks for the kind. */
  deferred: (() => Iterable<VaultRecord>) | undefined
  generation: number
  /** In the order of their ids, as of when they were last asked for. */
  readable: readonly Readable<Body>[] | undefined
  /** Ids of what has changed since. */
  readonly changed: Set<string>
  /** Those that are not deleted, as of a generation. */
  stored: { readonly generation: number; readonly records: readonly VaultRecord[] } | undefined
}

/** More changes than that are read anew rather than put in place one by one. */
const MAX_PATCHED = 100

const newShelf = (): Shelf => ({
  records: new Map(),
  deferred: undefined,
  generation: 0,
  readable: undefined,
  changed: new Set(),
  stored: undefined,
})
const emptyShelf = newShelf()

/** The body of a sealed record where it can be opened at once; undefined where it stays unknown. */
export type OpenNow = (record: SealedRecord) => Body | undefined

/**
 * A vault in memory with an index per kind, kept by `put` and never copied whole.
 * Reading a kind again without a change in between costs nothing.
 */
export class MemoryVault implements Vault {
  readonly #shelves = new Map<string, Shelf>()
  #readable = new WeakMap<VaultRecord, Readable<Body>>()
  #open: OpenNow = () => undefined
  /** The kinds that the view being made has asked for. */
  #looked: Set<string> | undefined
  readonly #unreadable: { record: VaultRecord; reason: unknown }[] = []

  constructor(records: Iterable<VaultRecord> = []) {
    for (const record of records) this.put(record)
  }

  /**
   * Reads sealed records through `open` from now on, and forgets every body that was read before. To be
   * called again whenever `open` would answer otherwise than it did: every kind then counts as changed.
   */
  openWith(open: OpenNow): void {
    this.#open = open
    this.#readable = new WeakMap()
    for (const shelf of this.#shelves.values()) {
      shelf.generation += 1
      shelf.readable = undefined
      shelf.changed.clear()
    }
  }

  /** Adds or replaces a record. The record itself is kept, so it must not be changed afterwards. */
  put(record: VaultRecord): void {
    const shelf = this.#ownShelf(record.kind)
    shelf.records.set(record.id, record)
    noteChange(shelf, record.id)
  }

  /**
   * Leaves records of one kind where they are until somebody asks for the kind: most of a large vault
   * is not looked at on most days. For a kind of which nothing is here yet; counts as one change.
   */
  defer(kind: string, records: () => Iterable<VaultRecord>): void {
    const shelf = this.#ownShelf(kind)
    if (shelf.records.size > 0) {
      for (const record of records()) this.put(record)
      return
    }
    shelf.deferred = records
    shelf.generation += 1
    shelf.readable = undefined
  }

  /** Takes a record away altogether, as if it had never been (used when an optimistic change is refused). */
  forget(kind: string, id: string): void {
    const shelf = this.#shelf(kind)
    if (!shelf.records.delete(id)) return
    noteChange(shelf, id)
  }

  find(kind: string, id: string): VaultRecord | undefined {
    return this.#shelf(kind).records.get(id)
  }

  get<Shape extends Body>(kind: Kind<Shape>, id: string): Readable<Shape> | undefined {
    const record = this.find(kind.name, id)
    return record && this.#read(kind, record)
  }

  all<Shape extends Body>(kind: Kind<Shape>): readonly Readable<Shape>[] {
    const shelf = this.#shelf(kind.name)
    if (!shelf.readable || shelf.changed.size > MAX_PATCHED) {
      const readable: Readable<Body>[] = []
      for (const record of shelf.records.values()) {
        const read = this.#read(kind, record)
        if (read) readable.push(read)
      }
      readable.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      shelf.readable = readable
    } else if (shelf.changed.size > 0) {
      const readable = [...shelf.readable]
      for (const id of shelf.changed) {
        const record = shelf.records.get(id)
        const read = record && this.#read(kind, record)
        const place = placeOf(readable, id)
        const isThere = readable[place]?.id === id
        readable.splice(place, isThere ? 1 : 0, ...(read ? [read] : []))
      }
      shelf.readable = readable
    }
    shelf.changed.clear()
    return shelf.readable as readonly Readable<Shape>[]
  }

  stored(kind: string): readonly VaultRecord[] {
    const shelf = this.#shelf(kind)
    const { generation } = shelf
    if (shelf.stored?.generation !== generation) {
      const records = [...shelf.records.values()].filter((record) => !isDeleted(record))
      shelf.stored = { generation, records }
    }
    return shelf.stored.records
  }

  generation(kind: string): number {
    this.#looked?.add(kind)
    return this.#generationOf(kind)
  }

  look<View>(make: (vault: Vault) => View): Look<View> {
    const outer = this.#looked
    const looked = new Set<string>()
    this.#looked = looked
    try {
      const view = make(this)
      const generations = [...looked].map((kind) => [kind, this.#generationOf(kind)] as const)
      // A view that rests on this one rests on its kinds too.
      const isCurrent = () =>
        generations.every(([kind, generation]) => this.generation(kind) === generation)
      return { view, isCurrent }
    } finally {
      this.#looked = outer
      for (const kind of looked) outer?.add(kind)
    }
  }

  /** Every record, deleted ones included: for snapshots and exports. */
  *records(): IterableIterator<VaultRecord> {
    for (const kind of this.#shelves.keys()) yield* this.#shelf(kind).records.values()
  }

  /** Records whose body could not be brought to the current format; named, never dropped. */
  quarantined(): readonly { readonly record: VaultRecord; readonly reason: unknown }[] {
    return this.#unreadable.filter(({ record }) => this.find(record.kind, record.id) === record)
  }

  #generationOf(kind: string): number {
    return this.#shelves.get(kind)?.generation ?? 0
  }

  #shelf(kind: string): Shelf {
    this.#looked?.add(kind)
    const shelf = this.#shelves.get(kind)
    return shelf ? broughtIn(shelf) : emptyShelf
  }

  #ownShelf(kind: string): Shelf {
    const known = this.#shelves.get(kind)
    if (known) return broughtIn(known)
    const shelf = newShelf()
    this.#shelves.set(kind, shelf)
    return shelf
  }

  #read<Shape extends Body>(kind: Kind<Shape>, record: VaultRecord): Readable<Shape> | undefined {
    const known = this.#readable.get(record)
    if (known) return known as Readable<Shape>
    const plain = isSealed(record) ? this.#opened(record) : record
    if (!plain || !isPlain(plain)) return undefined
    try {
      const read = readAs(kind, plain)
      if (read) this.#readable.set(record, read)
      return read
    } catch (reason) {
      if (!this.#unreadable.some((entry) => entry.record === record)) {
        this.#unreadable.push({ record, reason })
      }
      return undefined
    }
  }

  #opened(record: SealedRecord): PlainRecord | undefined {
    const body = this.#open(record)
    const { kind, id, version, schema, updatedAt } = record
    return body && { kind, id, version, schema, updatedAt, body }
  }
}

function noteChange(shelf: Shelf, id: string): void {
  shelf.generation += 1
  if (shelf.readable && shelf.changed.size <= MAX_PATCHED) shelf.changed.add(id)
}

/** Where a record of this id is among those in order, or would be. */
function placeOf(ordered: readonly { readonly id: string }[], id: string): number {
  let from = 0
  let to = ordered.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ordered[middle]?.id ?? '') < id) from = middle + 1
    else to = middle
  }
  return from
}

function broughtIn(shelf: Shelf): Shelf {
  const { deferred } = shelf
  if (!deferred) return shelf
  shelf.deferred = undefined
  for (const record of deferred()) shelf.records.set(record.id, record)
  return shelf
}
