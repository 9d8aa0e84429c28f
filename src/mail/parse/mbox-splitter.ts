import { joinBytes } from './bytes.ts'
import { parseLimits } from './limits.ts'
import { beginsHeader, isBareFromLine, isFromLine } from './mbox-lines.ts'

/** The bytes of one message of an mbox, without its `From ` line and with `>From ` unmarked. */
export interface MboxMessage {
  readonly bytes: Uint8Array
  /** True when the message was longer than `parseLimits.messageBytes` and only its start is here. */
  readonly cut: boolean
}

const NEWLINE = 10
const RETURN = 13
const F = 0x46
const MARK = 0x3e
/** How much behind a `From ` must be there to judge it: itself and the start of the next line. */
const LOOK_AHEAD = parseLimits.fromLineBytes + 100

/**
 * Cuts an mbox into its messages while it streams in. Holds one message (bounded) and a small rest
 * at a time, so memory does not grow with the file. What stands before the first `From ` line is
 * dropped. Chunks are not copied and must not be changed afterwards.
 */
export class MboxSplitter {
  #rest: Uint8Array = new Uint8Array(0)
  #pieces: Uint8Array[] = []
  #size = 0
  #cut = false
  #inMessage = false
  #atLineStart = true
  #afterEmptyLine = true;

  /** The messages that `chunk` completes. */
  *push(chunk: Uint8Array): Generator<MboxMessage> {
    yield* this.#take(this.#rest.length === 0 ? chunk : joinBytes([this.#rest, chunk]), false)
  }

  /** The last message. */
  *end(): Generator<MboxMessage> {
    yield* this.#take(this.#rest, true)
    if (this.#inMessage) yield this.#finish()
  }

  *#take(bytes: Uint8Array, last: boolean): Generator<MboxMessage> {
    // Nothing behind this offset can be judged before more bytes are there.
    const judged = last ? bytes.length : Math.max(0, bytes.length - LOOK_AHEAD)
    let from = 0
    let at = bytes.indexOf(F, 0)
    while (at >= 0 && at < judged) {
      const bodyAt = this.#separatorEnd(bytes, at)
      if (bodyAt > 0) {
        this.#keep(bytes.subarray(from, at))
        if (this.#inMessage) yield this.#finish()
        this.#inMessage = true
        from = bodyAt
        at = bodyAt - 1
      }
      at = bytes.indexOf(F, at + 1)
    }
    const kept = Math.max(from, judged)
    this.#keep(bytes.subarray(from, kept))
    if (kept > 0) this.#remember(bytes, kept)
    this.#rest = bytes.subarray(kept)
  }

  /** The offset behind the separating line at `at`, or 0 when there is none. */
  #separatorEnd(bytes: Uint8Array, at: number): number {
    if (!(at === 0 ? this.#atLineStart : bytes[at - 1] === NEWLINE)) return 0
    if (bytes[at + 1] !== 0x72 || bytes[at + 2] !== 0x6f || bytes[at + 3] !== 0x6d) return 0
    const newline = bytes.subarray(at, at + parseLimits.fromLineBytes).indexOf(NEWLINE)
    if (newline < 0) return 0
    const bodyAt = at + newline + 1
    const line = asciiOf(bytes, at, bodyAt - 1)
    const weak = isBareFromLine(line) && this.#emptyLineBefore(bytes, at)
    if (!weak && !isFromLine(line)) return 0
    return beginsHeader(asciiOf(bytes, bodyAt, bodyAt + 90)) ? bodyAt : 0
  }

  #emptyLineBefore(bytes: Uint8Array, at: number): boolean {
    if (at === 0) return this.#afterEmptyLine
    const before = bytes[at - 2] === RETURN ? at - 3 : at - 2
    return before < 0 ? this.#atLineStart : bytes[before] === NEWLINE
  }

  #remember(bytes: Uint8Array, end: number): void {
    const atLineStart = bytes[end - 1] === NEWLINE
    this.#afterEmptyLine = atLineStart && this.#emptyLineBefore(bytes, end)
    this.#atLineStart = atLineStart
  }

  #keep(piece: Uint8Array): void {
    if (!this.#inMessage || piece.length === 0) return
    const room = parseLimits.messageBytes - this.#size
    if (piece.length > room) this.#cut = true
    if (room <= 0) return
    this.#pieces.push(piece.subarray(0, room))
    this.#size += Math.min(room, piece.length)
  }

  #finish(): MboxMessage {
    const message = { bytes: unmarked(joinBytes(this.#pieces)), cut: this.#cut }
    this.#pieces = []
    this.#size = 0
    this.#cut = false
    return message
  }
}

function asciiOf(bytes: Uint8Array, from: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(from, end)).replace(/[\r\n][\s\S]*$/, '')
}

/** True where `>From `, `>>From ` and so on stands, with at most 34 marks. */
function isMarkedFrom(bytes: Uint8Array, at: number): boolean {
  let from = at
  while (bytes[from] === MARK && from < at + 35) from += 1
  return bytes[from] === F && asciiOf(bytes, from, from + 5) === 'From '
}

/** Takes one `>` from lines that begin with `>From ` (the mboxrd convention). */
function unmarked(bytes: Uint8Array): Uint8Array {
  const drops: number[] = []
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
    if ((at === 0 || bytes[at - 1] === NEWLINE) && isMarkedFrom(bytes, at)) drops.push(at)
  }
  if (drops.length === 0) return bytes
  const kept = new Uint8Array(bytes.length - drops.length)
  let from = 0
  let length = 0
  for (const drop of drops) {
    kept.set(bytes.subarray(from, drop), length)
    length += drop - from
    from = drop + 1
  }
  kept.set(bytes.subarray(from), length)
  return kept
}
