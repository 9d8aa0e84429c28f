import {
  LAZY_KINDS,
  PROTOCOL_VERSION,
  type PullAnswer,
  type PushAnswer,
  type VaultIdentity,
} from '../../core/protocol/sync.ts'
import { nextRecord } from '../../core/vault/change.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { recordKey, type VaultRecord } from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'
import type { Keeper } from './keeper.ts'
import { entriesThatPutBack } from './put-back.ts'
import { parked, type RebaseTools, rebase } from './rebase.ts'
import type { NeedsYou } from './replica.ts'
import type { StoreWrite } from './store.ts'
import type { Reply, Transport } from './transport.ts'

/** How the server was found. */
export type Reach = 'here' | 'away' | 'signed-out'

const SETS_PER_PUSH = 200
/** Roughly, in characters of JSON; one larger set still goes alone. */
const CHARS_PER_PUSH = 2_000_000
/** So many are on the disk before anybody could notice; more are shown first. */
const FEW_RECORDS = 5000
/** Turns without progress after which a round gives way to a pause. */
const MAX_IDLE_TURNS = 10

/** One round of exchange with the server at a time: first everything out, then everything in. */
export class Sync {
  readonly #keeper: Keeper
  readonly #transport: Transport
  readonly #tools: RebaseTools
  readonly #alone: boolean
  /** The highest revision heard of. */
  #head = 0
  #batchLimit = SETS_PER_PUSH
  /** The set that was answered as stale although it stands on what is known here. */
  #drifted: string | undefined
  readonly #fetchedFor = new Set<string>()

  /** `alone`: no other tab of this browser syncs while this one does. */
  constructor(keeper: Keeper, transport: Transport, tools: RebaseTools, alone: boolean) {
    this.#keeper = keeper
    this.#transport = transport
    this.#tools = tools
    this.#alone = alone
  }

  /** Notes a revision that the server announced; true when there is something to fetch. */
  heard(identity: VaultIdentity): boolean {
    const open = this.#keeper.position
    if (!open || !sameVault(open, identity)) return true
    this.#head = Math.max(this.#head, identity.revision)
    return this.#head > open.revision
  }

  /** `look`: pull even where no newer revision was announced. */
  async round(look: boolean): Promise<Reach> {
    await this.#keeper.catchUp()
    if (!this.#keeper.position) {
      const reach = await this.#pullAll()
      if (reach !== 'here') return reach
    }
    const pushed = await this.#pushAll()
    if (pushed !== 'here') return pushed
    const { position } = this.#keeper
    if (look || !position || this.#head > position.revision) {
      const pulled = await this.#pull()
      if (pulled !== 'here') return pulled
      const again = await this.#pushAll()
      if (again !== 'here') return again
    }
    return 'here'
  }

