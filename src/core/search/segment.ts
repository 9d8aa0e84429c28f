import { eachEntry, type Postings, PostingsWriter, postingsWithout } from './postings.ts'

/** Engines keep a piece of a string by keeping all of it; from this length on a word is copied. */
const COPIED_FROM_LENGTH = 13
/** Beginnings of so many letters stand at so many places that their pieces are known beforehand. */
const SHORT_LENGTH = 2
/** Fewer entries than that are read as quickly. */
const MANY_ENTRIES = 2000

/** The words of some pieces of text that follow each other, and where each stands. */
export interface Segment {
  readonly endPiece: number
  readonly firstPiece: number
  /** A word as a whole. */
  postingsOf(word: string): Postings | undefined
  /** Every word that begins so. */
  postingsFrom(beginning: string): Iterable<Postings>
  /** Visits every piece with a word that begins so, some of them more than once. */
  eachPieceFrom(beginning: string, visit: (piece: number) => void): void
  /** Lets go of the words of some pieces. */
  drop(isDropped: (piece: number) => boolean): void
}

/** A segment that takes more pieces. */
export class OpenSegment implements Segment {
  readonly firstPiece: number
  #endPiece: number
  #words = new Map<string, PostingsWriter>()

  constructor(firstPiece: number) {
    this.firstPiece = firstPiece
    this.#endPiece = firstPiece
  }

  get endPiece(): number {
    return this.#endPiece
  }

  /** Adds the next piece by the places of its words, ascending. */
  add(piece: number, placesOf: ReadonlyMap<string, readonly number[]>): void {
    this.#endPiece = piece + 1
    for (const [word, places] of placesOf) {
      let writer = this.#words.get(word)
      if (!writer) {
        writer = new PostingsWriter(this.firstPiece)
        this.#words.set(word.length < COPIED_FROM_LENGTH ? word : Array.from(word).join(''), writer)
      }
      writer.add(piece, places)
    }
  }

  postingsOf(word: string): Postings | undefined {
    return this.#words.get(word)?.postings
  }

  *postingsFrom(beginning: string): Generator<Postings> {
    for (const [word, { postings }] of this.#words) if (word.startsWith(beginning)) yield postings
  }

  eachPieceFrom(beginning: string, visit: (piece: number) => void): void {
    for (const postings of this.postingsFrom(beginning)) eachEntry(postings, visit)
  }

  drop(isDropped: (piece: number) => boolean): void {
    for (const [word, { postings }] of this.#words) {
      const kept = postingsWithout(postings, isDropped)
      if (kept) this.#words.set(word, kept)
      else this.#words.delete(word)
    }
  }

  /** The same in the least memory. */
  closed(): Segment {
    const words = [...this.#words]
    words.sort(([one], [two]) => (one < two ? -1 : 1))
    return new ClosedSegment(
      this,
      words.map(([word, { postings }]) => [word, postings]),
    )
  }
}

/** All words in their order, and their postings one behind the other. */
class ClosedSegment implements Segment {
  readonly firstPiece: number
  readonly endPiece: number
  #words: readonly string[] = []
  #bytes = new Uint8Array()
  /** Where the postings of each word end; they begin where those of the word before end. */
  #ends = new Uint32Array()
  /** For short beginnings that many words share, the pieces as bits, the first piece first. */
  #short: ReadonlyMap<string, Uint8Array> = new Map()

  constructor(
    { firstPiece, endPiece }: Pick<Segment, 'firstPiece' | 'endPiece'>,
    sorted: readonly (readonly [string, Postings])[],
  ) {
    this.firstPiece = firstPiece
    this.endPiece = endPiece
    this.#fill(sorted)
  }

  postingsOf(word: string): Postings | undefined {
    const at = this.#placeOf(word)
    return this.#words[at] === word ? this.#postingsAt(at) : undefined
  }

  *postingsFrom(beginning: string): Generator<Postings> {
    for (let at = this.#placeOf(beginning); this.#words[at]?.startsWith(beginning); at += 1) {
      yield this.#postingsAt(at)
    }
  }

  eachPieceFrom(beginning: string, visit: (piece: number) => void): void {
    const bits = this.#short.get(beginning)
    if (bits) eachBit(bits, (bit) => visit(this.firstPiece + bit))
    else for (const postings of this.postingsFrom(beginning)) eachEntry(postings, visit)
  }

  drop(isDropped: (piece: number) => boolean): void {
    const kept: (readonly [string, Postings])[] = []
    for (const [at, word] of this.#words.entries()) {
      const writer = postingsWithout(this.#postingsAt(at), isDropped)
      if (writer) kept.push([word, writer.postings])
    }
    this.#fill(kept)
  }

  #fill(sorted: readonly (readonly [string, Postings])[]): void {
    this.#words = sorted.map(([word]) => word)
    this.#ends = new Uint32Array(sorted.length)
    this.#bytes = new Uint8Array(sorted.reduce((sum, [, { from, to }]) => sum + to - from, 0))
    let end = 0
    for (const [at, [, { bytes, from, to }]] of sorted.entries()) {
      this.#bytes.set(bytes.subarray(from, to), end)
      end += to - from
      this.#ends[at] = end
    }
    this.#short = this.#shortBeginnings()
  }

  #shortBeginnings(): ReadonlyMap<string, Uint8Array> {
    const short = new Map<string, Uint8Array>()
    for (let length = 1; length <= SHORT_LENGTH; length += 1) {
      let beginning = ''
      let pieces: number[] = []
      const close = () => {
        if (pieces.length < MANY_ENTRIES) return
        const bits = new Uint8Array((this.endPiece - this.firstPiece + 7) >> 3)
        for (const piece of pieces) setBit(bits, piece - this.firstPiece)
        short.set(beginning, bits)
      }
      for (const [at, word] of this.#words.entries()) {
        if (word.length < length) continue
        if (!word.startsWith(beginning) || beginning === '') {
          close()
          beginning = word.slice(0, length)
          pieces = []
        }
        eachEntry(this.#postingsAt(at), (piece) => pieces.push(piece))
      }
      close()
    }
    return short
  }

  #postingsAt(at: number): Postings {
    const from = this.#ends[at - 1] ?? 0
    return { bytes: this.#bytes, from, to: this.#ends[at] ?? from, firstPiece: this.firstPiece }
  }

  /** Where a word is or would be. */
  #placeOf(word: string): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
}

function setBit(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
}

function eachBit(bits: Uint8Array, visit: (bit: number) => void): void {
  for (const [at, byte] of bits.entries()) {
    for (let rest = byte; rest !== 0; rest &= rest - 1)
      visit(8 * at + 31 - Math.clz32(rest & -rest))
  }
}
