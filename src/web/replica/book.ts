import { LAZY_KINDS } from '../../core/protocol/sync.ts'
import { nextRecord } from '../../core/vault/change.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import {
  isPlain,
  isPurged,
  isSealed,
  recordKey,
  type VaultRecord,
} from '../../core/vault/record.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import { type Entry, touches } from './entry.ts'
import { standsOn, type Together } from './together.ts'

/** Superseded versions kept per record, so that a form that was open for long can be merged. */
const EARLIER_VERSIONS = 3

type Name = { readonly kind: string; readonly id: string }

interface Laid extends Name {
  readonly confirmed: VaultRecord | undefined
  record: VaultRecord | undefined
  waits: boolean
}

/**
 * What this tab knows: the records that the server has confirmed, the own changes on top of them,
 * and `vault`, which is both together. Everything here happens at once and in memory.
 */
export class Book {
  readonly vault = new MemoryVault()
  readonly #together: Together
  /** Confirmed records of the keys that waiting entries touch; for all others `vault` is confirmed. */
  readonly #under = new Map<string, VaultRecord | undefined>()
  readonly #earlier = new Map<string, VaultRecord[]>()
  #entries: readonly Entry[] = []
  #unwritten: readonly Entry[] = []

  constructor(together: Together) {
    this.#together = together
  }

  /** Durable entries in their order. */
  get entries(): readonly Entry[] {
    return this.#entries
  }

  /** Entries on their way to the disk, after the durable ones. */
  get unwritten(): readonly Entry[] {
    return this.#unwritten
  }

  get waiting(): readonly Entry[] {
    return this.#unwritten.length === 0 ? this.#entries : [...this.#entries, ...this.#unwritten]
  }

  confirmed(kind: string, id: string): VaultRecord | undefined {
    const key = recordKey({ kind, id })
    return this.#under.has(key) ? this.#under.get(key) : this.vault.find(kind, id)
  }

  /** Every confirmed record but those of lazy kinds: what a snapshot holds. */
  confirmedRecords(): VaultRecord[] {
    const records: VaultRecord[] = []
    for (const record of this.vault.records()) {
      if (LAZY_KINDS.includes(record.kind)) continue
      if (this.#under.size === 0) {
        records.push(record)
        continue
      }
      const key = recordKey(record)
      const kept = this.#under.has(key) ? this.#under.get(key) : record
      if (kept) records.push(kept)
    }
    return records
  }

  /** A version of a record that was shown before, if it is still remembered. */
  earlier(kind: string, id: string, version: number): VaultRecord | undefined {
    const kept = this.#earlier.get(recordKey({ kind, id }))
    return kept?.findLast((record) => record.version === version)
  }

  /**
   * Takes over what the server has and what waits, in one step. Of a record that is confirmed in a
   * newer version an older one changes nothing; `replaceAll` makes `confirmed` all there is.
   * Entries that are among the unwritten ones too leave those.
   */
  update(news: {
    /** What a snapshot holds by kind, below `confirmed`: only while nothing is known here yet. */
    readonly deferred?: ReadonlyMap<string, () => readonly VaultRecord[]>
    readonly confirmed?: readonly VaultRecord[]
    readonly replaceAll?: boolean
    readonly entries?: readonly Entry[]
    /** Entries that came to the end of the durable ones; instead of `entries`. */
    readonly added?: readonly Entry[]
  }): void {
    const touched = new Map<string, Name>()
    for (const [kind, records] of news.deferred ?? []) this.vault.defer(kind, records)
    if (news.replaceAll) this.#forgetAllBut(news.confirmed ?? [], touched)
    for (const record of news.confirmed ?? []) {
      // Nearly all records of a first load: nothing waits on them and nothing is known of them.
      if (this.#under.size === 0 && !this.vault.find(record.kind, record.id)) {
        this.vault.put(record)
        continue
      }
      const key = recordKey(record)
      const known = this.confirmed(record.kind, record.id)
      if (known && known.version >= record.version && !news.replaceAll) continue
      if (this.#under.has(key)) {
        this.#under.set(key, record)
        touched.set(key, record)
      } else this.#show(record, record)
    }
    if (news.entries) this.#setEntries(news.entries, touched)
    else if (news.added?.length) this.#addEntries(news.added, touched)
    this.#lay([...touched.values()])
  }

