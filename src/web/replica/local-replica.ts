import { batch, type Signal, signal } from '@preact/signals'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import type { Change, ChangeSet } from '../../core/vault/change.ts'
import type { Kind, Readable } from '../../core/vault/kind.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { type Body, isPlain, isSealed, type VaultRecord } from '../../core/vault/record.ts'
import type { Vault } from '../../core/vault/vault.ts'
import { readDeviceKey } from '../../seal/device-key.ts'
import { draftsIn } from './drafts.ts'
import type { Entry } from './entry.ts'
import type { ReplicaHost } from './host.ts'
import { Keeper, type TabMessage } from './keeper.ts'
import { newEntry } from './new-entry.ts'
import { allOpened, getOpened } from './opened.ts'
import { Pump } from './pump.ts'
import { type RebaseTools, rebase } from './rebase.ts'
import {
  type Drafts,
  type MergeNotice,
  type NeedsYou,
  type Replica,
  ReplicaError,
  type ReplicaStatus,
  type TextProblem,
  type Undoable,
  type UndoOutcome,
} from './replica.ts'
import { Seals } from './seals.ts'
import type { ReplicaStore } from './store.ts'
import { type Reach, Sync } from './sync.ts'
import { togetherWith } from './together.ts'
import type { Transport } from './transport.ts'
import { lastUndoable, undoOf } from './undo-log.ts'

export interface ReplicaOptions {
  readonly transport: Transport
  readonly host: ReplicaHost
  readonly kindNamed: (name: string) => Kind | undefined
  /** Names this program in the history, for example `web`. */
  readonly actor: string
}

interface ToWrite {
  readonly entry: Entry
  readonly dismissed: string | undefined
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
}

/** How often a write is tried again when another tab was quicker. */
const MAX_WRITE_TRIES = 5

/** The replica of one tab. */
export class LocalReplica implements Replica {
  readonly vault: Vault
  readonly version: Signal<number> = signal(0)
  readonly status: Signal<ReplicaStatus> = signal('starting')
  readonly waitingCount: Signal<number> = signal(0)
  readonly lastUndoable: Signal<Undoable | null> = signal(null)
  readonly needsYou: Signal<readonly NeedsYou[]> = signal([])
  readonly notices: Signal<readonly MergeNotice[]> = signal([])
  readonly ready: Promise<void>
  readonly drafts: Drafts

  readonly #options: ReplicaOptions
  readonly #seals: Seals
  readonly #tools: RebaseTools
  readonly #keeper: Keeper
  readonly #pump: Pump
  readonly #unlisten: () => void
  readonly #letGo = new AbortController()
  readonly #writing = new Set<Promise<unknown>>()
  readonly #toWrite: ToWrite[] = []
  #flushing = false
  readonly #loading = new Map<string, Promise<Result<Readable<Body>, TextProblem>>>()
  #becomeReady = () => {}
  #reach: Reach = 'here'
  #usedKey: unknown
  #usedOwner = ''
  #askedForKey = false
  #askedToPersist = false
  #closed = false

