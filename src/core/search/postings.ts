/**
 * Where one word stands: bytes `from` … `to`, an entry for each piece of text that has the word. An entry
 * is the number of the piece less that of the entry before (of the first: less `firstPiece`), the number
 * of bytes that follow in it, and the places of the word in the piece, each less the place before. All of
 * them are whole numbers, seven bits to a byte, the lowest first, the eighth bit set while more follow.
 */
export interface Postings {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly firstPiece: number
}

/** Visits the pieces that have the word, and where the bytes of its places in each begin and end. */
export function eachEntry(
  { bytes, from, to, firstPiece }: Postings,
  visit: (piece: number, from: number, to: number) => void,
): void {
  const reader = new Reader(bytes, from)
  let piece = firstPiece
  while (reader.at < to) {
    piece += reader.next()
    const length = reader.next()
    const begin = reader.at
    reader.at = begin + length
    visit(piece, begin, reader.at)
  }
}

/**
 * Where a phrase ends in the pieces of a segment, so that a word can be asked in one step whether it
 * comes next: a bit for each place of a piece, set on the one after each end.
 */
export interface Ends {
  readonly firstPiece: number
  /** Where the bits of each piece begin; those of the last one end at the last number. */
  readonly starts: Uint32Array
  readonly bits: Uint8Array
}

/** Where a word ends that stands right after `before`, or anywhere; in a segment of so many pieces. */
export function endsOf(postings: Postings, pieceCount: number, before?: Ends): Ends {
  const { firstPiece } = postings
  const starts = new Uint32Array(pieceCount + 1)
  let bits = new Uint8Array(1024)
  let latest = 0
  let start = 0
  let end = 0
  const add = (piece: number, place: number) => {
    for (; latest < piece - firstPiece; start = end) {
      latest += 1
      starts[latest] = end
    }
    const at = start + place + 1
    end = at + 1
    if (at >> 3 >= bits.length) bits = widened(bits, at >> 2)
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
  }
  if (before) eachPlaceAfter(before, postings, add)
  else eachPlace(postings, add)
  starts.fill(end, latest + 1)
  return { firstPiece, starts, bits }
}

function eachPlace(
  { bytes, from, to, firstPiece }: Postings,
  visit: (piece: number, place: number) => void,
): void {
  const reader = new Reader(bytes, from)
  let piece = firstPiece
  while (reader.at < to) {
    piece += reader.next()
    const length = reader.next()
    const end = reader.at + length
    for (let place = 0; reader.at < end; ) {
      place += reader.next()
      visit(piece, place)
    }
  }
}

/** Visits the places of a word that come right after one of `before`. */
export function eachPlaceAfter(
  before: Ends,
  { bytes, from, to, firstPiece }: Postings,
  visit: (piece: number, place: number) => void,
): void {
  const { starts, bits } = before
  const reader = new Reader(bytes, from)
  let piece = firstPiece
  while (reader.at < to) {
    piece += reader.next()
    const length = reader.next()
    const end = reader.at + length
    const start = starts[piece - before.firstPiece] ?? 0
    const last = starts[piece - before.firstPiece + 1] ?? 0
    for (let at = start; at < last && reader.at < end; ) {
      at += reader.next()
      if (at < last && (bits[at >> 3] ?? 0) & (1 << (at & 7))) visit(piece, at - start)
    }
    reader.at = end
  }
}

function widened(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(length)
  wider.set(bytes)
  return wider
}

/** The same without the entries of some pieces; undefined where none is left. */
export function postingsWithout(
  postings: Postings,
  isDropped: (piece: number) => boolean,
): PostingsWriter | undefined {
  const writer = new PostingsWriter(postings.firstPiece)
  eachEntry(postings, (piece, from, to) => {
    if (!isDropped(piece)) writer.copy(piece, postings.bytes.subarray(from, to))
  })
  return writer.isEmpty ? undefined : writer
}

/** Writes the postings of one word, piece after piece. */
export class PostingsWriter {
  readonly #firstPiece: number
  #bytes = new Uint8Array(8)
  #length = 0
  #piece: number

  constructor(firstPiece: number) {
    this.#firstPiece = firstPiece
    this.#piece = firstPiece
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** What was written so far; what is written later does not change it. */
  get postings(): Postings {
    return { bytes: this.#bytes, from: 0, to: this.#length, firstPiece: this.#firstPiece }
  }

  /** Adds a later piece and the places of the word in it, ascending. */
  add(piece: number, places: readonly number[]): void {
    let size = 0
    let before = 0
    for (const place of places) {
      size += bytesOf(place - before)
      before = place
    }
    this.#begin(piece, size)
    before = 0
    for (const place of places) {
      this.#put(place - before)
      before = place
    }
  }

  /** Adds a later piece whose places are written already. */
  copy(piece: number, places: Uint8Array): void {
    this.#begin(piece, places.length)
    this.#bytes.set(places, this.#length)
    this.#length += places.length
  }

  #begin(piece: number, size: number): void {
    const needed = this.#length + 2 * MOST_BYTES + size
    if (needed > this.#bytes.length) {
      const bytes = new Uint8Array(needed + (needed >> 1))
      bytes.set(this.#bytes)
      this.#bytes = bytes
    }
    this.#put(piece - this.#piece)
    this.#put(size)
    this.#piece = piece
  }

  #put(value: number): void {
    let left = value
    for (; left > 127; left >>>= 7) {
      this.#bytes[this.#length] = (left & 127) | 128
      this.#length += 1
    }
    this.#bytes[this.#length] = left
    this.#length += 1
  }
}

/** A number of 31 bits takes no more. */
const MOST_BYTES = 5

function bytesOf(value: number): number {
  let count = 1
  for (let left = value; left > 127; left >>>= 7) count += 1
  return count
}

class Reader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  next(): number {
    let byte = this.#bytes[this.at] ?? 0
    this.at += 1
    // Nearly all of them are small.
    if (byte < 128) return byte
    let value = byte & 127
    for (let shift = 7; ; shift += 7) {
      byte = this.#bytes[this.at] ?? 0
      this.at += 1
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}
