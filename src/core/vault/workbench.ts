import { type Change, nextRecord } from './change.ts'
import { type Kind, type Readable, readAs } from './kind.ts'
import { type Body, isDeleted, isPlain, recordKey, type VaultRecord } from './record.ts'
import type { Look, Vault } from './vault.ts'

/**
 * A vault on which several actions follow one another before anything is kept. What they change lies on
 * top of `base`, which stays as it is; `changes` gives it as one change per record.
 */
export class Workbench implements Vault {
  readonly #base: Vault
  readonly #at: string
  readonly #top = new Map<string, VaultRecord>()
  readonly #readable = new WeakMap<VaultRecord, Readable<Body>>()
  readonly #generations = new Map<string, number>()

  /** `at` is the instant of the changes, ISO 8601 UTC. */
  constructor(base: Vault, at: string) {
    this.#base = base
    this.#at = at
  }

  /** Lays changes on top; their base versions must be those that this vault shows. */
  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      const version = this.find(change.kind, change.id)?.version ?? 0
      if (version !== change.baseVersion) throw new Error(`${recordKey(change)} is stale`)
      this.#top.set(recordKey(change), nextRecord(change, this.#at))
      this.#generations.set(change.kind, (this.#generations.get(change.kind) ?? 0) + 1)
    }
  }

  /** Everything laid on top, one change per record, in the order in which it was first touched. */
  changes(): readonly Change[] {
    const changes: Change[] = []
    for (const record of this.#top.values()) {
      const { kind, id, schema } = record
      const before = this.#base.find(kind, id)
      const head = { kind, id, schema, baseVersion: before?.version ?? 0 }
      if (isPlain(record)) changes.push({ ...head, body: record.body })
      else if (before && !isDeleted(before)) changes.push({ ...head, body: null })
    }
    return changes
  }

  find(kind: string, id: string): VaultRecord | undefined {
    return this.#top.get(recordKey({ kind, id })) ?? this.#base.find(kind, id)
  }

  get<Shape extends Body>(kind: Kind<Shape>, id: string): Readable<Shape> | undefined {
    const record = this.#top.get(recordKey({ kind: kind.name, id }))
    return record ? this.#read(kind, record) : this.#base.get(kind, id)
  }

  all<Shape extends Body>(kind: Kind<Shape>): readonly Readable<Shape>[] {
    const mine = [...this.#top.values()].filter((record) => record.kind === kind.name)
    if (mine.length === 0) return this.#base.all(kind)
    const touched = new Set(mine.map(({ id }) => id))
    return [
      ...this.#base.all(kind).filter(({ id }) => !touched.has(id)),
      ...mine.flatMap((record) => this.#read(kind, record) ?? []),
    ].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }

  stored(kind: string): readonly VaultRecord[] {
    const mine = [...this.#top.values()].filter((record) => record.kind === kind)
    const touched = new Set(mine.map(({ id }) => id))
    const others = this.#base.stored(kind).filter(({ id }) => !touched.has(id))
    return [...others, ...mine.filter((record) => !isDeleted(record))]
  }

  generation(kind: string): number {
    return this.#base.generation(kind) + (this.#generations.get(kind) ?? 0)
  }

  /** What lies on top changes too often for a view to be kept. */
  look<View>(make: (vault: Vault) => View): Look<View> {
    return { view: make(this), isCurrent: () => false }
  }

  #read<Shape extends Body>(kind: Kind<Shape>, record: VaultRecord): Readable<Shape> | undefined {
    if (!isPlain(record)) return undefined
    const known = this.#readable.get(record)
    if (known) return known as Readable<Shape>
    const read = readAs(kind, record)
    if (read) this.#readable.set(record, read)
    return read
  }
}
