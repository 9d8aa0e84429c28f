import { readAt } from './read-at.ts'

/**
 * The pages of a write-ahead log, by page number (https://sqlite.org/fileformat2.html#walformat).
 * `null`: the newest form of this page is damaged, and any older one would show what is no longer so.
 */
export interface LogPages {
  readonly pages: ReadonlyMap<number, Buffer | null>
  /** Pages of the database after the last whole transaction; 0 when the log holds none. */
  readonly pageCount: number
}

const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24
const MAGIC = 0x377f0682

type Sum = readonly [number, number]

/**
 * Reads every whole frame up to the last whole commit. SQLite stops at the first frame that does not
 * match its checksum; each checksum continues the one before, which stands in the file, so frames
 * behind a damaged one can still be told to be whole.
 */
export function readLog(log: number, sizeBytes: number, pageBytes: number): LogPages {
  const none: LogPages = { pages: new Map(), pageCount: 0 }
  const header = readAt(log, 0, HEADER_BYTES)
  if (!header || (header.readUInt32BE(0) & ~1) >>> 0 !== MAGIC) return none
  if (header.readUInt32BE(8) !== pageBytes) return none
  const littleEndian = (header.readUInt32BE(0) & 1) === 0
  const salts = header.subarray(16, 24)
  let before: Sum = [header.readUInt32BE(24), header.readUInt32BE(28)]
  const committed = new Map<number, Buffer | null>()
  let pending = new Map<number, Buffer | null>()
  let pageCount = 0
  const frameBytes = FRAME_HEADER_BYTES + pageBytes
  for (let at = HEADER_BYTES; at + frameBytes <= sizeBytes; at += frameBytes) {
    const frame = readAt(log, at, frameBytes)
    // Frames with other salts are left from before the log was last begun anew.
    if (!frame?.subarray(8, 16).equals(salts)) break
    const page = frame.subarray(FRAME_HEADER_BYTES)
    const sum = checksum(page, checksum(frame.subarray(0, 8), before, littleEndian), littleEndian)
    before = [frame.readUInt32BE(16), frame.readUInt32BE(20)]
    const isWhole = sum[0] === before[0] && sum[1] === before[1]
    pending.set(frame.readUInt32BE(0), isWhole ? page : null)
    const pagesAfterCommit = frame.readUInt32BE(4)
    if (!isWhole || pagesAfterCommit === 0) continue
    for (const [number, content] of pending) committed.set(number, content)
    pending = new Map()
    pageCount = pagesAfterCommit
  }
  return { pages: committed, pageCount }
}

function checksum(bytes: Buffer, [first, second]: Sum, littleEndian: boolean): Sum {
  let a = first
  let b = second
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) + b) >>> 0
    b = (b + (littleEndian ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)) + a) >>> 0
  }
  return [a, b]
}
