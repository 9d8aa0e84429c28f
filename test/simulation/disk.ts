import type { VirtualTime } from './virtual-time.ts'

/*
 * As much of IndexedDB as the replica uses, on a virtual clock: transactions that wait for each other,
 * requests that take their time, commits that a power cut may take back unless they were strict.
 */

type Key = number | string | readonly Key[]
interface Row {
  readonly key: Key
  readonly value: unknown
}
type Rows = Map<string, Row>
interface Undo {
  readonly rows: Rows
  readonly name: string
  readonly row: Row | undefined
}
interface Range {
  readonly lower: Key
  readonly upper: Key
  readonly lowerOpen: boolean
  readonly upperOpen: boolean
}

/** What a disk asks of the world around it. */
export interface DiskHost {
  readonly time: VirtualTime
  /** A number from 0 up to but without `below`. */
  readonly below: (below: number) => number
}

/** The database of one browser, shared by its tabs. */
export class Disk {
  readonly host: DiskHost
  readonly stores = new Map<string, Rows>()
  readonly connections = new Set<Connection>()
  /** While true no row can be added. */
  isFull = false
  version = 0
  readonly #running: Transaction[] = []
  /** Commits that are not yet on the platter, oldest first. */
  readonly #relaxed: Undo[][] = []

  constructor(host: DiskHost) {
    this.host = host
  }

