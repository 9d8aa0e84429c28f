import type { Answer } from './messages.ts'

/** Room for what a sheet shows at most, with every excerpt. */
const SIZE_BYTES = 256 * 1024
const HEAD_BYTES = 8
/** Grows by one as writing begins and by one as it ends, so that it is odd in between. */
const TURN = 0
const LENGTH = 1

/** Memory that a page and its worker share; undefined where the browser gives a page none. */
export function newBoard(): SharedArrayBuffer | undefined {
  return globalThis.crossOriginIsolated ? new SharedArrayBuffer(SIZE_BYTES) : undefined
}

const headOf = (board: SharedArrayBuffer) => new Int32Array(board, 0, HEAD_BYTES / 4)

/** Puts an answer in the place of the one before. False where it is too long. */
export function writeAnswer(board: SharedArrayBuffer, answer: Answer): boolean {
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  if (HEAD_BYTES + bytes.length > board.byteLength) return false
  const head = headOf(board)
  Atomics.add(head, TURN, 1)
  new Uint8Array(board, HEAD_BYTES).set(bytes)
  Atomics.store(head, LENGTH, bytes.length)
  Atomics.add(head, TURN, 1)
  return true
}

/** Reads each answer once; undefined while there is no other one, or it is still being written. */
export function readerOf(board: SharedArrayBuffer): () => Answer | undefined {
  const head = headOf(board)
  let read = 0
  return () => {
    const turn = Atomics.load(head, TURN)
    if (turn === read || turn % 2 === 1) return undefined
    const bytes = new Uint8Array(board, HEAD_BYTES, Atomics.load(head, LENGTH)).slice()
    if (Atomics.load(head, TURN) !== turn) return undefined
    read = turn
    return JSON.parse(new TextDecoder().decode(bytes))
  }
}
