import { excerptOf } from '../../core/search/excerpt.ts'
import { parseQuery, type Query } from '../../core/search/query.ts'
import { searchDocument, searchedKinds } from '../../core/search/search-document.ts'
import { SearchIndex } from '../../core/search/search-index.ts'
import { nextRecord } from '../../core/vault/change.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { isPlain, type VaultRecord } from '../../core/vault/record.ts'
import { sameVault } from '../replica/standing.ts'
import type { Lists, Position, ReplicaStore } from '../replica/store.ts'
import type { Answer, AnswerGroup, FoundRecord, Question, Reading } from './messages.ts'
import type { TextShelf } from './text-shelf.ts'

/** So many of a kind are shown, and of the one that is asked for widely. */
const FEW = 5
const MANY = 50
/** Texts that are read from the disk together. */
const TEXTS_AT_ONCE = 200
/** Records that go into the index before others may work. */
const RECORDS_AT_ONCE = 500
/** Texts that were shown last are kept: the next key mostly shows them again. */
const SHOWN_KEPT = 300

interface Listed {
  readonly kind: string
  readonly id: string
  readonly at: string
  /** Where it comes among all, the newest first. */
  place: number
}

export interface RoomOptions {
  readonly store: Pick<ReplicaStore, 'since'>
  readonly shelf: TextShelf
  /** Lets questions be answered in between. */
  readonly breathe: () => Promise<void>
  readonly changed: () => void
}

/**
 * All that can be searched in this browser. Reads the same store as the replica of a tab and follows it
 * as another tab would, so that no page has to hand anything over.
 */
export class SearchRoom {
  readonly #options: RoomOptions
  #index = new SearchIndex()
  readonly #listed = new Map<string, Listed>()
  /** Versions that were taken over, of what was deleted too: sets that were sent earlier come again. */
  readonly #versions = new Map<string, number>()
  /** Letters whose text is in the index. */
  readonly #texts = new Set<string>()
  readonly #shown = new Map<string, string>()
  #position: Position | undefined
  #records: Reading['records'] = 'none yet'
  #isPlaced = false

  constructor(options: RoomOptions) {
    this.#options = options
  }