  /** The factory that one tab is handed. Nothing reaches a tab that is no longer alive. */
  factoryFor(isAlive: () => boolean): IDBFactory {
    const open = (_name: string, version: number) => {
      const request: Record<string, unknown> = {}
      this.#later(() => {
        if (!isAlive()) return
        if (this.version > version) {
          request.error = new DOMException('a newer version is there', 'VersionError')
          call(request.onerror)
          return
        }
        const connection = new Connection(this, isAlive)
        request.result = connection
        if (this.version < version) {
          this.version = version
          call(request.onupgradeneeded)
        }
        this.connections.add(connection)
        call(request.onsuccess)
      })
      return request
    }
    return { open } as unknown as IDBFactory
  }

  /** The browser clears everything it keeps, also under running tabs. */
  wipe(): void {
    for (const transaction of [...this.#running]) transaction.fail()
    for (const connection of this.connections) {
      connection.close()
      this.#later(() => {
        if (connection.isAlive()) connection.onclose?.()
      })
    }
    this.connections.clear()
    this.stores.clear()
    this.#relaxed.length = 0
    this.version = 0
  }

  /** A tab is gone: what it had not committed is gone too. */
  dropDead(): void {
    for (const transaction of [...this.#running]) if (!transaction.isAlive) transaction.breakOff()
    for (const connection of this.connections) if (!connection.isAlive()) connection.close()
  }

  /** The power fails: of the commits that were not strict some of the last are gone. */
  cutPower(): void {
    for (const transaction of [...this.#running]) transaction.breakOff()
    const lost = this.host.below(this.#relaxed.length + 1)
    for (let count = 0; count < lost; count += 1) undo(this.#relaxed.pop() ?? [])
  }

  /** Everything that is kept, as one text. */
  text(): string {
    const decoder = new TextDecoder()
    const rows = [...this.stores].map(([name, kept]) => [name, [...kept.values()]])
    return JSON.stringify(rows, (_name, value) =>
      value instanceof Uint8Array ? decoder.decode(value) : value,
    )
  }

  begin(transaction: Transaction): void {
    this.#running.push(transaction)
    this.#wake()
  }

  ended(transaction: Transaction, done: readonly Undo[], strict: boolean): void {
    const at = this.#running.indexOf(transaction)
    if (at >= 0) this.#running.splice(at, 1)
    if (done.length > 0) this.#relaxed.push([...done])
    if (strict) this.#relaxed.length = 0
    this.#wake()
  }

  #wake(): void {
    for (const [at, transaction] of this.#running.entries()) {
      if (transaction.started) continue
      const before = this.#running.slice(0, at)
      if (before.some((other) => other.holdsUp(transaction))) continue
      transaction.started = true
      this.#later(() => transaction.step())
    }
  }

  #later(run: () => void): void {
    this.host.time.after(this.host.below(3), run)
  }
}

class Connection {
  onversionchange: (() => void) | undefined
  onclose: (() => void) | undefined
  readonly isAlive: () => boolean
  readonly #disk: Disk
  #open = true

  constructor(disk: Disk, isAlive: () => boolean) {
    this.#disk = disk
    this.isAlive = isAlive
  }

  createObjectStore(name: string): void {
    this.#disk.stores.set(name, new Map())
  }

  transaction(names: string | readonly string[], mode: string, options?: { durability?: string }) {
    if (!this.#open) throw new DOMException('the database was closed', 'InvalidStateError')
    const scope = typeof names === 'string' ? [names] : [...names]
    const writes = mode === 'readwrite'
    const strict = writes && options?.durability === 'strict'
    const transaction = new Transaction(this.#disk, scope, writes, strict, this.isAlive)
    this.#disk.begin(transaction)
    return transaction
  }

  close(): void {
    this.#open = false
    this.#disk.connections.delete(this)
  }
}

interface Request {
  onsuccess?: () => void
  onerror?: () => void
  result?: unknown
  error?: unknown
  readonly work: () => unknown
}

class Transaction {
  oncomplete: (() => void) | undefined
  onabort: (() => void) | undefined
  error: unknown = null
  started = false
  readonly #disk: Disk
  readonly #scope: readonly string[]
  readonly #writes: boolean
  readonly #strict: boolean
  readonly #isAlive: () => boolean
  readonly #requests: Request[] = []
  readonly #done: Undo[] = []
  #ended = false
  #isWhole = false

  constructor(
    disk: Disk,
    scope: readonly string[],
    writes: boolean,
    strict: boolean,
    isAlive: () => boolean,
  ) {
    this.#disk = disk
    this.#scope = scope
    this.#writes = writes
    this.#strict = strict
    this.#isAlive = isAlive
  }

  get isAlive(): boolean {
    return this.#isAlive()
  }

  holdsUp(other: Transaction): boolean {
    const shared = this.#scope.some((name) => other.#scope.includes(name))
    return shared && (this.#writes || other.#writes)
  }

  objectStore(name: string) {
    const rows = this.#disk.stores.get(name)
    if (!rows || !this.#scope.includes(name)) throw new Error(`no store ${name} here`)
    const ask = (work: () => unknown) => this.#ask(work)
    return {
      get: (key: Key) => ask(() => clone(rows.get(JSON.stringify(key))?.value)),
      getKey: (key: Key) => ask(() => rows.get(JSON.stringify(key))?.key),
      getAll: (range?: Range) => ask(() => within(rows, range).map(({ value }) => clone(value))),
      getAllKeys: (range?: Range) => ask(() => within(rows, range).map(({ key }) => key)),
      put: (value: unknown, key: Key) => {
        if (this.#disk.isFull) throw new DOMException('no room is left', 'QuotaExceededError')
        return ask(() => {
          this.#set(rows, JSON.stringify(key), { key, value })
          return key
        })
      },
      delete: (key: Key | Range) =>
        ask(() => {
          const gone = isRange(key) ? within(rows, key).map((row) => row.key) : [key]
          for (const one of gone) this.#set(rows, JSON.stringify(one), undefined)
        }),
    }
  }

  abort(): void {
    if (this.#ended) throw new DOMException('it has ended', 'InvalidStateError')
    this.breakOff()
    this.#disk.host.time.after(0, () => {
      if (this.isAlive) this.onabort?.()
    })
  }

  /** Nothing more will be asked. */
  commit(): void {
    if (this.#ended || this.#isWhole) throw new DOMException('it has ended', 'InvalidStateError')
    this.#isWhole = true
  }

  /** Takes everything back. */
  breakOff(): void {
    if (this.#ended) return
    this.#ended = true
    undo(this.#done)
    this.#disk.ended(this, [], false)
  }

  /** Takes everything back, and tells whoever waits for it. */
  fail(): void {
    const left = this.#requests.splice(0)
    this.breakOff()
    this.#disk.host.time.after(0, () => {
      if (!this.isAlive) return
      this.error = new DOMException('the database was closed', 'AbortError')
      for (const request of left) call(Object.assign(request, { error: this.error }).onerror)
      this.onabort?.()
    })
  }

  /** Works on what was asked, then waits whether more is asked; without more it commits. */
  step(): void {
    if (this.#ended) return
    if (!this.isAlive) {
      this.breakOff()
      return
    }
    for (;;) {
      const request = this.#requests.shift()
      if (!request) {
        this.#commit()
        return
      }
      request.result = request.work()
      if (!request.onsuccess) continue
      request.onsuccess()
      this.#disk.host.time.after(this.#disk.host.below(4) === 0 ? 1 : 0, () => this.step())
      return
    }
  }

  #commit(): void {
    this.#ended = true
    this.#disk.ended(this, this.#done, this.#strict)
    this.#disk.host.time.after(this.#disk.host.below(2), () => {
      if (this.isAlive) this.oncomplete?.()
    })
  }

  #ask(work: () => unknown): Request {
    if (this.#ended || this.#isWhole)
      throw new DOMException('it has ended', 'TransactionInactiveError')
    const request: Request = { work }
    this.#requests.push(request)
    return request
  }

  #set(rows: Rows, name: string, row: Row | undefined): void {
    this.#done.push({ rows, name, row: rows.get(name) })
    if (row) rows.set(name, row)
    else rows.delete(name)
  }
}

function undo(done: readonly Undo[]): void {
  for (const { rows, name, row } of done.toReversed()) {
    if (row) rows.set(name, row)
    else rows.delete(name)
  }
}

function isRange(key: Key | Range): key is Range {
  return typeof key === 'object' && !Array.isArray(key)
}

function within(rows: Rows, range: Range | undefined): Row[] {
  const found: Row[] = []
  for (const row of rows.values()) if (!range || isWithin(row.key, range)) found.push(row)
  return found.sort((one, two) => compare(one.key, two.key))
}

function isWithin(key: Key, { lower, upper, lowerOpen, upperOpen }: Range): boolean {
  const [low, high] = [compare(key, lower), compare(key, upper)]
  return (lowerOpen ? low > 0 : low >= 0) && (upperOpen ? high < 0 : high <= 0)
}

/** Numbers before strings before arrays, as IndexedDB has it. */
function compare(one: Key, two: Key): number {
  const [a, b] = [rank(one), rank(two)]
  if (a !== b) return a - b
  if (typeof one !== 'object' || typeof two !== 'object') return one < two ? -1 : one > two ? 1 : 0
  for (let at = 0; at < one.length && at < two.length; at += 1) {
    const order = compare(one[at] as Key, two[at] as Key)
    if (order !== 0) return order
  }
  return one.length - two.length
}

function rank(key: Key): number {
  return typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2
}

function clone(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(clone)
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    copy[name] = clone((value as Record<string, unknown>)[name])
  }
  return copy
}

function call(handler: unknown): void {
  if (typeof handler === 'function') handler()
}

/** Ranges exist in browsers alone. */
export function provideKeyRanges(): void {
  const bound = (lower: Key, upper: Key, lowerOpen = false, upperOpen = false): Range => ({
    lower,
    upper,
    lowerOpen,
    upperOpen,
  })
  const known = globalThis as { IDBKeyRange?: unknown }
  known.IDBKeyRange ??= { bound }
}
