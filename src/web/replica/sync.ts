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
import type { Own, Position } from './store.ts'
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
  /** Something was answered that only a pull can explain. */
  #unsure = false
  /** While everything is fetched anew, revisions of the vault of before say nothing. */
  #fetching = false
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
    if (!open || this.#fetching || !sameVault(open, identity)) return true
    this.#head = Math.max(this.#head, identity.revision)
    const { revision, mark } = standing(open)
    const forked = identity.revision === revision && isOther(identity.mark, mark)
    return forked || this.#head > revision
  }

  /** `look`: pull even where no newer revision was announced. */
  async round(look: boolean): Promise<Reach> {
    this.#trouble = undefined
    await this.#keeper.catchUp()
    let isDue = look
    if (!this.#keeper.position) {
      const reach = await this.#pullAll()
      if (reach !== 'here') return reach
      isDue = false
    }
    const pushed = await this.#pushAll()
    if (pushed !== 'here') return pushed
    const { position } = this.#keeper
    if (isDue || this.#unsure || !position || this.#head > standing(position).revision) {
      const pulled = await this.#pull()
      if (pulled !== 'here') return pulled
      this.#unsure = false
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
      const laying = this.layAgain()
      if (laying) {
        await laying
        idle += 1
        continue
      }
      const batch = this.#batch()
      const open = this.#keeper.position
      if (!open || this.#fetching || batch.length === 0) return 'here'
      const { vaultId, epoch } = open
      const sets = batch.map((entry) => entry.set)
      const request = { protocol: PROTOCOL_VERSION, vaultId, epoch, known: knownAt(open), sets }
      const reply = await this.#transport.push(request)
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
  layAgain(): Promise<unknown> | undefined {
    const { book, position, lists } = this.#keeper
    const confirmed = (kind: string, id: string) => book.confirmed(kind, id)
    const laid = rebase(book.entries, confirmed, this.#tools, lists.parked)
    const { removed, added, parked: park, notices } = laid
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
    const before = standing(open).revision
    let { own } = open
    for (const outcome of answer.outcomes) {
      const entry = entries.get(outcome.id)
      if (!entry || outcome.outcome === 'waiting') continue
      if (outcome.outcome === 'applied') {
        done.push(entry)
        confirmed.push(...entry.set.changes.map((change) => nextRecord(change, entry.set.at)))
        own = ownBeyond({ ...open, own }, outcome)
        // Known already, so either an answer was lost or an older copy counts these numbers again.
        this.#unsure ||= outcome.revision <= before
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
    const written = await this.#keeper.write({
      epoch: answer.epoch,
      position: standingOf(open, own),
      remove: [...done, ...refused],
      done,
      park,
      ...split(confirmed),
    })
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
      const kept = await this.#keptOwn(open, reply.answer)
      if (kept.kind !== 'answer') return this.#away(kept)
      if (!kept.answer) return this.#pullAll()
      if (revision > open.revision || records.length > 0 || mark !== open.mark) {
        const written = await this.#keeper.write({
          epoch: open.epoch,
          position: standingOf(reply.answer, ownAfter(open, revision)),
          ...split(records),
        })
        if (written === 'overtaken') continue
      }
      if (!more || revision <= open.revision) return 'here'
    }
  }

  /** Whether the server still has the own sets that an answer to a pull has reached. */
  async #keptOwn({ own }: Position, { revision, mark, more }: PullAnswer): Promise<Reply<boolean>> {
    if (!own || (more && revision < own.revision)) return { kind: 'answer', answer: true }
    if (revision <= own.revision) {
      return { kind: 'answer', answer: revision === own.revision && !isOther(mark, own.mark) }
    }
    const reply = await this.#transport.pull(own.revision, own.mark)
    return reply.kind === 'answer' ? { kind: 'answer', answer: !reply.answer.forked } : reply
  }

  async #pullAll(): Promise<Reach> {
    this.#fetching = true
    const reply = await this.#anew.fetch().finally(() => {
      this.#fetching = false
    })
    if (reply.kind !== 'answer') return this.#away(reply)
    this.#head = reply.answer.revision
    this.#notice(reply.answer)
    this.#unsure = false
    return 'here'
  }

  #away(reply: Exclude<Reply<unknown>, { kind: 'answer' }>): Reach {
    if (reply.kind === 'signed-out') return 'signed-out'
    if (reply.kind === 'away') {
      this.#trouble = reply.trouble ?? (this.#keeper.position ? undefined : nothingHere)
    }
    return 'away'
  }

  /** What a newer program answers can be read on; what it means anew, this page does not know. */
  #notice({ protocol }: PullAnswer | PushAnswer): void {
    if (protocol > PROTOCOL_VERSION) this.#trouble = reloadDue
  }
}

const cannotJoin = 'This could not be joined with what is there now. Your version is kept here.'
const nothingHere = problem(
  'nothing-here',
  'Your records are with Onward’s program, which is not running. Start it with “npm start”: they open here by themselves.',
).problem
const reloadDue = problem(
  'reload-due',
  'Onward was updated. Reload this page to use the new version; everything here is kept.',
).problem

/** What is known to be on the server already. */
function standing(open: Position): Pick<Position, 'revision' | 'mark'> {
  return open.own?.follows ? open.own : open
}

/** By what the server can tell that it still has all that it had; nothing where it made no mark. */
function knownAt(open: Position): Pick<Position, 'revision' | 'mark'> | undefined {
  const { revision, mark } = open.own ?? open
  return mark === '' ? undefined : { revision, mark }
}

function ownBeyond(
  open: Position,
  { id: mark, revision }: { readonly id: string; readonly revision: number },
): Own | undefined {
  const last = open.own ?? open
  if (revision <= last.revision) return open.own
  const follows = revision === last.revision + 1 && (open.own?.follows ?? true)
  return { revision, mark, follows }
}

function ownAfter({ own }: Position, revision: number): Own | undefined {
  return own && own.revision > revision ? own : undefined
}

function isOther(one: string, two: string): boolean {
  return one !== '' && two !== '' && one !== two
}
