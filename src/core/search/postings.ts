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
    const end = reader.at + length
    visit(piece, reader.at, end)
    reader.at = end
  }
}

/** Every place of the word, ascending, as one number: neighbours in a piece differ by one. */
export function placesIn({ bytes, from, to, firstPiece }: Postings): Float64Array {
  const places = new Float64Array(to - from)
  const reader = new Reader(bytes, from)
  let piece = firstPiece
  let count = 0
  while (reader.at < to) {
    piece += reader.next()
    const length = reader.next()
    const end = reader.at + length
    for (let place = piece * MOST_PLACES; reader.at < end; count += 1) {
      place += reader.next()
      places[count] = place
    }
  }
  return places.subarray(0, count)
}

/** Visits the pieces in which the word comes right after one of these places, which ascend. */
export function eachEntryAfter(
  before: Float64Array,
  { bytes, from, to, firstPiece }: Postings,
  visit: (piece: number) => void,
): void {
  const reader = new Reader(bytes, from)
  let piece = firstPiece
  let at = 0
  while (reader.at < to) {
    piece += reader.next()
    const length = reader.next()
    const end = reader.at + length
    const start = piece * MOST_PLACES
    while (at < before.length && (before[at] ?? 0) < start) at += 1
    if (at === before.length) return
    if ((before[at] ?? 0) < start + MOST_PLACES) {
      for (let place = start; reader.at < end; ) {
        place += reader.next()
        while (at < before.length && (before[at] ?? 0) < place - 1) at += 1
        if (before[at] !== place - 1) continue
        visit(piece)
        break
      }
    }
    reader.at = end
  }
}

/** Those of `places` that come right after one of `before`; both ascend. */
export function following(before: Float64Array, places: Float64Array): Float64Array {
  const found = new Float64Array(Math.min(before.length, places.length))
  let count = 0
  let at = 0
  for (let next = 0; next < places.length; next += 1) {
    const wanted = (places[next] ?? 0) - 1
    while (at < before.length && (before[at] ?? 0) < wanted) at += 1
    if (at === before.length) break
    if (before[at] !== wanted) continue
    found[count] = wanted + 1
    count += 1
  }
  return found.subarray(0, count)
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

/** Of one piece; no record is long enough for so many words. */
const MOST_PLACES = 2 ** 24
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
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at] ?? 0
      this.at += 1
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}
