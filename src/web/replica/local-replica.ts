import { batch, type Signal, signal } from '@preact/signals'
import { LAZY_KINDS } from '../../core/protocol/sync.ts'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import type { Change, ChangeSet } from '../../core/vault/change.ts'
import { keyringOf, losesKeys } from '../../core/vault/keyring.ts'
import type { Kind, Readable } from '../../core/vault/kind.ts'
import {
  type Body,
  type DeletedRecord,
  isDeleted,
  isPlain,
  isPurged,
  isSealed,
  type VaultRecord,
} from '../../core/vault/record.ts'
import type { UndoLog } from '../../core/vault/undo-log.ts'
import type { Look, Vault } from '../../core/vault/vault.ts'
import type { KdfSettings } from '../../seal/derive-key.ts'
import { readDeviceKey } from '../../seal/device-key.ts'
import type { Custody } from './custody.ts'
import { draftsIn } from './drafts.ts'
import { type Entry, isKnownAs } from './entry.ts'
import type { ReplicaHost } from './host.ts'
import { Keeper, type TabMessage } from './keeper.ts'
import type { Keys } from './keys.ts'
import { inParts, newEntry } from './new-entry.ts'
import { allOpened, getOpened } from './opened.ts'
import { Pump } from './pump.ts'
import { type RebaseTools, rebase } from './rebase.ts'
import {
  type Among,
  type Drafts,
  type MergeNotice,
  type NeedsYou,
  type OwnSet,
  type Replica,
  ReplicaError,
  type ReplicaStatus,
  type TextProblem,
  type Undoable,
  type UndoOutcome,
} from './replica.ts'
import { Sealing } from './sealing.ts'
import { Seals } from './seals.ts'
import type { ReplicaStore } from './store.ts'
import { type Reach, Sync } from './sync.ts'
import { takeLeft } from './take-left.ts'
import { Texts } from './texts.ts'
import { togetherWith } from './together.ts'
import type { Transport } from './transport.ts'
import { lastUndoable, ownLog, undoOf } from './undo-log.ts'
import { WriteQueue } from './write-queue.ts'

export interface ReplicaOptions {
  readonly transport: Transport
  readonly host: ReplicaHost
  readonly kindNamed: (name: string) => Kind | undefined
  /** Names this program in the history, for example `web`. */
  readonly actor: string
  /** Destroys the device's key once there is another one; without it that key stays. */
  readonly custody?: Pick<Custody, 'retireDeviceKey'> | undefined
  /** What trying a passphrase costs. Default 19 MiB of memory, twice. */
  readonly kdf?: KdfSettings | undefined
}

/** The replica of one tab. */
export class LocalReplica implements Replica {
  readonly vault: Vault
  readonly version: Signal<number> = signal(0)
  readonly status: Signal<ReplicaStatus> = signal('starting')
  readonly trouble: Signal<Problem | null> = signal(null)
  readonly waitingCount: Signal<number> = signal(0)
  readonly lastUndoable: Signal<Undoable | null> = signal(null)
  readonly needsYou: Signal<readonly NeedsYou[]> = signal([])
  readonly notices: Signal<readonly MergeNotice[]> = signal([])
  readonly ready: Promise<void>
  readonly drafts: Drafts
  readonly keys: Keys

  readonly #options: ReplicaOptions
  readonly #seals: Seals
  readonly #tools: RebaseTools
  readonly #keeper: Keeper
  readonly #queue: WriteQueue
  readonly #texts: Texts
  readonly #sealing: Sealing
  readonly #pump: Pump
  readonly #unlisten: () => void
  readonly #letGo = new AbortController()
  readonly #writing = new Set<Promise<unknown>>()
  #becomeReady = () => {}
  #reach: Reach = 'here'
  #syncTrouble: Problem | undefined
  #askedForKey = false
  #askedToPersist = false
  #askedWhatIsLeft = false
  #closed = false

