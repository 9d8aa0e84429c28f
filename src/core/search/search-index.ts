import { type Ends, eachEntry, eachPlaceAfter, endsOf } from './postings.ts'
import type { Phrase, Query } from './query.ts'
import { OpenSegment, type Segment } from './segment.ts'
import { eachWord } from './words.ts'

/** The part of a record that a text belongs to: what it is called, or what else it says. */
export type IndexPart = 'title' | 'rest'

/**
 * Where each word of many texts stands, so that a phrase is a run of places. Holds one or two bytes for
 * each word of a text, and none of the texts. A record is known by its name: any value that stays the
 * same. Texts that are added together are one piece.
 */
export class SearchIndex<Name = string> {
  readonly #wordsPerSegment: number
  readonly #closed: Segment[] = []
  #open = new OpenSegment(0)
  #openWords = 0
  readonly #documentOf: number[] = []
  readonly #isTitle: boolean[] = []
  /** For each piece another of the same record that was added before; none where it is the first. */
  readonly #pieceBefore: number[] = []
  readonly #latestPiece: number[] = []
  readonly #names: (Name | undefined)[] = []
  readonly #documents = new Map<Name, number>()
  readonly #dropped = new Set<number>()
  /** Where all words of a phrase but the last end, from one key to the next. */
  readonly #endsBefore = new Map<Segment, EndsBefore>()
  /** How many phrases of a query each record meets, and its title alone. */
  #anywhere = new Uint8Array()
  #inTitle = new Uint8Array()

  /** `wordsPerSegment`: after so many words of texts a segment is closed, which then takes the least memory. */
  constructor(wordsPerSegment = 400_000) {
    this.#wordsPerSegment = wordsPerSegment
  }

  /** Adds texts to a record. Phrases do not reach from one text into another. */
  add(name: Name, part: IndexPart, texts: readonly string[]): void {
    const known = this.#documents.get(name)
    const document = known ?? this.#names.push(name) - 1
    if (known === undefined) this.#documents.set(name, document)
    const piece = this.#documentOf.push(document) - 1
    this.#isTitle.push(part === 'title')
    this.#pieceBefore.push(this.#latestPiece[document] ?? NONE)
    this.#latestPiece[document] = piece
    const placesOf = new Map<string, number[]>()
    let place = 0
    for (const text of texts) {
      eachWord(text, (folded) => {
        const places = placesOf.get(folded)
        if (places) places.push(place)
        else placesOf.set(folded, [place])
        place += 1
      })
      place += 1
    }
    this.#open.add(piece, placesOf)
    this.#endsBefore.delete(this.#open)
    this.#openWords += place
    if (this.#openWords < this.#wordsPerSegment) return
    this.#closed.push(this.#open.closed())
    this.#open = new OpenSegment(piece + 1)
    this.#openWords = 0
  }

  /**
   * Takes a record out, or only one part of it: it is found by that no more. `sweep` then also lets go
   * of the words.
   */
  drop(name: Name, part?: IndexPart): void {
    const document = this.#documents.get(name)
    if (document === undefined) return
    let piece = this.#latestPiece[document] ?? NONE
    for (; piece !== NONE; piece = this.#pieceBefore[piece] ?? NONE) {
      if (this.#documentOf[piece] === NONE) continue
      if (part && this.#isTitle[piece] !== (part === 'title')) continue
      this.#documentOf[piece] = NONE
      this.#dropped.add(piece)
    }
    if (part) return
    this.#documents.delete(name)
    this.#names[document] = undefined
  }

  /** Lets go of all dropped words: writes the segments anew in which they are, so once for many. */
  sweep(): void {
    const isDropped = (piece: number) => this.#dropped.has(piece)
    for (const segment of this.#segments()) {
      const { firstPiece, endPiece } = segment
      const isIn = (piece: number) => piece >= firstPiece && piece < endPiece
      if (![...this.#dropped].some(isIn)) continue
      segment.drop(isDropped)
      this.#endsBefore.delete(segment)
    }
    this.#dropped.clear()
  }

  /**
   * Visits every record that meets all phrases of a query, in the order in which they were added;
   * `byTitle` when its title alone does.
   */
  find(query: Query, visit: (name: Name, byTitle: boolean) => void): void {
    if (query.length === 0) return
    const { anywhere, inTitle } = this.#counts()
    const phrases = query.slice(0, MOST_PHRASES)
    for (const [number, phrase] of phrases.entries()) {
      const met = (piece: number) => {
        const document = this.#documentOf[piece] ?? NONE
        if (anywhere[document] === number) anywhere[document] = number + 1
        if (inTitle[document] === number && this.#isTitle[piece]) inTitle[document] = number + 1
      }
      for (const segment of this.#segments()) this.#eachPieceWith(phrase, segment, met)
    }
    const all = phrases.length
    for (let document = 0; document < this.#names.length; document += 1) {
      const name = this.#names[document]
      if (name === undefined || anywhere[document] !== all) continue
      visit(name, inTitle[document] === all)
    }
  }

  /** Visits the pieces of a segment in which a phrase is, some of them more than once. */
  #eachPieceWith({ words, open }: Phrase, segment: Segment, visit: (piece: number) => void): void {
    const last = words.at(-1) ?? ''
    const whole = segment.postingsOf(last)
    if (words.length === 1) {
      if (open) segment.eachPieceFrom(last, visit)
      else if (whole) eachEntry(whole, visit)
      return
    }
    const before = this.#endsOfAllButLast(words, segment)
    if (!before) return
    const lists = open ? segment.postingsFrom(last) : whole ? [whole] : []
    for (const postings of lists) eachPlaceAfter(before, postings, visit)
  }

  #endsOfAllButLast(words: readonly string[], segment: Segment): Ends | undefined {
    const first = words.slice(0, -1)
    const phrase = first.join(' ')
    const known = this.#endsBefore.get(segment)
    if (known?.phrase === phrase) return known.ends
    let ends: Ends | undefined
    for (const word of first) {
      const postings = segment.postingsOf(word)
      ends = postings && endsOf(postings, segment.endPiece - segment.firstPiece, ends)
      if (!ends) break
    }
    this.#endsBefore.set(segment, { phrase, ends })
    return ends
  }

  /** Zero for every record. The same arrays each time: a key would leave much to be collected. */
  #counts() {
    const wanted = this.#names.length
    if (this.#anywhere.length < wanted) {
      this.#anywhere = new Uint8Array(2 * wanted)
      this.#inTitle = new Uint8Array(2 * wanted)
    }
    return { anywhere: this.#anywhere.fill(0), inTitle: this.#inTitle.fill(0) }
  }

  #segments(): readonly Segment[] {
    return [...this.#closed, this.#open]
  }
}

interface EndsBefore {
  readonly phrase: string
  readonly ends: Ends | undefined
}

/** Stands for no record and for no piece. */
const NONE = -1
/** More phrases than that narrow nothing down any further. */
const MOST_PHRASES = 50