  get reading(): Omit<Reading, 'others'> {
    let letters = 0
    for (const { kind } of this.#listed.values()) if (kind === letterKind.name) letters += 1
    return { records: this.#records, letters, texts: this.#texts.size }
  }

  /** Reads what this browser keeps, or what has changed there since. */
  async refresh(): Promise<void> {
    const { store } = this.#options
    const open = this.#position
    const since = open && (await store.since(open.vaultId, open.beat))
    if (since && since !== 'reload' && sameVault(since.position, open)) {
      this.#position = since.position
      this.#take([...since.records, ...ownRecords(since)])
    } else await this.#readAll()
    await this.#readTexts()
    this.#index.sweep()
    this.#options.changed()
  }

  /** Takes over texts that were just kept on the disk. */
  async takeTexts(vaultId: string, texts: readonly VaultRecord[]): Promise<void> {
    if (this.#position?.vaultId !== vaultId) return
    this.#take(texts)
    this.#index.sweep()
    this.#options.changed()
    await this.#options.breathe()
  }

  async answer({ number, typed, wide }: Question): Promise<Answer> {
    const query = parseQuery(typed)
    this.#placeAll()
    const byKind = new Map<string, { total: number; titled: Listed[]; others: Listed[] }>()
    const countOf = (kind: string) => (kind === wide ? MANY : FEW)
    this.#index.find(query, (name, byTitle) => {
      const listed = this.#listed.get(name)
      if (!listed) return
      let of = byKind.get(listed.kind)
      if (!of) {
        of = { total: 0, titled: [], others: [] }
        byKind.set(listed.kind, of)
      }
      of.total += 1
      insert(byTitle ? of.titled : of.others, listed, countOf(listed.kind))
    })
    const groups = searchedKinds.flatMap((kind) => {
      const of = byKind.get(kind)
      if (!of) return []
      const first = [...of.titled, ...of.others].slice(0, countOf(kind))
      return { kind, total: of.total, first }
    })
    return {
      number,
      groups: await Promise.all(groups.map((group) => this.#withExcerpts(group, query))),
    }
  }

  async #readAll(): Promise<void> {
    this.#forgetAll()
    const { store, shelf, breathe, changed } = this.#options
    const snapshot = await shelf.snapshot()
    if (!snapshot) return
    this.#records = 'some'
    for (const key of snapshot.chunks) {
      const records = await shelf.chunk(key, searchedKinds)
      for (let from = 0; from < records.length; from += RECORDS_AT_ONCE) {
        this.#take(records.slice(from, from + RECORDS_AT_ONCE))
        await breathe()
      }
      changed()
    }
    const since = await store.since(snapshot.vaultId, snapshot.beat)
    // A newer snapshot came meanwhile, or another vault: the next refresh begins anew.
    if (since === 'reload') return
    this.#position = since.position
    this.#take([...snapshot.logged, ...since.records, ...ownRecords(since)])
    this.#records = 'all'
    changed()
  }

  #forgetAll(): void {
    this.#index = new SearchIndex()
    this.#listed.clear()
    this.#versions.clear()
    this.#texts.clear()
    this.#shown.clear()
    this.#position = undefined
    this.#records = 'none yet'
  }

  /** Texts that are on the disk and not in the index, those of the newest letters first. */
  async #readTexts(): Promise<void> {
    const { shelf, breathe, changed } = this.#options
    const open = this.#position
    if (!open || this.reading.letters === this.#texts.size) return
    const ids = await shelf.ids(open.vaultId)
    const missing = ids
      .filter((id) => !this.#texts.has(id))
      .flatMap((id) => this.#listed.get(nameOf(letterKind.name, id)) ?? [])
      .sort((one, two) => (one.at < two.at ? 1 : -1))
    for (let from = 0; from < missing.length; from += TEXTS_AT_ONCE) {
      const some = missing.slice(from, from + TEXTS_AT_ONCE).map(({ id }) => id)
      const texts = await shelf.texts(open.vaultId, some)
      this.#take(texts.filter((text) => text !== undefined))
      changed()
      await breathe()
    }
  }

  #take(records: readonly VaultRecord[]): void {
    for (const record of records) {
      if (record.kind === letterTextKind.name) this.#takeText(record)
      else this.#takeRecord(record)
    }
  }

  #takeRecord(record: VaultRecord): void {
    const { kind, id, version } = record
    const name = nameOf(kind, id)
    if ((this.#versions.get(name) ?? 0) >= version) return
    this.#versions.set(name, version)
    const known = this.#listed.get(name)
    const document = searchDocument(record)
    this.#isPlaced = false
    if (!document) {
      if (!known) return
      this.#index.drop(name)
      this.#listed.delete(name)
      this.#texts.delete(id)
      this.#shown.delete(id)
      this.#versions.delete(nameOf(letterTextKind.name, id))
      return
    }
    // The text of a letter is a record of its own and stays.
    if (kind === letterKind.name) this.#index.drop(name, 'title')
    else this.#index.drop(name)
    this.#index.add(name, 'title', [document.heading, ...document.called])
    if (document.texts.length > 0) this.#index.add(name, 'rest', document.texts)
    this.#listed.set(name, { kind, id, at: document.at, place: 0 })
  }

  #takeText(record: VaultRecord): void {
    const { kind, id, version } = record
    const letter = nameOf(letterKind.name, id)
    const name = nameOf(kind, id)
    if (!this.#listed.has(letter) || (this.#versions.get(name) ?? 0) >= version) return
    this.#versions.set(name, version)
    this.#shown.delete(id)
    if (this.#texts.delete(id)) this.#index.drop(letter, 'rest')
    if (!isPlain(record)) return
    this.#index.add(letter, 'rest', [textOf(record)])
    this.#texts.add(id)
  }

  #placeAll(): void {
    if (this.#isPlaced) return
    const all = [...this.#listed.values()]
    all.sort((one, two) =>
      one.at === two.at ? (one.id < two.id ? 1 : -1) : one.at < two.at ? 1 : -1,
    )
    for (const [place, listed] of all.entries()) listed.place = place
    this.#isPlaced = true
  }

  async #withExcerpts(
    group: { readonly kind: string; readonly total: number; readonly first: readonly Listed[] },
    query: Query,
  ): Promise<AnswerGroup> {
    const { kind, total, first } = group
    // Of one letter of the alphabet nobody needs to see where it stands.
    const isTold = query.some(({ words }) => words.join('').length > 1)
    const ids = kind === letterKind.name && isTold ? first.map(({ id }) => id) : []
    const texts = await this.#textsOf(ids)
    const found = first.map(({ id }, at): FoundRecord => {
      const excerpt = excerptOf(texts[at] ?? '', query)
      return excerpt.some(({ hit }) => hit) ? { id, excerpt } : { id }
    })
    return { kind, total, found }
  }

  async #textsOf(ids: readonly string[]): Promise<readonly string[]> {
    const open = this.#position
    const missing = ids.filter((id) => this.#texts.has(id) && !this.#shown.has(id))
    if (open && missing.length > 0) {
      const texts = await this.#options.shelf.texts(open.vaultId, missing)
      for (const text of texts) if (text && isPlain(text)) this.#shown.set(text.id, textOf(text))
    }
    const said = ids.map((id) => this.#shown.get(id) ?? '')
    for (const id of this.#shown.keys()) {
      if (this.#shown.size <= SHOWN_KEPT) break
      this.#shown.delete(id)
    }
    return said
  }
}

function nameOf(kind: string, id: string): string {
  return `${kind}/${id}`
}

function textOf(record: VaultRecord): string {
  return isPlain(record) && typeof record.body.text === 'string' ? record.body.text : ''
}

/** What this browser has changed itself: waiting for the server, or taken over by it just now. */
function ownRecords({ done, outbox }: Lists): readonly VaultRecord[] {
  return [...done, ...outbox].flatMap(({ set }) =>
    set.changes.map((change) => nextRecord(change, set.at)),
  )
}

/** Keeps the first `count` by their place. */
function insert(first: Listed[], listed: Listed, count: number): void {
  const last = first[count - 1]
  if (last && last.place < listed.place) return
  let at = first.length
  while (at > 0 && (first[at - 1]?.place ?? 0) > listed.place) at -= 1
  first.splice(at, 0, listed)
  if (first.length > count) first.pop()
}
