import type { VaultRecord } from '../../core/vault/record.ts'
import type { DraftsTwice, PlacedDraft } from './drafts-twice.ts'
import type { ReplicaHost } from './host.ts'
import { purgedAmong } from './let-go.ts'
import type { Rekeying } from './rekey.ts'
import { idOf, type LogRecord, type SecondKeeper, type Unsent } from './second-keeper.ts'
import type {
  Begun,
  Kept,
  Lists,
  Position,
  ReplicaStore,
  Since,
  StoreWrite,
  Written,
} from './store.ts'

/** A second keeper that has not answered by then is not waited for until it answers again. */
export const PATIENCE_MS = 5000

/** A store that names its database: one that was thrown away and made anew has another name. */
export interface BornStore extends ReplicaStore {
  born(): Promise<string>
  drafts(vaultId: string): Promise<readonly PlacedDraft[]>
}

/**
 * A store whose waiting sets, unread notices and drafts are kept a second time. A write is done when
 * both have it. Where the second keeper fails, the store is the only one.
 */
export class KeptTwice implements ReplicaStore {
  readonly durable = true
  onLost: () => void = () => {}
  readonly #store: BornStore
  readonly #after: ReplicaHost['after']
  readonly #born: Promise<string>
  readonly #second: SecondKeeper
  readonly #drafts: DraftsTwice | undefined
  /** What this tab's log holds, and whether the store has it too. */
  readonly #kept = new Map<string, { readonly unsent: Unsent; isStored: boolean }>()
  #epoch = 0
  #erasedEpoch = 0
  /** The log lacks something: it is written anew with the next write. */
  #isBehind = false
  #isLate = false
  #restating: Promise<void> | undefined

  constructor(
    store: BornStore,
    second: SecondKeeper,
    after: ReplicaHost['after'],
    drafts?: DraftsTwice,
  ) {
    this.#store = store
    this.#second = second
    this.#after = after
    this.#drafts = drafts
    this.#born = store.born()
    this.#born.catch(() => {})
    store.onLost = () => this.onLost()
  }

  async load(): Promise<Kept | undefined> {
    const kept = await this.#store.load()
    if (!kept) return undefined
    this.#epoch = kept.position.epoch
    this.#restating = this.#restate(kept.position.vaultId, false)
    return kept
  }

  async since(vaultId: string, beat: number): Promise<Since> {
    const judged = this.#stored()
    const since = await this.#store.since(vaultId, beat)
    if (since === 'reload') return since
    this.#epoch = since.position.epoch
    const there = idsIn(since)
    const gone = judged.filter((id) => !there.has(id))
    if (purgedAmong(since.records).size > 0) await this.#restate(vaultId, false)
    else if (gone.length > 0) void this.#append({ keep: [], gone })
    return since
  }

  async write(vaultId: string, write: StoreWrite): Promise<Written> {
    const epoch = write.position?.epoch ?? write.epoch ?? this.#epoch
    const keep = await this.#unsentIn(vaultId, epoch, write)
    const appended = keep.length > 0 ? this.#append({ keep, gone: [] }) : undefined
    const written = await this.#store.write(vaultId, write)
    await appended
    for (const unsent of keep) this.#isInStore(idOf(unsent))
    if (written === 'overtaken') return written
    this.#epoch = epoch
    const { anew, replaceAll, confirmed = [], lazy = [] } = write
    const purges = purgedAmong([...confirmed, ...lazy]).size > 0
    if (anew) this.#drafts?.forget(anew.erased ? undefined : anew.former)
    const mustGo = anew !== undefined || purges || this.#isBehind || this.#setsWait()
    if (replaceAll || mustGo) {
      await this.#restate(vaultId, anew?.erased === true, mustGo)
      return written
    }
    const stay = new Set(keep.map(idOf))
    const removed = (write.remove ?? []).flatMap(({ set, formerIds }) => [set.id, ...formerIds])
    const gone = [...removed, ...(write.dismiss ?? [])].filter((id) => !stay.has(id))
    if (gone.length > 0) void this.#append({ keep: [], gone })
    return written
  }

  async begin(position: Omit<Position, 'beat'>): Promise<Begun> {
    const begun = await this.#store.begin(position)
    this.#epoch = position.epoch
    await this.#restate(position.vaultId, false, false)
    return begun
  }

  async rekey(vaultId: string, rekeying: Rekeying): Promise<'rekeyed' | 'known' | 'not-yet'> {
    const rekeyed = await this.#store.rekey(vaultId, rekeying)
    if (rekeyed === 'rekeyed') await this.#restate(vaultId, false)
    return rekeyed
  }

  async left(): Promise<readonly Unsent[]> {
    // What still waits in the database is kept by this tab before logs of others are let go of.
    await this.#restating
    return this.#second.left(await this.#born)
  }

  async dropLeft(): Promise<void> {
    await this.#ask((second) => second.dropLeft())
  }