  constructor(options: ReplicaOptions, store: ReplicaStore) {
    const { transport, host, kindNamed, actor } = options
    this.#options = options
    this.ready = new Promise((resolve) => {
      this.#becomeReady = resolve
    })
    this.#seals = new Seals(host, kindNamed, () => this.#changed())
    const together = togetherWith(this.#seals, kindNamed)
    this.#tools = { together, newId: host.newId, now: host.now, actor }
    const channel = host.openChannel?.('onward-replica')
    this.#keeper = new Keeper(store, together, channel, () => this.#changed())
    this.vault = this.#keeper.book.vault
    this.#queue = new WriteQueue(this.#keeper)
    this.#texts = new Texts(this.#keeper, transport)
    this.drafts = draftsIn(this.#keeper, this.#seals)
    this.#sealing = new Sealing({
      options,
      keeper: this.#keeper,
      seals: this.#seals,
      needsYou: this.needsYou,
      waitingCount: this.waitingCount,
      commit: (intent, changes) => this.commit(intent, changes),
      retry: (id) => this.retry(id),
      isReachable: () => this.#reach === 'here' && this.#isReady(),
      isSyncing: () => this.#pump.started,
      fetchKey: () => this.#fetchKey(),
      changed: () => this.#changed(),
    })
    this.keys = this.#sealing.keys
    const sync = new Sync(this.#keeper, transport, this.#tools, host.locks !== undefined)
    this.#pump = new Pump(
      sync,
      transport,
      host,
      (reach) => this.#reached(reach, sync.trouble),
      () => this.#fetchKey(),
      () => this.#keeper.tidy(),
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

  get identity() {
    return this.#keeper.position
  }

  look<View>(make: (vault: Vault) => View): Look<View> {
    return this.#keeper.book.vault.look(make)
  }

  async commit(
    intent: string,
    changes: readonly Change[],
    openedOn: readonly VaultRecord[] = [],
  ): Promise<ChangeSet> {
    return this.#commit({ intent, changes }, openedOn)
  }

  async undo(changeSetId: string): Promise<UndoOutcome> {
    const entry = this.#own().findLast((one) => isKnownAs(one, changeSetId))
    const texts = entry ? this.#unloadedTexts(entry) : []
    if (texts.length > 0) await Promise.all(texts.map((id) => this.#texts.text(id)))
    const undone = undoOf(changeSetId, this.#own(), this.#keeper.book)
    if (!undone.ok) return undone
    const intent = entry?.set.intent === 'undo' ? 'redo' : 'undo'
    return ok(await this.#commit({ intent, ...undone.value }))
  }

  async undoLast(): Promise<UndoOutcome> {
    const last = this.undoLog().undo
    if (last) return this.undo(last.changeSetId)
    return problem('nothing-to-undo', 'There is nothing left to undo.')
  }

  undoLog(): UndoLog {
    return ownLog(this.#own())
  }

  ownSets(): readonly OwnSet[] {
    return this.#own().toReversed()
  }

  deletedSince(since: string): readonly DeletedRecord[] {
    const { vault } = this.#keeper.book
    return [...vault.records()]
      .filter(isDeleted)
      .filter((record) => record.updatedAt >= since && !isPurged(record))
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

  allOpened<Shape extends Body>(kind: Kind<Shape>, among?: Among): readonly Readable<Shape>[] {
    return allOpened(this, kind, among)
  }

  text(letterId: string): Promise<Result<Readable<Body>, TextProblem>> {
    return this.#texts.text(letterId)
  }

  async retry(needsYouId: string): Promise<void> {
    const kept = this.needsYou.peek().find(({ id }) => id === needsYouId)
    if (!kept) return
    const { host } = this.#options
    const changes = kept.set.changes.map((change) => this.#seals.sealChange(change))
    const set = { ...kept.set, changes, id: host.newId(), at: host.now() }
    const entry: Entry = { seq: Number.POSITIVE_INFINITY, set, bases: kept.bases, formerIds: [] }
    const laid = rebase([entry], (kind, id) => this.vault.find(kind, id), this.#tools)
    const [again] = laid.entries
    if (again) await this.#write([again], laid.notices, needsYouId)
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
    this.#sealing.close()
    this.#unlisten()
    await Promise.allSettled(this.#writing)
    this.#keeper.close()
    this.#letGo.abort()
  }

  async #commit(
    made: Pick<ChangeSet, 'intent' | 'changes' | 'undoes'>,
    openedOn: readonly VaultRecord[] = [],
  ): Promise<ChangeSet> {
    if (this.#closed) throw new ReplicaError('closed', 'This page is closing.')
    if (!this.#keeper.position) {
      throw new ReplicaError('starting', 'Onward is still opening your records. Try again.')
    }
    const { host, actor } = this.#options
    const keyring = keyringOf(this.vault)?.body
    if (made.changes.some((change) => losesKeys(keyring, change))) {
      throw new ReplicaError(
        'keys-kept',
        'This would lose keys of what is sealed, so it is not done.',
      )
    }
    const head = { id: host.newId(), actor, at: host.now() }
    const { book } = this.#keeper
    const set = { ...head, ...made }
    const { entry, notices } = newEntry(set, openedOn, book, this.#seals, this.#tools)
    if (entry.set.changes.length > 0) await this.#write(inParts(entry), notices)
    else if (notices.length > 0) await this.#keeper.write({ notices })
    return entry.set
  }

  /** Shows the entries at once; resolves when they are durable. */
  async #write(
    entries: readonly Entry[],
    notices: readonly MergeNotice[],
    dismissed?: string,
  ): Promise<void> {
    for (const entry of entries) this.#keeper.book.add(entry)
    this.#changed()
    const writing = this.#queue.write(entries, notices, dismissed)
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

  /** Undoing needs the texts that a set changed, which are not loaded until they are shown. */
  #unloadedTexts({ set }: Entry): readonly string[] {
    return set.changes
      .filter(({ kind, id }) => LAZY_KINDS.includes(kind) && !this.vault.find(kind, id))
      .map(({ id }) => id)
  }

  #own(): readonly Entry[] {
    return [...this.#keeper.lists.done, ...this.#keeper.book.waiting]
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
      if (this.#pump.started) this.#tellReach()
    } else if (message.type === 'reach') {
      if (!this.#pump.started) [this.#reach, this.#syncTrouble] = [message.reach, message.trouble]
      // The tab that syncs has then asked for the key and shared it.
      this.#askedForKey ||= message.reach === 'here'
      this.#changed()
    } else {
      await this.#keeper.catchUp()
      this.#sealing.retryParked()
      this.#pump.wake()
    }
  }

  #reached(reach: Reach, trouble: Problem | undefined): void {
    this.#reach = reach
    this.#syncTrouble = trouble
    this.#tellReach()
    this.#changed()
    if (reach === 'here') this.#sealing.reached()
  }

  #tellReach(): void {
    this.#keeper.post({ type: 'reach', reach: this.#reach, trouble: this.#syncTrouble })
  }

  #changed(): void {
    const { position, lists, book, store } = this.#keeper
    this.#sealing.follow()
    const last = lastUndoable(this.#own(), book)
    batch(() => {
      this.version.value += 1
      this.waitingCount.value = book.waiting.length
      this.needsYou.value = lists.parked
      this.notices.value = lists.notices
      if (last?.changeSetId !== this.lastUndoable.peek()?.changeSetId)
        this.lastUndoable.value = last
      this.status.value = this.#statusNow()
      this.#sealing.keys.update(this.#isReady())
      this.trouble.value = this.#keeper.trouble ?? this.#syncTrouble ?? null
    })
    if (this.#isReady()) this.#becomeReady()
    if (position && !this.#askedWhatIsLeft) void this.#takeLeft()
    if (position && !store.durable && !this.#closed) {
      // No other tab can send what waits here alone, and this tab cannot send what waits on the disk.
      this.#pump.start()
      this.#letGo.abort()
    }
  }

  async #takeLeft(): Promise<void> {
    this.#askedWhatIsLeft = true
    if (await takeLeft(this.#keeper, this.#tools)) this.#pump.wake()
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
