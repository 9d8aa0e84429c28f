import type { VaultRecord } from '../../core/vault/record.ts'
import { type Entry, entryName } from './entry.ts'
import { purgedAmong } from './let-go.ts'
import { sameVault } from './standing.ts'
import type {
  Anew,
  Begun,
  Kept,
  Position,
  ReplicaStore,
  Since,
  StoreWrite,
  Written,
} from './store.ts'

/**
 * A store for browsers that keep nothing: it hands out places in the outbox and holds drafts and
 * loaded texts until the tab closes. There are no other tabs to learn from.
 */
export class MemoryStore implements ReplicaStore {
  readonly durable = false
  readonly #outbox = new Set<string>()
  readonly #lazy = new Map<string, VaultRecord>()
  readonly #drafts = new Map<string, unknown>()
  #open: Pick<Position, 'vaultId' | 'epoch'> | undefined
  #beat: number
  #seq: number

  /** Goes on from where another store stood, and from its outbox. */
  constructor(open?: Position, outbox: readonly Entry[] = []) {
    this.#open = open
    this.#beat = open?.beat ?? 0
    for (const entry of outbox) this.#outbox.add(entryName(entry))
    this.#seq = Math.max(0, ...outbox.map((entry) => entry.seq))
  }

  async load(): Promise<Kept | undefined> {
    return undefined
  }

  async since(): Promise<Since> {
    return 'reload'
  }

  async write(vaultId: string, write: StoreWrite): Promise<Written> {
    const { epoch } = write
    const otherEpoch = epoch !== undefined && !this.#isOpen({ vaultId, epoch })
    const names = (write.remove ?? []).map(entryName)
    if (otherEpoch || names.some((name) => !this.#outbox.has(name))) return 'overtaken'
    if (write.position) this.#open = write.position
    if (write.anew) this.#beginAnew(vaultId, write.anew)
    for (const name of names) this.#outbox.delete(name)
    const added = (write.add ?? []).map((entry) => {
      this.#seq += 1
      return { ...entry, seq: this.#seq }
    })
    for (const entry of [...added, ...(write.put ?? [])]) this.#outbox.add(entryName(entry))
    for (const record of write.lazy ?? []) {
      this.#lazy.set(JSON.stringify([vaultId, record.kind, record.id]), record)
    }
    for (const key of purgedAmong([...(write.confirmed ?? []), ...(write.lazy ?? [])]).keys()) {
      const [kind = '', id = ''] = key.split('/')
      this.#lazy.delete(JSON.stringify([vaultId, kind, id]))
    }
    this.#beat += 1
    return { beat: this.#beat, added }
  }

  #isOpen(place: Pick<Position, 'vaultId' | 'epoch'>): boolean {
    return this.#open !== undefined && sameVault(this.#open, place)
  }

  #beginAnew(vaultId: string, { former, erased }: Anew): void {
    this.#outbox.clear()
    this.#lazy.clear()
    const drafts = [...this.#drafts]
    if (!erased && former === vaultId) return
    this.#drafts.clear()
    if (erased) return
    for (const [place, draft] of drafts) {
      const [owner, key] = JSON.parse(place) as [string, string]
      const plain = owner === former && !('sealed' in (draft as object))
      if (plain) this.#drafts.set(JSON.stringify([vaultId, key]), draft)
    }
  }

  async begin(position: Omit<Position, 'beat'>): Promise<Begun> {
    this.#open = position
    this.#beat += 1
    const lists = { outbox: [], done: [], parked: [], notices: [] }
    return { ...lists, position: { ...position, beat: this.#beat }, deviceKey: undefined }
  }

  async snapshot(): Promise<void> {}

  async lazy(vaultId: string, kind: string, id: string): Promise<VaultRecord | undefined> {
    return this.#lazy.get(JSON.stringify([vaultId, kind, id]))
  }

  async draft(vaultId: string, key: string): Promise<unknown> {
    return this.#drafts.get(JSON.stringify([vaultId, key]))
  }

  async putDraft(vaultId: string, key: string, draft: unknown): Promise<void> {
    this.#drafts.set(JSON.stringify([vaultId, key]), draft)
  }

  async dropDraft(vaultId: string, key: string): Promise<void> {
    this.#drafts.delete(JSON.stringify([vaultId, key]))
  }

  /** Nothing lies on a disk, and all of it goes with the tab. */
  async rekey(): Promise<'known'> {
    return 'known'
  }

  close(): void {}
}