  async reopen(cause: unknown): Promise<ReplicaStore | undefined> {
    const again = (await this.#store.reopen?.(cause)) as BornStore | undefined
    return again ? new KeptTwice(again, this.#second, this.#after, this.#drafts) : again
  }

  snapshot(vaultId: string, beat: number, records: readonly VaultRecord[]): Promise<void> {
    return this.#store.snapshot(vaultId, beat, records)
  }

  lazy(vaultId: string, kind: string, id: string): Promise<VaultRecord | undefined> {
    return this.#store.lazy(vaultId, kind, id)
  }

  draft(vaultId: string, key: string): Promise<unknown> {
    return this.#store.draft(vaultId, key)
  }

  async putDraft(vaultId: string, key: string, draft: unknown): Promise<void> {
    await this.#store.putDraft(vaultId, key, draft)
    this.#drafts?.put(await this.#draftsPlace(vaultId), [key, draft])
  }

  async dropDraft(vaultId: string, key: string): Promise<void> {
    await this.#store.dropDraft(vaultId, key)
    this.#drafts?.drop(vaultId, key)
  }

  close(): void {
    this.#second.close()
    this.#store.close()
  }

  async #unsentIn(
    vaultId: string,
    epoch: number,
    { add = [], put = [], park = [], notices = [] }: StoreWrite,
  ): Promise<readonly Unsent[]> {
    if (add.length + put.length + park.length + notices.length === 0) return []
    const head = { born: await this.#born, vaultId, epoch }
    return [
      ...[...add, ...put].map((entry) => ({ ...head, entry })),
      ...park.map((parked) => ({ ...head, parked })),
      ...notices.map((notice) => ({ ...head, notice })),
    ]
  }

  /**
   * Writes the log anew with what waits in the store, so that nothing else is left in any log. `waits`:
   * until that is done; a log that holds nothing yet must not hold up the first records of a browser.
   */
  async #restate(vaultId: string, everything: boolean, waits = true): Promise<void> {
    try {
      const born = await this.#born
      const judged = new Set(this.#stored())
      const since = await this.#store.since(vaultId, Number.POSITIVE_INFINITY)
      const underWay = [...this.#kept].filter(([id]) => !judged.has(id))
      this.#kept.clear()
      if (since !== 'reload') {
        this.#erasedEpoch = since.position.erasedEpoch
        await this.#settleDrafts(vaultId)
        const head = { born, vaultId, epoch: since.position.epoch }
        for (const entry of since.outbox) this.#keep({ ...head, entry }, true)
        for (const parked of since.parked) this.#keep({ ...head, parked }, true)
        for (const notice of since.notices) this.#keep({ ...head, notice }, true)
      }
      for (const [id, kept] of underWay) if (!this.#kept.has(id)) this.#kept.set(id, kept)
      const items = [...this.#kept.values()].map(({ unsent }) => unsent)
      this.#isBehind = false
      const restated = this.#ask((second) => second.restate(born, items, everything))
      if (waits) await restated
    } catch {
      // The store was closed: nothing more is written through it.
    }
  }

  async #settleDrafts(vaultId: string): Promise<void> {
    if (!this.#drafts) return
    const place = await this.#draftsPlace(vaultId)
    const lost = this.#drafts.settle(place, await this.#store.drafts(vaultId))
    for (const [key, draft] of lost) await this.putDraft(vaultId, key, draft)
  }

  async #draftsPlace(vaultId: string) {
    const [born, epoch, erasedEpoch] = [await this.#born, this.#epoch, this.#erasedEpoch]
    return { born, vaultId, epoch, erasedEpoch }
  }

  #append(record: LogRecord): Promise<void> {
    for (const unsent of record.keep) this.#keep(unsent, false)
    for (const id of record.gone) this.#kept.delete(id)
    return this.#ask((second) => second.append(record))
  }

  #keep(unsent: Unsent, isStored: boolean): void {
    this.#kept.set(idOf(unsent), { unsent, isStored })
  }

  #setsWait(): boolean {
    return [...this.#kept.values()].some(({ unsent }) => !('notice' in unsent))
  }

  #isInStore(id: string): void {
    const kept = this.#kept.get(id)
    if (kept) kept.isStored = true
  }

  #stored(): readonly string[] {
    return [...this.#kept].flatMap(([id, { isStored }]) => (isStored ? id : []))
  }

  /** Ends when the second keeper has done it, has failed, or keeps all waiting. */
  async #ask(work: (second: SecondKeeper) => Promise<void>): Promise<void> {
    const done = work(this.#second).then(
      () => {
        this.#isLate = false
      },
      () => {
        this.#isBehind = true
      },
    )
    if (this.#isLate) return
    let cancel = () => {}
    const late = new Promise<void>((resolve) => {
      cancel = this.#after(PATIENCE_MS, () => {
        this.#isLate = true
        resolve()
      })
    })
    await Promise.race([done, late])
    cancel()
  }
}

function idsIn({ outbox, parked, notices }: Lists): ReadonlySet<string> {
  return new Set([
    ...outbox.map(({ set }) => set.id),
    ...[...parked, ...notices].map(({ id }) => id),
  ])
}