  constructor(options: ReplicaOptions, store: ReplicaStore) {
    const { transport, host, kindNamed } = options
    this.#options = options
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve
    })
    this.#seals = new Seals(host, kindNamed, () => this.#changed())
    const together = togetherWith(this.#seals, kindNamed)
    this.#tools = { together, newId: host.newId, now: host.now }
    const channel = host.openChannel?.('onward-replica')
    this.#keeper = new Keeper(store, together, channel, () => this.#changed())
    this.vault = this.#keeper.book.vault
    this.drafts = draftsIn(this.#keeper, this.#seals)
    const sync = new Sync(this.#keeper, transport, this.#tools)
    this.#pump = new Pump(
      sync,
      transport,
      host,
      (reach) => this.#reached(reach),
      () => this.#fetchKey(),
    )
    channel?.listen((message) => void this.#heard(message as TabMessage))
    const awake = host.onAwake?.(() => this.syncNow())
    this.#unlisten = () => {
      awake?.()
      channel?.close()
    }
  }

  /** Loads what this browser kept, then takes its turn at the exchange with the server. */
  async start(): Promise<void> {
    await this.#keeper.load()
    this.#changed()
    this.#keeper.post({ type: 'hello' })
    const { locks } = this.#options.host
    if (!locks || !this.#keeper.store.durable) return this.#pump.start()
    locks.hold('onward-sync', this.#letGo.signal, () => {
      this.#pump.start()
      return new Promise((resolve) => {
        if (this.#letGo.signal.aborted) resolve()
        else this.#letGo.signal.addEventListener('abort', () => resolve())
      })
    })
  }

  async commit(intent: string, changes: readonly Change[]): Promise<ChangeSet> {
    return this.#commit({ intent, changes })
  }

  async undo(changeSetId: string): Promise<UndoOutcome> {
    const undone = undoOf(changeSetId, this.#own(), this.#keeper.book)
    if (!undone.ok) return undone
    return ok(await this.#commit({ intent: 'undo', ...undone.value }))
  }

  async undoLast(): Promise<UndoOutcome> {
    const last = this.lastUndoable.peek()
    if (last) return this.undo(last.changeSetId)
    return problem('nothing-to-undo', 'There is nothing left to undo.')
  }

  opened(record: VaultRecord): Body | undefined {
    if (isPlain(record)) return record.body
    return isSealed(record) ? this.#seals.openSoon(record, record.sealed) : undefined
  }

  cannotOpen(record: VaultRecord): Problem | undefined {
    return isSealed(record) ? this.#seals.whyClosed(record.sealed) : undefined
  }

  getOpened<Shape extends Body>(kind: Kind<Shape>, id: string): Readable<Shape> | undefined {
    return getOpened(this, kind, id)
  }

  allOpened<Shape extends Body>(kind: Kind<Shape>): readonly Readable<Shape>[] {
    return allOpened(this, kind)
  }

  text(letterId: string): Promise<Result<Readable<Body>, TextProblem>> {
    const loading = this.#loading.get(letterId) ?? this.#text(letterId)
    this.#loading.set(letterId, loading)
    return loading.finally(() => this.#loading.delete(letterId))
  }

  async retry(needsYouId: string): Promise<void> {
    const kept = this.needsYou.peek().find(({ id }) => id === needsYouId)
    if (!kept) return
    const { host } = this.#options
    const set = { ...kept.set, id: host.newId(), at: host.now() }
    const entry: Entry = { seq: Number.POSITIVE_INFINITY, set, bases: kept.bases, formerIds: [] }
    const laid = rebase([entry], (kind, id) => this.vault.find(kind, id), this.#tools)
    const [again] = laid.entries
    if (again) await this.#write(again, needsYouId)
    else if (laid.parked.length === 0) await this.dismiss(needsYouId)
  }

  async dismiss(id: string): Promise<void> {
    await this.#keeper.write({ dismiss: [id] })
  }

  syncNow(): void {
    if (this.#pump.started) this.#pump.wake({ look: true, now: true })
    else void this.#keeper.catchUp().catch(() => {})
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#pump.stop()
    this.#seals.close()
    this.#unlisten()
    await Promise.allSettled(this.#writing)
    this.#keeper.close()
    this.#letGo.abort()
  }

  async #commit(made: {
    readonly intent: string
    readonly changes: readonly Change[]
    readonly undoes?: string
  }): Promise<ChangeSet> {
    if (this.#closed) throw new ReplicaError('closed', 'This page is closing.')
    if (!this.#keeper.position) {
      throw new ReplicaError('starting', 'Onward is still opening your records. Try again.')
    }
    const { host, actor } = this.#options
    const head = { id: host.newId(), actor, at: host.now() }
    const entry = newEntry({ ...head, ...made }, this.#keeper.book, this.#seals, this.#tools)
    if (entry.set.changes.length > 0) await this.#write(entry)
    return entry.set
  }

  /** Shows the entry at once; resolves when it is durable. */
  async #write(entry: Entry, dismissed?: string): Promise<void> {
    this.#keeper.book.add(entry)
    this.#changed()
    const writing = this.#writeDurably(entry, dismissed)
    this.#writing.add(writing)
    try {
      await writing
    } finally {
      this.#writing.delete(writing)
    }
    this.#pump.wake()
    if (!this.#askedToPersist) this.#options.host.askToPersist?.()
    this.#askedToPersist = true
  }

  /** Entries made while another write is under way go to the disk together, in their order. */
  #writeDurably(entry: Entry, dismissed: string | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#toWrite.push({ entry, dismissed, resolve, reject })
      if (this.#toWrite.length === 1 && !this.#flushing) void this.#flush()
    })
  }

  async #flush(): Promise<void> {
    this.#flushing = true
    while (this.#toWrite.length > 0) {
      const some = this.#toWrite.splice(0)
      try {
        await this.#writeTogether(some)
        for (const { resolve } of some) resolve()
      } catch (cause) {
        for (const { reject } of some) reject(cause)
      }
    }
    this.#flushing = false
  }

  async #writeTogether(some: readonly ToWrite[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const written = await this.#keeper.write({
        epoch: this.#keeper.position?.epoch ?? 0,
        add: some.map(({ entry }) => entry),
        dismiss: some.flatMap(({ dismissed }) => dismissed ?? []),
        strict: true,
      })
      if (written !== 'overtaken') return
      if (tries >= MAX_WRITE_TRIES) throw new Error('the change could not be written')
    }
  }

  #own(): readonly Entry[] {
    return [...this.#keeper.lists.done, ...this.#keeper.book.waiting]
  }

  async #text(letterId: string): Promise<Result<Readable<Body>, TextProblem>> {
    const kind = letterTextKind
    const { position } = this.#keeper
    const known = this.vault.get(kind, letterId)
    if (known || !position) return known ? ok(known) : serverAway
    const kept = await this.#keeper.using((store) =>
      store.lazy(position.vaultId, kind.name, letterId),
    )
    if (kept) {
      this.#keeper.book.update({ confirmed: [kept] })
      this.#changed()
    } else {
      const reply = await this.#options.transport.record(kind.name, letterId)
      if (reply.kind !== 'answer') return serverAway
      if (reply.answer) await this.#keeper.write({ epoch: position.epoch, lazy: [reply.answer] })
    }
    const loaded = this.vault.get(kind, letterId)
    return loaded ? ok(loaded) : problem('no-text', 'The text of this letter was not kept.')
  }

  /** True when there is nothing more to ask for. */
  async #fetchKey(): Promise<boolean> {
    const reply = await this.#options.transport.deviceKey()
    const json = reply.kind === 'answer' ? reply.answer : undefined
    const known = JSON.stringify(this.#keeper.deviceKey)
    const fresh = readDeviceKey(json).ok && JSON.stringify(json) !== known
    if (fresh) await this.#keeper.write({ deviceKey: json })
    this.#askedForKey = true
    this.#changed()
    return reply.kind === 'answer' || reply.kind === 'refused'
  }

  async #heard(message: TabMessage): Promise<void> {
    if (message.type === 'hello') {
      if (this.#pump.started) this.#keeper.post({ type: 'reach', reach: this.#reach })
    } else if (message.type === 'reach') {
      if (!this.#pump.started) this.#reach = message.reach
      this.#changed()
    } else {
      await this.#keeper.catchUp()
      this.#pump.wake()
    }
  }

  #reached(reach: Reach): void {
    this.#reach = reach
    this.#keeper.post({ type: 'reach', reach })
    this.#changed()
  }

  #changed(): void {
    const { position, deviceKey, lists, book, store } = this.#keeper
    if (position && (position.vaultId !== this.#usedOwner || deviceKey !== this.#usedKey)) {
      this.#usedOwner = position.vaultId
      this.#usedKey = deviceKey
      const keyPair = readDeviceKey(deviceKey)
      this.#seals.use(position.vaultId, keyPair.ok ? keyPair.value : undefined)
    }
    const last = lastUndoable(this.#own(), book)
    batch(() => {
      this.version.value += 1
      this.waitingCount.value = book.waiting.length
      this.needsYou.value = lists.parked
      this.notices.value = lists.notices
      if (last?.changeSetId !== this.lastUndoable.peek()?.changeSetId)
        this.lastUndoable.value = last
      this.status.value = this.#statusNow()
    })
    if (this.#isReady()) this.#becomeReady()
    // Without a store there is no other tab that could send what waits here.
    if (position && !store.durable && !this.#closed) this.#pump.start()
  }

  #isReady(): boolean {
    return this.#keeper.position !== undefined && (this.#seals.hasKey || this.#askedForKey)
  }

  #statusNow(): ReplicaStatus {
    const { lists, book, store } = this.#keeper
    if (this.#reach === 'signed-out') return 'signed-out'
    if (!this.#isReady()) return 'starting'
    if (!store.durable) return 'cannot-keep'
    if (this.#reach === 'away') return book.waiting.length > 0 ? 'waiting' : 'offline'
    return lists.parked.length > 0 ? 'needs-you' : 'saved'
  }
}

const serverAway = problem(
  'server-away',
  'The text of this letter is not in this browser, and Onward’s program is not running.',
)
