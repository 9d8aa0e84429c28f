import {
  PROTOCOL_VERSION,
  type PullAnswer,
  type PushAnswer,
  type VaultIdentity,
} from '../../core/protocol/sync.ts'
import { type Problem, problem } from '../../core/result.ts'
import { nextRecord } from '../../core/vault/change.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import type { Entry } from './entry.ts'
import { FetchAnew } from './fetch-anew.ts'
import type { Keeper } from './keeper.ts'
import { parked } from './park.ts'
import { type RebaseTools, rebase } from './rebase.ts'
import type { NeedsYou } from './replica.ts'
import { sameVault, split, standingOf } from './standing.ts'
import type { Position } from './store.ts'
import type { Reply, Transport } from './transport.ts'

/** How the server was found. */
export type Reach = 'here' | 'away' | 'signed-out'

const SETS_PER_PUSH = 200
/** Roughly, in characters of JSON; one larger set still goes alone. */
const CHARS_PER_PUSH = 2_000_000
/** Turns without progress after which a round gives way to a pause. */
const MAX_IDLE_TURNS = 10

/** One round of exchange with the server at a time: first everything out, then everything in. */
export class Sync {
  readonly #keeper: Keeper
  readonly #transport: Transport
  readonly #tools: RebaseTools
  readonly #anew: FetchAnew
  /** The highest revision heard of. */
  #head = 0
  /**
   * Where own sets brought the server, beyond the position of the last pull. It saves asking for them
   * again, but only a pull tells whether they went onto the records that are known here.
   */
  #reached: Pick<Position, 'vaultId' | 'epoch' | 'revision' | 'mark'> | undefined
  /** Something was answered that only a pull can explain. */
  #unsure = false
  #trouble: Problem | undefined
  #batchLimit = SETS_PER_PUSH
  /** The set that was answered as stale although it stands on what is known here. */
  #drifted: string | undefined
  readonly #fetchedFor = new Set<string>()

  /** `alone`: no other tab of this browser syncs while this one does. */
  constructor(keeper: Keeper, transport: Transport, tools: RebaseTools, alone: boolean) {
    this.#keeper = keeper
    this.#transport = transport
    this.#tools = tools
    this.#anew = new FetchAnew(keeper, transport, tools, alone)
  }

  /** Names the vault and the epoch in which the replica stands. */
  get place(): string {
    const { vaultId = '', epoch = 0 } = this.#keeper.position ?? {}
    return `${vaultId}/${epoch}`
  }

  /** Why the last round did not end as it should, where that was said. */
  get trouble(): Problem | undefined {
    return this.#trouble
  }

  /** Notes a revision that the server announced; true when there is something to fetch. */
  heard(identity: VaultIdentity): boolean {
    const open = this.#keeper.position
    if (!open || !sameVault(open, identity)) return true
    this.#head = Math.max(this.#head, identity.revision)
    const standing = this.#standing(open)
    const forked = identity.revision === standing.revision && isOther(identity.mark, standing.mark)
    return forked || this.#head > standing.revision
  }

  /** `look`: pull even where no newer revision was announced. */
  async round(look: boolean): Promise<Reach> {
    this.#trouble = undefined
    await this.#keeper.catchUp()
    if (!this.#keeper.position) {
      const reach = await this.#pullAll()
      if (reach !== 'here') return reach
    }
    const pushed = await this.#pushAll()
    if (pushed !== 'here') return pushed
    const { position } = this.#keeper
    if (look || this.#unsure || !position || this.#head > this.#standing(position).revision) {
      const pulled = await this.#pull()
      if (pulled !== 'here') return pulled
      this.#unsure = false
      const again = await this.#pushAll()
      if (again !== 'here') return again
    }
    return 'here'
  }

  #standing(open: Position): Pick<Position, 'revision' | 'mark'> {
    const reached = this.#reached
    if (!reached || !sameVault(reached, open) || reached.revision <= open.revision) return open
    return reached
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
      if (reply.kind === 'away' || reply.kind === 'signed-out') return this.#away(reply)
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
        this.#notice(reply.answer)
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
    const open = this.#keeper.position
    if (!open) return 'idle'
    const entries = new Map(batch.map((entry) => [entry.set.id, entry]))
    const done: Entry[] = []
    const park: NeedsYou[] = []
    const refused: Entry[] = []
    const confirmed: VaultRecord[] = []
    let stale: string | undefined
    const before = this.#standing(open)
    let { revision, mark } = before
    for (const outcome of answer.outcomes) {
      const entry = entries.get(outcome.id)
      if (!entry || outcome.outcome === 'waiting') continue
      if (outcome.outcome === 'applied') {
        done.push(entry)
        confirmed.push(...entry.set.changes.map((change) => nextRecord(change, entry.set.at)))
        if (outcome.revision === revision + 1) [revision, mark] = [outcome.revision, outcome.id]
        // Known already, so either an answer was lost or an older copy counts these numbers again.
        this.#unsure ||= outcome.revision <= before.revision
      } else if (outcome.outcome === 'stale') {
        stale = outcome.id
        // Of sets that others made a pull brings all records at once; texts come with no pull.
        confirmed.push(...split(outcome.current).lazy)
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
      remove: [...done, ...refused],
      done,
      park,
      ...split(confirmed),
    })
    if (written !== 'overtaken') this.#reached = { vaultId, epoch, revision, mark }
    // A server without marks cannot say by which sets it got where it is.
    if (this.#unsure && answer.mark === '') {
      const reach = await this.#pullAll()
      if (reach !== 'here') return reach
    }
    if (stale !== undefined) {
      const reach = await this.#pull()
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
      const reply = await this.#transport.pull(open.revision, open.mark)
      if (reply.kind !== 'answer') return this.#away(reply)
      this.#notice(reply.answer)
      const { revision, mark, records, more, forked } = reply.answer
      // Revisions only grow: fewer than before are those of an older copy.
      const same = revision === open.revision && !isOther(mark, open.mark)
      const older = forked || (revision <= open.revision && !same)
      if (older || !sameVault(open, reply.answer)) return this.#pullAll()
      if (revision > open.revision || records.length > 0 || mark !== open.mark) {
        const written = await this.#keeper.write({
          epoch: open.epoch,
          position: standingOf(reply.answer),
          ...split(records),
        })
        if (written === 'overtaken') continue
      }
      if (!more || revision <= open.revision) return 'here'
    }
  }

  async #pullAll(): Promise<Reach> {
    this.#reached = undefined
    const reply = await this.#anew.fetch()
    if (reply.kind !== 'answer') return this.#away(reply)
    this.#head = reply.answer.revision
    this.#notice(reply.answer)
    this.#unsure = false
    return 'here'
  }

  #away(reply: Exclude<Reply<unknown>, { kind: 'answer' }>): Reach {
    if (reply.kind === 'signed-out') return 'signed-out'
    if (reply.kind === 'away') this.#trouble = reply.trouble
    return 'away'
  }

  /** What a newer program answers can be read on; what it means anew, this page does not know. */
  #notice({ protocol }: PullAnswer | PushAnswer): void {
    if (protocol > PROTOCOL_VERSION) this.#trouble = reloadDue
  }
}

const cannotJoin = 'This could not be joined with what is there now. Your version is kept here.'
const reloadDue = problem(
  'reload-due',
  'Onward was updated. Reload this page to use the new version; everything here is kept.',
).problem

function isOther(one: string, two: string): boolean {
  return one !== '' && two !== '' && one !== two
}