  #forgetAllBut(records: readonly VaultRecord[], touched: Map<string, Name>): void {
    const kept = new Set(records.map(recordKey))
    for (const record of [...this.vault.records()]) {
      const key = recordKey(record)
      if (kept.has(key)) continue
      if (this.#under.has(key)) {
        this.#under.set(key, undefined)
        touched.set(key, record)
      } else this.#show(record, undefined)
    }
  }

  /** Most often these are the first unwritten ones, already shown: then there is nothing to lay again. */
  #addEntries(added: readonly Entry[], touched: Map<string, Name>): void {
    const own = added.every((entry, at) => this.#unwritten[at]?.set.id === entry.set.id)
    if (!own) {
      this.#setEntries([...this.#entries, ...added], touched)
      return
    }
    this.#entries = [...this.#entries, ...added]
    this.#unwritten = this.#unwritten.slice(added.length)
  }

  #setEntries(entries: readonly Entry[], touched: Map<string, Name>): void {
    const before = new Map(this.waiting.map((entry) => [entry.set.id, entry]))
    const durable = new Set(entries.flatMap(({ set, formerIds }) => [set.id, ...formerIds]))
    this.#entries = entries.toSorted((one, two) => one.seq - two.seq)
    this.#unwritten = this.#unwritten.filter((entry) => !durable.has(entry.set.id))
    for (const entry of entries) this.#baseOfLazyKinds(entry)
    const after = new Map(this.waiting.map((entry) => [entry.set.id, entry]))
    for (const [id, entry] of [...before, ...after]) {
      if (before.has(id) && after.has(id)) continue
      for (const change of entry.set.changes) touched.set(recordKey(change), change)
    }
  }

  /** These came to the disk, and another tab may have merged or sent them before this one looked. */
  written(entries: readonly Entry[]): void {
    const ids = new Set(entries.map(({ set }) => set.id))
    const gone = this.#unwritten.filter(({ set }) => ids.has(set.id))
    if (gone.length === 0) return
    this.#unwritten = this.#unwritten.filter(({ set }) => !ids.has(set.id))
    this.#lay(gone.flatMap(({ set }) => set.changes))
  }

  /** Lets go of own changes: the vault that they were made in is no longer open. */
  beginAnew(): void {
    const dropped = this.waiting
    this.#entries = []
    this.#unwritten = []
    this.#lay(dropped.flatMap((entry) => entry.set.changes))
  }

  forgetEarlier(): void {
    this.#earlier.clear()
  }

  /** Shows an own change at once, before it is durable. */
  add(entry: Entry): void {
    this.#unwritten = [...this.#unwritten, entry]
    for (const { key, change } of touches(entry)) {
      if (!this.#under.has(key)) this.#under.set(key, this.vault.find(change.kind, change.id))
      this.#show(change, nextRecord(change, entry.set.at))
    }
  }

  /** Lays all waiting changes of these records onto the confirmed ones again. */
  #lay(names: readonly Name[]): void {
    if (names.length === 0) return
    const results = new Map<string, Laid>()
    for (const { kind, id } of names) {
      const record = this.confirmed(kind, id)
      results.set(recordKey({ kind, id }), { kind, id, confirmed: record, record, waits: false })
    }
    for (const entry of this.waiting) {
      for (const { key, change, base } of touches(entry)) {
        const below = results.get(key)
        if (!below) continue
        below.waits = true
        const fits = standsOn(base, below.record)
        const merged = fits ? undefined : this.#together(base ?? undefined, change, below.record)
        if (merged?.outcome === 'unchanged') continue
        const onTop = { ...change, baseVersion: below.record?.version ?? 0 }
        const next = merged?.outcome === 'merged' ? merged.change : onTop
        below.record = nextRecord(next, entry.set.at)
      }
    }
    for (const [key, laid] of results) {
      if (laid.waits) this.#under.set(key, laid.confirmed)
      else this.#under.delete(key)
      this.#show(laid, laid.record)
    }
  }

  #show({ kind, id }: Name, record: VaultRecord | undefined): void {
    const shown = this.vault.find(kind, id)
    if (shown === record || (shown && record && saysTheSame(shown, record))) return
    if (record && isPurged(record)) this.#letGo(record)
    else if (shown && shown.version !== record?.version) {
      const kept = this.#earlier.get(recordKey(shown)) ?? []
      this.#earlier.set(recordKey(shown), [...kept, shown].slice(-EARLIER_VERSIONS))
    }
    if (record) this.vault.put(record)
    else this.vault.forget(kind, id)
  }

  #letGo({ kind, id }: Name): void {
    const text = { kind: letterTextKind.name, id }
    const names = kind === letterKind.name ? [{ kind, id }, text] : [{ kind, id }]
    for (const name of names) this.#earlier.delete(recordKey(name))
    if (names.includes(text) && !this.#under.has(recordKey(text))) this.vault.forget(text.kind, id)
  }

  /** Snapshots leave lazy kinds out, so what such a change was made on comes from the entry. */
  #baseOfLazyKinds(entry: Entry): void {
    for (const { key, change, base } of touches(entry)) {
      if (!base || !LAZY_KINDS.includes(change.kind) || this.#under.has(key)) continue
      if (!this.vault.find(change.kind, change.id)) this.vault.put(base)
    }
  }
}

/** An own change that the server took over says what was shown already: no page needs to look again. */
function saysTheSame(one: VaultRecord, two: VaultRecord): boolean {
  if (one.version !== two.version || one.updatedAt !== two.updatedAt) return false
  if (isPlain(one)) return isPlain(two) && one.body === two.body && one.schema === two.schema
  return isSealed(one) && isSealed(two) && one.sealed === two.sealed && one.schema === two.schema
}
