import {
  LAZY_KINDS,
  PROTOCOL_VERSION,
  type PullAnswer,
  type PushAnswer,
  type PushOutcome,
  type PushRequest,
  type VaultIdentity,
} from '../../core/protocol/sync.ts'
import { applyChangeSet, type ChangeSet } from '../../core/vault/change.ts'
import { isSealed, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import type { DeviceKey } from '../../seal/device-key.ts'
import type { Custody } from './custody.ts'
import type { Reply, Transport, Watcher } from './transport.ts'

interface Stored {
  readonly record: VaultRecord
  readonly revision: number
}

/**
 * A server in memory over the real rules of core, with the troubles that a line can have. Answers
 * are copied through JSON, as on a wire.
 */
export class MemoryServer {
  vaultId = 'vault-1'
  epoch = 1
  revision = 0
  erasedEpoch = 0
  protocol = PROTOCOL_VERSION
  /** Every set that was applied, in order. */
  readonly applied: ChangeSet[] = []
  readonly requests: string[] = []
  pageSize = 1000
  running = true
  signedIn = true
  /** Answers to this many pushes are lost after they took effect. */
  losesAnswers = 0
  /** Answers to this many pushes are lost before they took effect. */
  losesRequests = 0
  refuses: (set: ChangeSet) => { code: string; message: string } | undefined = () => undefined
  /** Runs just before each push is applied: somebody who is quicker. */
  beforePush: () => void = () => {}
  #deviceKey: DeviceKey | undefined
  readonly #records = new Map<string, Stored>()
  readonly #revisions = new Map<string, number>()
  readonly #marks = new Map<number, string>()
  readonly #watchers = new Set<Watcher>()

  constructor(deviceKey: DeviceKey) {
    this.#deviceKey = deviceKey
  }

  get identity(): VaultIdentity {
    const { vaultId, epoch, revision, erasedEpoch } = this
    return { vaultId, epoch, revision, erasedEpoch, mark: this.#markOf(revision) }
  }

  #markOf(revision: number): string {
    return this.#marks.get(revision) ?? ''
  }

  find(kind: string, id: string): VaultRecord | undefined {
    return this.#records.get(recordKey({ kind, id }))?.record
  }

  /** All records as they stand, for comparing with a replica. */
  all(): VaultRecord[] {
    return [...this.#records.values()].map(({ record }) => record)
  }

  /** Applies a set as any program beside the web app would. */
  write(set: ChangeSet): PushOutcome {
    const { id } = set
    const repeated = this.#revisions.get(id)
    if (repeated !== undefined) return { id, outcome: 'applied', revision: repeated }
    const refusal = this.refuses(set)
    if (refusal) return { id, outcome: 'refused', ...refusal }
    const next = applyChangeSet((kind, recordId) => this.find(kind, recordId), set)
    if (!next.ok) {
      if (next.problem.code === 'stale') {
        return { id, outcome: 'stale', current: next.problem.current }
      }
      return { id, outcome: 'refused', code: next.problem.code, message: next.problem.message }
    }
    this.revision += 1
    this.#revisions.set(id, this.revision)
    this.#marks.set(this.revision, id)
    this.applied.push(set)
    for (const record of next.value) {
      this.#records.set(recordKey(record), { record, revision: this.revision })
    }
    for (const watcher of [...this.#watchers]) watcher.revision(this.identity)
    return { id, outcome: 'applied', revision: this.revision }
  }

  stop(): void {
    this.running = false
    const watchers = [...this.#watchers]
    this.#watchers.clear()
    for (const watcher of watchers) watcher.lost()
  }

  start(): void {
    this.running = true
  }

  /** Begins a new epoch with these records, as restore and erase do. */
  beginAnew(records: readonly VaultRecord[] = []): void {
    this.epoch += 1
    this.revision += 1
    this.#records.clear()
    for (const record of records) {
      this.#records.set(recordKey(record), { record, revision: this.revision })
    }
    for (const watcher of [...this.#watchers]) watcher.revision(this.identity)
  }

  /** Erases everything, as the program does. */
  erase(): void {
    this.beginAnew()
    this.erasedEpoch = this.epoch
    this.#revisions.clear()
    this.#marks.clear()
    for (const watcher of [...this.#watchers]) watcher.revision(this.identity)
  }

  /** A copy of its file; the returned function puts it in the place of what came since. */
  copy(): () => void {
    const { revision } = this
    const [records, revisions] = [new Map(this.#records), new Map(this.#revisions)]
    const marks = new Map(this.#marks)
    return () => {
      this.revision = revision
      this.#records.clear()
      for (const [key, stored] of records) this.#records.set(key, stored)
      this.#revisions.clear()
      for (const [id, at] of revisions) this.#revisions.set(id, at)
      this.#marks.clear()
      for (const [at, id] of marks) this.#marks.set(at, id)
    }
  }

  /** Loses a record without a trace, as no server should. */
  lose(kind: string, id: string): void {
    this.#records.delete(recordKey({ kind, id }))
  }

  /** Destroys the device's key once no record needs it, as the keeper of all records does. */
  get custody(): Pick<Custody, 'retireDeviceKey'> {
    return {
      retireDeviceKey: async () => {
        const keyId = this.#deviceKey?.keyId
        if (this.all().some((record) => isSealed(record) && record.sealed.keyId === keyId)) {
          return { kind: 'refused', code: 'still-in-use', message: 'Some records still need it.' }
        }
        const reply = await this.#answer('retire-device-key', () => null)
        if (reply.kind === 'answer') this.#deviceKey = undefined
        return reply
      },
    }
  }

  get transport(): Transport {
    return {
      pull: (since, mark) => this.#answer(`pull ${since}`, () => this.pull(since, mark)),
      push: async (request) => {
        if (this.losesRequests > 0) {
          this.losesRequests -= 1
          return { kind: 'away' }
        }
        if (this.running) this.beforePush()
        const reply = await this.#answer(`push ${request.sets.length}`, () => this.push(request))
        if (this.losesAnswers === 0 || reply.kind !== 'answer') return otherVault(reply)
        this.losesAnswers -= 1
        return { kind: 'away' }
      },
      record: (kind, id) => this.#answer(`record ${kind}`, () => this.find(kind, id)),
      texts: (since) => this.#answer(`texts ${since}`, () => this.texts(since)),
      deviceKey: () => this.#answer('device-key', () => this.#deviceKey ?? null),
      watch: (watcher) => {
        if (!this.running || !this.signedIn) {
          queueMicrotask(() => watcher.lost())
          return () => {}
        }
        this.#watchers.add(watcher)
        queueMicrotask(() => {
          if (this.#watchers.has(watcher)) watcher.revision(this.identity)
        })
        return () => this.#watchers.delete(watcher)
      },
    }
  }

  async #answer<Answer>(request: string, answer: () => Answer): Promise<Reply<Answer>> {
    await Promise.resolve()
    this.requests.push(request)
    if (!this.running) return { kind: 'away' }
    if (!this.signedIn) return { kind: 'signed-out' }
    const told = answer()
    const copied = told === undefined ? told : (JSON.parse(JSON.stringify(told)) as Answer)
    await new Promise((resolve) => setTimeout(resolve))
    return { kind: 'answer', answer: copied }
  }

  /** What the route answers to a pull. */
  pull(since: number, asked: string): PullAnswer {
    const forked = asked !== '' && this.#markOf(since) !== asked
    if (forked) {
      return { protocol: this.protocol, ...this.identity, records: [], more: false, forked }
    }
    return this.#pageOf(since, (kind) => !LAZY_KINDS.includes(kind))
  }

  /** What the route answers to one who asks for what pulls leave out. */
  texts(since: number): PullAnswer {
    return this.#pageOf(since, (kind) => LAZY_KINDS.includes(kind))
  }

  #pageOf(since: number, isShown: (kind: string) => boolean): PullAnswer {
    const newer = [...this.#records.values()]
      .filter(({ record, revision }) => revision > since && isShown(record.kind))
      .sort((one, two) => one.revision - two.revision)
    // A page ends between two sets.
    const last = newer[this.pageSize - 1]?.revision
    const page = last === undefined ? newer : newer.filter(({ revision }) => revision <= last)
    const more = page.length < newer.length
    const revision = more ? (last ?? since) : this.revision
    const records = page.map(({ record }) => record)
    const mark = this.#markOf(revision)
    return { protocol: this.protocol, ...this.identity, revision, mark, records, more }
  }

  /** What the route answers to a push; null to one for another vault or epoch. */
  push({ vaultId, epoch, known, sets }: PushRequest): PushAnswer | null {
    if (vaultId !== this.vaultId || epoch !== this.epoch) return null
    if (known && this.#markOf(known.revision) !== known.mark) return null
    let waiting = false
    const outcomes = sets.map((set): PushOutcome => {
      if (waiting) return { id: set.id, outcome: 'waiting' }
      const outcome = this.write(JSON.parse(JSON.stringify(set)))
      waiting = outcome.outcome !== 'applied'
      return outcome
    })
    return { protocol: this.protocol, ...this.identity, outcomes }
  }
}

function otherVault(reply: Reply<PushAnswer | null>): Reply<PushAnswer> {
  if (reply.kind !== 'answer') return reply
  if (reply.answer) return { kind: 'answer', answer: reply.answer }
  return { kind: 'refused', code: 'other-vault', message: 'This is another vault now.' }
}
