import type { Phrase, Query } from './query.ts'
import { eachWord } from './words.ts'

/** The part of a record that a text belongs to: what it is called, or what else it says. */
export type IndexPart = 'title' | 'rest'

/** Engines keep a piece of a string by keeping all of it; from this length on a word is copied. */
const COPIED_FROM_LENGTH = 13

/** So many places share one entry of the table that leads from a place to its piece, as a power of two. */
const BLOCK_BITS = 6

/**
 * Where each word of many texts stands: words have places in one long row of all texts, so that a
 * phrase is a run of places. Holds four bytes for each word of a text, and none of the texts.
 */
export class SearchIndex {
  /** Places of each word, ascending, by the first character of the word and the word. */
  readonly #words = new Map<string, Map<string, number[]>>()
  /** Where the texts of a record begin, one number for each piece; it ends where the next begins. */
  readonly #starts: number[] = []
  readonly #documentOf: number[] = []
  readonly #isTitle: boolean[] = []
  /** For each block of places the piece that its first place is in. */
  readonly #blocks = [0]
  readonly #names: (string | undefined)[] = []
  readonly #documents = new Map<string, number>()
  #isDirty = false
  #end = 0

  /** Adds texts to a record. Phrases do not reach from one text into another. */
  add(name: string, part: IndexPart, texts: readonly string[]): void {
    const known = this.#documents.get(name)
    const document = known ?? this.#names.push(name) - 1
    if (known === undefined) this.#documents.set(name, document)
    const piece = this.#starts.push(this.#end) - 1
    this.#documentOf.push(document)
    this.#isTitle.push(part === 'title')
    const advance = () => {
      this.#end += 1
      if (this.#end >> BLOCK_BITS === this.#blocks.length) this.#blocks.push(piece)
    }
    for (const text of texts) {
      eachWord(text, (folded) => {
        this.#placesOf(folded).push(this.#end)
        advance()
      })
      advance()
    }
  }

  /**
   * Takes a record out, or only one part of it: it is found by that no more. `sweep` then also lets go
   * of the words.
   */
  drop(name: string, part?: IndexPart): void {
    const document = this.#documents.get(name)
    if (document === undefined) return
    for (const [piece, of] of this.#documentOf.entries()) {
      if (of !== document || (part && this.#isTitle[piece] !== (part === 'title'))) continue
      this.#documentOf[piece] = NOBODY
      this.#isDirty = true
    }
    if (part) return
    this.#documents.delete(name)
    this.#names[document] = undefined
  }

  /** Lets go of all dropped words: one walk through everything, so once for many. */
  sweep(): void {
    if (!this.#isDirty) return
    this.#isDirty = false
    const isKept = (place: number) => this.#documentOf[this.#pieceAt(place)] !== NOBODY
    for (const [first, words] of this.#words) {
      for (const [word, places] of words) {
        if (places.every(isKept)) continue
        const kept = places.filter(isKept)
        if (kept.length === 0) words.delete(word)
        else words.set(word, kept)
      }
      if (words.size === 0) this.#words.delete(first)
    }
  }

  /**
   * Visits every record that meets all phrases of a query, in the order in which they were added;
   * `byTitle` when its title alone does.
   */
  find(query: Query, visit: (name: string, byTitle: boolean) => void): void {
    if (query.length === 0) return
    const anywhere = new Uint8Array(this.#names.length)
    const inTitle = new Uint8Array(this.#names.length)
    for (const [number, phrase] of query.slice(0, MOST_PHRASES).entries()) {
      for (const places of this.#placesOfPhrase(phrase)) {
        for (const place of places) {
          const piece = this.#pieceAt(place)
          const document = this.#documentOf[piece] ?? NOBODY
          if (anywhere[document] === number) anywhere[document] = number + 1
          if (inTitle[document] === number && this.#isTitle[piece]) inTitle[document] = number + 1
        }
      }
    }
    const all = Math.min(query.length, MOST_PHRASES)
    for (let document = 0; document < anywhere.length; document += 1) {
      const name = this.#names[document]
      if (name === undefined || anywhere[document] !== all) continue
      visit(name, inTitle[document] === all)
    }
  }

  #placesOf(word: string): number[] {
    const first = word.charAt(0)
    let words = this.#words.get(first)
    if (!words) {
      words = new Map()
      this.#words.set(first, words)
    }
    const known = words.get(word)
    if (known) return known
    const places: number[] = []
    words.set(word.length < COPIED_FROM_LENGTH ? word : Array.from(word).join(''), places)
    return places
  }

  /** Lists of the places of the last words of a phrase, wherever all of it stands. */
  *#placesOfPhrase({ words, open }: Phrase): Generator<readonly number[]> {
    const last = words[words.length - 1] ?? ''
    let before: readonly number[] | undefined
    for (const word of words.slice(0, -1)) {
      const places = this.#words.get(word.charAt(0))?.get(word) ?? []
      before = before ? following(before, places) : places
    }
    const sameFirst = this.#words.get(last.charAt(0))
    if (!sameFirst) return
    if (!open) {
      const places = sameFirst.get(last) ?? []
      yield before ? following(before, places) : places
      return
    }
    for (const [word, places] of sameFirst) {
      if (word.startsWith(last)) yield before ? following(before, places) : places
    }
  }

  #pieceAt(place: number): number {
    let at = this.#blocks[place >> BLOCK_BITS] ?? 0
    while (place >= (this.#starts[at + 1] ?? Number.POSITIVE_INFINITY)) at += 1
    return at
  }
}

/** Stands for no record. */
const NOBODY = -1
/** More phrases than that narrow nothing down any further. */
const MOST_PHRASES = 50

/** Those of `places` that come right after one of `before`; both ascend. */
function following(before: readonly number[], places: readonly number[]): readonly number[] {
  const found: number[] = []
  let at = 0
  for (const place of places) {
    while (at < before.length && (before[at] ?? 0) < place - 1) at += 1
    if (at === before.length) break
    if (before[at] === place - 1) found.push(place)
  }
  return found
}
