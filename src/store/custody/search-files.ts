import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** So many bytes of a sample decide where the rest of it is compared. */
const KEY_BYTES = 4
const PIECE_BYTES = 1024 * 1024

/** What a search came to. */
export interface Searched {
  readonly bytes: number
  /** Of the samples looked for, how many are in some file. */
  readonly found: number
}

/** Looks for texts (UTF-8) in every file of a folder and below; a file that goes meanwhile is none. */
export async function searchFiles(folder: string, samples: Iterable<string>): Promise<Searched> {
  const byKey = new Map<number, Buffer[]>()
  let longest = KEY_BYTES
  for (const sample of samples) {
    const bytes = Buffer.from(sample)
    if (bytes.length < KEY_BYTES) continue
    longest = Math.max(longest, bytes.length)
    const key = bytes.readUInt32LE(0)
    const others = byKey.get(key)
    if (others) others.push(bytes)
    else byKey.set(key, [bytes])
  }
  const found = new Set<Buffer>()
  let searchedBytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    // The end of one piece is looked through again with the next, for what lies across both.
    let rest: Buffer = Buffer.alloc(0)
    try {
      const file = createReadStream(join(entry.parentPath, entry.name), {
        highWaterMark: PIECE_BYTES,
      })
      for await (const piece of file) {
        const bytes = Buffer.concat([rest, piece as Buffer])
        searchedBytes += (piece as Buffer).length
        lookThrough(bytes, byKey, found)
        rest = bytes.subarray(Math.max(0, bytes.length - longest + 1))
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return { bytes: searchedBytes, found: found.size }
}

function lookThrough(
  bytes: Buffer,
  byKey: ReadonlyMap<number, readonly Buffer[]>,
  found: Set<Buffer>,
): void {
  for (let at = 0; at + KEY_BYTES <= bytes.length; at += 1) {
    const key = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    const samples = byKey.get((key | ((bytes[at + 3] ?? 0) << 24)) >>> 0)
    if (!samples) continue
    for (const sample of samples) {
      if (bytes.subarray(at, at + sample.length).equals(sample)) found.add(sample)
    }
  }
}
