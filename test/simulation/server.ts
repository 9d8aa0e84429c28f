import type {
  PullAnswer,
  PushAnswer,
  PushRequest,
  VaultIdentity,
} from '../../src/core/protocol/sync.ts'
import type { ChangeSet } from '../../src/core/vault/change.ts'
import { recordKey, type VaultRecord } from '../../src/core/vault/record.ts'
import type { DeviceKey } from '../../src/seal/device-key.ts'
import { MemoryServer } from '../../src/web/replica/memory-server.ts'
import type { Reply } from '../../src/web/replica/transport.ts'
import { wordsIn } from './ledger.ts'

interface Listener {
  readonly tell: (identity: VaultIdentity) => void
  readonly lost: () => void
  readonly isOnline: () => boolean
}

/** The program on one's own machine: the real rules over one vault, and who listens to it. */
export class SimServer {
  isUp = true
  /** Words of sets that were not taken. */
  readonly refused = new Set<string>()
  /** A program from before there were marks and erasing. */
  isOld = false
  /** Copies of its file and backups that a person made, with the words that were in them. */
  #records: MemoryServer
  readonly #key: DeviceKey | undefined
  readonly #listeners = new Set<Listener>()

  constructor(key: DeviceKey | undefined) {
    this.#key = key
    this.#records = new MemoryServer(key as DeviceKey)
    this.#records.pageSize = 7
    this.#records.refuses = (set) => {
      if (set.intent !== 'edit' || !set.id.endsWith('0')) return undefined
      for (const word of wordsIn(set)) this.refused.add(word)
      return refusal
    }
  }

  get identity(): VaultIdentity {
    const identity = this.#records.identity
    return this.isOld ? { ...identity, mark: '', erasedEpoch: 0 } : identity
  }

  /** Every set that was ever applied here, in whatever epoch. */
  get applied(): readonly ChangeSet[] {
    return this.#records.applied
  }

  get erasedEpoch(): number {
    return this.#records.erasedEpoch
  }

  all(): readonly VaultRecord[] {
    return this.#records.all()
  }

  find(kind: string, id: string): VaultRecord | undefined {
    return this.#records.find(kind, id)
  }

  /** As the command line writes, beside all replicas. */
  write(set: ChangeSet): string {
    const { outcome } = this.#records.write(JSON.parse(JSON.stringify(set)))
    this.#announce()
    return outcome
  }

  async pull(since: number, mark: string): Promise<Reply<PullAnswer>> {
    const answer = this.#records.pull(since, this.isOld ? '' : mark)
    return { kind: 'answer', answer: this.isOld ? { ...answer, ...noMarks } : answer }
  }

  async push(request: PushRequest): Promise<Reply<PushAnswer>> {
    const before = this.#records.revision
    const { known, ...older } = request
    const answer = this.#records.push(this.isOld ? older : { ...older, known })
    if (this.#records.revision > before) this.#announce()
    if (!answer) return { kind: 'refused', code: 'other-vault', message: 'Another vault is here.' }
    return { kind: 'answer', answer: this.isOld ? { ...answer, ...noMarks } : answer }
  }

  async record(kind: string, id: string): Promise<Reply<VaultRecord | undefined>> {
    return { kind: 'answer', answer: this.find(kind, id) }
  }

  async texts(since: number): Promise<Reply<PullAnswer>> {
    return { kind: 'answer', answer: this.#records.texts(since) }
  }

  deviceKey(): Reply<unknown> {
    if (this.#key) return { kind: 'answer', answer: this.#key }
    return { kind: 'refused', code: 'not-found', message: 'No key is here.' }
  }

  join(listener: Listener): () => void {
    this.#listeners.add(listener)
    listener.tell(this.identity)
    return () => this.#listeners.delete(listener)
  }

  stop(): void {
    this.isUp = false
    for (const listener of [...this.#listeners]) listener.lost()
  }

  start(): void {
    this.isUp = true
  }

  /** Lines that broke by themselves. */
  dropListeners(): void {
    for (const listener of [...this.#listeners]) if (!listener.isOnline()) listener.lost()
  }

  /** A whole copy; `restore` makes it a new epoch, `putBack` only swaps the file. */
  copy(): { readonly records: readonly VaultRecord[]; readonly putBack: () => void } {
    const records = this.#records.all()
    return { records, putBack: this.#records.copy() }
  }

  restore(records: readonly VaultRecord[]): void {
    this.#records.beginAnew(records)
    this.#announce()
  }

  /** Another vault in this one's place. */
  replaceBy(vaultId: string, records: readonly VaultRecord[]): void {
    this.#records.vaultId = vaultId
    this.#records.beginAnew(records)
    this.#announce()
  }

  erase(): void {
    this.#records.erase()
    this.#announce()
  }

  #announce(): void {
    for (const listener of [...this.#listeners]) listener.tell(this.identity)
  }
}

/** One set in 16 is one that a server takes exception to. */
const refusal = { code: 'invalid-body', message: 'This is not well formed.' }
const noMarks = { mark: '', erasedEpoch: 0 }

/** Contents alone, in one order: what two places must agree on. */
export function asText(records: Iterable<VaultRecord>): string {
  const lines: string[] = []
  for (const record of records) {
    if ('deleted' in record || record.kind === 'letter-text') continue
    const content = 'sealed' in record ? record.sealed : (record as { body?: unknown }).body
    lines.push(`${recordKey(record)} ${record.version} ${JSON.stringify(content)}`)
  }
  return lines.sort().join('\n')
}