  async #pushAll(): Promise<Reach> {
    let idle = 0
    while (idle < MAX_IDLE_TURNS) {
      const before = this.#keeper.book.entries
      if (before.length === 0) return 'here'
      // Laid, then sent without a pause between: an entry that comes in while a merge is being
      // written stands on what this tab showed, which need not be what the server has.
      const laying = this.#layAgain()
      if (laying) {
        await laying
        idle += 1
        continue
      }
      const batch = this.#batch()
      const open = this.#keeper.position
      if (!open || batch.length === 0) return 'here'
      const { vaultId, epoch } = open
      const sets = batch.map((entry) => entry.set)
      const reply = await this.#transport.push({ protocol: PROTOCOL_VERSION, vaultId, epoch, sets })
      if (reply.kind === 'away' || reply.kind === 'signed-out') return reply.kind
      if (reply.kind === 'refused') {
        const reach = await this.#refusedWhole(reply, batch)
        if (reach !== 'here') return reach
        idle += 1
      } else if (!sameVault(open, reply.answer)) {
        const reach = await this.#pullAll()
        if (reach !== 'here') return reach
        idle += 1
      } else {
        this.#batchLimit = SETS_PER_PUSH
        const settled = await this.#settle(batch, reply.answer)
        if (settled === 'away' || settled === 'signed-out') return settled
        idle = settled === 'progress' ? 0 : idle + 1
      }
    }
    return 'away'
  }

  /** Writes merges of what no longer stands on the confirmed records; undefined when all of it does. */
  #layAgain(): Promise<unknown> | undefined {
    const { book, position } = this.#keeper
    const confirmed = (kind: string, id: string) => book.confirmed(kind, id)
    const { removed, added, parked: park, notices } = rebase(book.entries, confirmed, this.#tools)
    if (removed.length === 0) return undefined
    const epoch = position?.epoch ?? 0
    return this.#keeper.write({
      epoch,
      remove: removed,
      put: added,
      park,
      notices,
      strict: true,
    })
  }

  #batch(): readonly Entry[] {
    const batch: Entry[] = []
    let chars = 0
    for (const entry of this.#keeper.book.entries.slice(0, this.#batchLimit)) {
      chars += JSON.stringify(entry.set).length
      if (batch.length > 0 && chars > CHARS_PER_PUSH) break
      batch.push(entry)
    }
    return batch
  }

  async #settle(batch: readonly Entry[], answer: PushAnswer): Promise<'progress' | 'idle' | Reach> {
    const entries = new Map(batch.map((entry) => [entry.set.id, entry]))
    const done: Entry[] = []
    const park: NeedsYou[] = []
    const refused: Entry[] = []
    const confirmed: VaultRecord[] = []
    let stale: string | undefined
    const before = this.#keeper.position?.revision ?? 0
    let revision = before
    let older = false
    for (const outcome of answer.outcomes) {
      const entry = entries.get(outcome.id)
      if (!entry || outcome.outcome === 'waiting') continue
      if (outcome.outcome === 'applied') {
        done.push(entry)
        confirmed.push(...entry.set.changes.map((change) => nextRecord(change, entry.set.at)))
        if (outcome.revision === revision + 1) revision = outcome.revision
        // Known already, so either an answer was lost or an older copy counts these numbers again.
        older ||= outcome.revision <= before
      } else if (outcome.outcome === 'stale') {
        stale = outcome.id
        confirmed.push(...outcome.current)
      } else {
        refused.push(entry)
        park.push(parked(entry, 'refused', outcome.code, outcome.message))
      }
    }
    this.#head = Math.max(this.#head, answer.revision)
    const taken = done.length + refused.length
    if (taken === 0 && !stale) return 'away'
    if (stale !== undefined && stale === this.#drifted) return this.#drift(entries.get(stale))
    this.#drifted = stale
    const { vaultId, epoch } = answer
    const written = await this.#keeper.write({
      epoch,
      position: { vaultId, epoch, revision },
      remove: [...done, ...refused],
      done,
      park,
      ...split(confirmed),
    })
    if (older) {
      const reach = await this.#pullAll()
      if (reach !== 'here') return reach
    }
    return written !== 'overtaken' && taken > 0 ? 'progress' : 'idle'
  }

  /**
   * The server has other records than this replica believes. Fetching everything helps; where it
   * does not, the person decides.
   */
  async #drift(entry: Entry | undefined): Promise<'idle' | Reach> {
    this.#drifted = undefined
    if (entry && this.#fetchedFor.has(entry.set.id)) {
      const park = [parked(entry, 'keeps-changing', 'stale', cannotJoin)]
      await this.#keeper.write({ remove: [entry], park })
      return 'idle'
    }
    if (entry) this.#fetchedFor.add(entry.set.id)
    const reach = await this.#pullAll()
    return reach === 'here' ? 'idle' : reach
  }

  async #refusedWhole(
    { code, message }: Extract<Reply<unknown>, { kind: 'refused' }>,
    batch: readonly Entry[],
  ): Promise<Reach> {
    if (code === 'other-vault') return this.#pullAll()
    const [only] = batch
    if (batch.length > 1 || !only) {
      this.#batchLimit = Math.ceil(batch.length / 2)
      return 'here'
    }
    this.#batchLimit = SETS_PER_PUSH
    await this.#keeper.write({ remove: [only], park: [parked(only, 'refused', code, message)] })
    return 'here'
  }

  async #pull(): Promise<Reach> {
    for (;;) {
      const open = this.#keeper.position
      if (!open) return this.#pullAll()
      const reply = await this.#transport.pull(open.revision)
      if (reply.kind !== 'answer') return reply.kind === 'refused' ? 'away' : reply.kind
      const { vaultId, epoch, revision, records, more } = reply.answer
      // Revisions only grow: fewer than before are those of an older copy.
      const older = revision < open.revision
      if (older || !sameVault(open, reply.answer)) return this.#pullAll()
      if (revision > open.revision || records.length > 0) {
        const position = { vaultId, epoch, revision }
        const written = await this.#keeper.write({ epoch, position, ...split(records) })
        if (written === 'overtaken') continue
      }
      if (!more || revision <= open.revision) return 'here'
    }
  }

  /** Fetches the whole vault anew: the first time, in another epoch, and after drift. */
  async #pullAll(): Promise<Reach> {
    const open = this.#keeper.position
    const pages: (readonly VaultRecord[])[] = []
    let first: PullAnswer | undefined
    let since = 0
    for (;;) {
      const reply = await this.#transport.pull(since)
      if (reply.kind !== 'answer') return reply.kind === 'refused' ? 'away' : reply.kind
      const { vaultId, epoch, revision, records, more } = reply.answer
      first ??= reply.answer
      if (!sameVault(first, reply.answer)) return 'away'
      pages.push(records)
      if (more && revision > since) {
        since = revision
        continue
      }
      const position = { vaultId, epoch, revision }
      this.#head = revision
      const fetched = pages.flat()
      if (!open && this.#alone && fetched.length > FEW_RECORDS) {
        await this.#keeper.begin(position, fetched)
        return 'here'
      }
      // A record that changed between two pages is on both.
      const all = new Map(fetched.map((record) => [recordKey(record), record]))
      const anew = open?.vaultId === vaultId && open.epoch !== epoch
      const left = anew ? this.#keeper.book.entries : []
      const again = open && sameVault(open, reply.answer) ? await this.#putBack(vaultId, all) : {}
      await this.#keeper.write(
        {
          ...again,
          position,
          replaceAll: true,
          confirmed: [...all.values()],
          remove: left,
          forgetDone: anew,
          park: left.map((entry) => parked(entry, 'other-epoch', 'other-epoch', otherEpoch)),
        },
        vaultId,
      )
      return 'here'
    }
  }

  async #putBack(
    vaultId: string,
    there: ReadonlyMap<string, VaultRecord>,
  ): Promise<Pick<StoreWrite, 'add' | 'put' | 'strict'>> {
    const { book } = this.#keeper
    const before = book.entries[0]?.seq
    const entries = await entriesThatPutBack({
      ...this.#tools,
      known: book.confirmedRecords(),
      there,
      textOf: (id) => this.#keeper.using((store) => store.lazy(vaultId, letterTextKind.name, id)),
      before,
    })
    if (entries.length === 0) return {}
    return before === undefined ? { add: entries, strict: true } : { put: entries, strict: true }
  }
}

const cannotJoin = 'This could not be joined with what is there now. Your version is kept here.'
const otherEpoch =
  'Your records were restored or begun anew while this waited. It is kept here as you wrote it.'

function sameVault(
  one: { readonly vaultId: string; readonly epoch: number },
  two: { readonly vaultId: string; readonly epoch: number },
): boolean {
  return one.vaultId === two.vaultId && one.epoch === two.epoch
}

function split(records: readonly VaultRecord[]): {
  readonly confirmed: readonly VaultRecord[]
  readonly lazy: readonly VaultRecord[]
} {
  return {
    confirmed: records.filter((record) => !LAZY_KINDS.includes(record.kind)),
    lazy: records.filter((record) => LAZY_KINDS.includes(record.kind)),
  }
}
