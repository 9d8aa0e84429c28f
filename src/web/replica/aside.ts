import { type Change, nextRecord } from '../../core/vault/change.ts'
import { deletes } from '../../core/vault/merge.ts'
import { isDeleted, recordKey, type VaultRecord } from '../../core/vault/record.ts'
import { type Entry, touches } from './entry.ts'
import type { NeedsYou } from './replica.ts'
import { standsOn, type Together } from './together.ts'

/** What the server has confirmed of a record. */
export type Confirmed = (kind: string, id: string) => VaultRecord | undefined

/** A record as it stands on a set that waits for the person's word, and as it would be without that. */
interface Stood {
  readonly keptId: string
  readonly on: VaultRecord
  /** Undefined where the set brought the record into being. */
  readonly without: VaultRecord | undefined
}

/**
 * Sets of several records that wait for the person's word, for the entries that were made on top of them.
 * Such an entry repeats all that it does not change: laid elsewhere as it is, it would bring back one
 * half of the set without the other.
 */
export class Aside {
  readonly #together: Together
  readonly #confirmed: Confirmed
  readonly #kept = new Map<string, NeedsYou>()
  readonly #news = new Set<string>()
  readonly #stood = new Map<string, Stood>()

  constructor(together: Together, confirmed: Confirmed, waiting: readonly NeedsYou[]) {
    this.#together = together
    this.#confirmed = confirmed
    for (const kept of waiting) this.#add(kept, kept.bases)
  }

  /** What was added, or grew, since this was made. */
  get news(): readonly NeedsYou[] {
    return [...this.#news].flatMap((id) => this.#kept.get(id) ?? [])
  }

  /** A set that has to wait too; `own` is what `parted` made of it. */
  add(kept: NeedsYou, own: Entry): void {
    const bases = new Map(touches(own).map(({ key, base }) => [key, base]))
    this.#news.add(kept.id)
    this.#add(
      kept,
      kept.set.changes.map((change) => bases.get(recordKey(change)) ?? null),
    )
  }

  /**
   * What an entry says by itself: the same entry where it stands on none of these sets. Undefined where it
   * changes what stands in one of them alone; it then waits with that (`join`).
   */
  parted(entry: Entry): Entry | undefined {
    const parts: { readonly change: Change; readonly base: VaultRecord | null }[] = []
    const stood = new Map<string, Stood>()
    for (const { key, change, base } of touches(entry)) {
      const below = this.#below(change, base)
      if (!below) {
        parts.push({ change, base })
        continue
      }
      const own = this.#part(change, below)
      if (!own) return undefined
      const on = nextRecord(change, entry.set.at)
      if (own === 'nothing') stood.set(key, { ...below, on })
      else {
        parts.push({ change: own, base: below.without ?? null })
        stood.set(key, { ...below, on, without: nextRecord(own, entry.set.at) })
      }
    }
    if (stood.size === 0) return entry
    for (const [key, each] of stood) this.#stood.set(key, each)
    const changes = parts.map(({ change }) => change)
    return { ...entry, set: { ...entry.set, changes }, bases: parts.map(({ base }) => base) }
  }

  /** Adds an entry to the set that it cannot be parted from, so that both wait as one. */
  join(entry: Entry): void {
    const below = touches(entry).flatMap(({ change, base }) => this.#below(change, base) ?? [])
    const kept = this.#kept.get(below[0]?.keptId ?? '')
    if (!kept) return
    const joined = new Map(touches(kept).map((each) => [each.key, each]))
    for (const { key, change, base } of touches(entry)) {
      const before = joined.get(key)
      const { baseVersion } = before?.change ?? change
      joined.set(key, {
        key,
        change: { ...change, baseVersion },
        base: before ? before.base : base,
      })
      const without = this.#stood.get(key)?.without ?? base ?? undefined
      this.#stood.set(key, { keptId: kept.id, on: nextRecord(change, entry.set.at), without })
    }
    const parts = [...joined.values()]
    this.#news.add(kept.id)
    this.#kept.set(kept.id, {
      ...kept,
      set: { ...kept.set, changes: parts.map(({ change }) => change) },
      bases: parts.map(({ base }) => base),
    })
  }

  #add(kept: NeedsYou, bases: NeedsYou['bases']): void {
    this.#kept.set(kept.id, kept)
    const { changes, at } = kept.set
    for (const [index, change] of changes.entries()) {
      const key = recordKey(change)
      if (changes.length === 1 && !this.#stood.has(key)) continue
      const on = nextRecord(change, at)
      this.#stood.set(key, { keptId: kept.id, on, without: bases[index] ?? undefined })
    }
  }

  /** Nothing where the set is confirmed, as where it came back with a backup: then it is nobody's half. */
  #below(change: Change, base: VaultRecord | null): Stood | undefined {
    const stood = this.#stood.get(recordKey(change))
    if (!stood || !standsOn(base, stood.on)) return undefined
    return standsOn(base, this.#confirmed(change.kind, change.id)) ? undefined : stood
  }

  #part(change: Change, { on, without }: Stood): Change | 'nothing' | undefined {
    if (!without || isDeleted(without)) return deletes(change) ? 'nothing' : undefined
    if (deletes(change)) return { ...change, baseVersion: without.version }
    const merged = this.#together(on, change, without)
    if (merged.outcome === 'unchanged') return 'nothing'
    if (merged.outcome !== 'merged') return undefined
    return merged.notes.every(({ what }) => what === 'mine-kept') ? merged.change : undefined
  }
}
