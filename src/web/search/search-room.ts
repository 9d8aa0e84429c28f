import { excerptOf } from '../../core/search/excerpt.ts'
import { parseQuery, type Query } from '../../core/search/query.ts'
import { searchDocument, searchedKinds } from '../../core/search/search-document.ts'
import { SearchIndex } from '../../core/search/search-index.ts'
import { wordsIn } from '../../core/search/words.ts'
import { nextRecord } from '../../core/vault/change.ts'
import { letterKind, letterTextKind } from '../../core/vault/kinds/letter.ts'
import { isPlain, type VaultRecord } from '../../core/vault/record.ts'
import { sameVault } from '../replica/standing.ts'
import type { Lists, Position, ReplicaStore } from '../replica/store.ts'
import type { Answer, AnswerGroup, FoundRecord, Question, Reading } from './messages.ts'
import { type Known, Tally } from './tally.ts'
import type { TextShelf } from './text-shelf.ts'

/** Texts that are read from the disk together. */
const TEXTS_AT_ONCE = 200
/** Records that go into the index before others may work. */
const RECORDS_AT_ONCE = 500
/** Texts that were shown last are kept: the next key mostly shows them again. */
const SHOWN_KEPT = 300
/** Texts whose first words are asked for before anybody asks. */
const READY_TEXTS = 8
const READY_LENGTH = 200
/** No page's question has it. */
const READY_NUMBER = 0
/** What is found first is mostly new. */
const NEWEST_SHOWN = 100

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
  #index = new SearchIndex<Known>()
  readonly #known = new Map(searchedKinds.map((kind) => [kind, new Map<string, Known>()]))
  readonly #shown = new Map<string, string>()
  #position: Position | undefined
  #records: Reading['records'] = 'none yet'
  #isPlaced = false
  #isReady = false
  #wasAsked = false

  constructor(options: RoomOptions) {
    this.#options = options
  }

  get reading(): Omit<Reading, 'others'> {
    const letters = [...this.#lettersById.values()]
    return {
      records: this.#records,
      letters: letters.filter(({ isListed }) => isListed).length,
      texts: letters.filter(({ hasText }) => hasText).length,
    }
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
    this.#placeAll()
    await this.#makeReady()
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
    if (number !== READY_NUMBER) this.#wasAsked = true
    const query = parseQuery(typed)
    this.#placeAll()
    const tallies = searchedKinds.map((kind) => new Tally(kind === wide))
    this.#index.find(query, (known, byTitle) => tallies[known.rank]?.add(known, byTitle))
    const groups = tallies.flatMap(({ total, first }, rank) =>
      total > 0 ? { kind: searchedKinds[rank] ?? '', total, first } : [],
    )
    return {
      number,
      typed,
      groups: await Promise.all(groups.map((group) => this.#withExcerpts(group, query))),
    }
  }

  /**
   * Answers questions that nobody asked, so that the first key is answered as fast as later ones: the
   * engine has then translated what answers, and the texts that most answers show are at hand. Makes way
   * for whoever asks.
   */
  async #makeReady(): Promise<void> {
    if (this.#isReady || this.#records !== 'all') return
    const newest = [...this.#lettersById.values()]
      .filter(({ hasText }) => hasText)
      .sort((one, two) => one.place - two.place)
      .slice(0, NEWEST_SHOWN)
    this.#isReady = newest.length > 0
    const texts = await this.#textsOf(newest.map(({ id }) => id))
    for (const text of texts.slice(0, READY_TEXTS)) {
      for (const typed of beginningsOf(text)) {
        if (this.#wasAsked) return
        await this.answer({ number: READY_NUMBER, typed, wide: null })
        await this.#options.breathe()
      }
    }
  }

  get #lettersById(): Map<string, Known> {
    return this.#ofKind(letterKind.name)
  }

  #ofKind(kind: string): Map<string, Known> {
    return this.#known.get(kind) ?? new Map()
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
    for (const known of this.#known.values()) known.clear()
    this.#shown.clear()
    this.#position = undefined
    this.#records = 'none yet'
    this.#isReady = false
  }

  /** Texts that are on the disk and not in the index, those of the newest letters first. */
  async #readTexts(): Promise<void> {
    const { shelf, breathe, changed } = this.#options
    const open = this.#position
    const { letters, texts } = this.reading
    if (!open || letters === texts) return
    const ids = await shelf.ids(open.vaultId)
    const missing = ids
      .flatMap((id) => this.#lettersById.get(id) ?? [])
      .filter(({ isListed, hasText }) => isListed && !hasText)
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
    const known = this.#knownOf(kind, id)
    if (!known || known.version >= version) return
    known.version = version
    const document = searchDocument(record)
    this.#isPlaced = false
    if (!document) {
      this.#index.drop(known)
      known.isListed = false
      known.textVersion = 0
      known.hasText = false
      if (kind === letterKind.name) this.#shown.delete(id)
      return
    }
    // The text of a letter is a record of its own and stays.
    if (kind === letterKind.name) this.#index.drop(known, 'title')
    else this.#index.drop(known)
    this.#index.add(known, 'title', [document.heading, ...document.called])
    if (document.texts.length > 0) this.#index.add(known, 'rest', document.texts)
    known.isListed = true
    known.at = document.at
  }

  #knownOf(kind: string, id: string): Known | undefined {
    const ofKind = this.#known.get(kind)
    if (!ofKind) return undefined
    const known = ofKind.get(id) ?? {
      id,
      rank: searchedKinds.indexOf(kind),
      version: 0,
      isListed: false,
      at: '',
      place: 0,
      textVersion: 0,
      hasText: false,
    }
    ofKind.set(id, known)
    return known
  }

  #takeText(record: VaultRecord): void {
    const { id, version } = record
    const letter = this.#lettersById.get(id)
    if (!letter?.isListed || letter.textVersion >= version) return
    letter.textVersion = version
    this.#shown.delete(id)
    if (letter.hasText) this.#index.drop(letter, 'rest')
    letter.hasText = isPlain(record)
    if (letter.hasText) this.#index.add(letter, 'rest', [textOf(record)])
  }

  #placeAll(): void {
    if (this.#isPlaced) return
    const all = [...this.#known.values()].flatMap((known) => [...known.values()])
    all.sort((one, two) =>
      one.at === two.at ? (one.id < two.id ? 1 : -1) : one.at < two.at ? 1 : -1,
    )
    for (const [place, known] of all.entries()) known.place = place
    this.#isPlaced = true
  }

  async #withExcerpts(
    group: { readonly kind: string; readonly total: number; readonly first: readonly Known[] },
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
    const missing = ids.filter((id) => this.#lettersById.get(id)?.hasText && !this.#shown.has(id))
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

/** As somebody would type the first words of a text: alone, one by one, and as a phrase. */
function beginningsOf(text: string): readonly string[] {
  const words = wordsIn(text.slice(0, READY_LENGTH)).map(({ folded }) => folded)
  const [first = '', second = ''] = words
  return [first.slice(0, 1), first.slice(0, 2), first, `${first} ${second}`, `"${first} ${second}`]
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
