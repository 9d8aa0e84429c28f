import { Unzip, UnzipInflate } from 'fflate'
import { ok, type Result } from '../../core/result.ts'
import { readLimits } from './limits.ts'
import { type ReadProblem, unread } from './read-problem.ts'

/**
 * The parts of a ZIP file whose names are wanted. It is unpacked step by step and counted as it grows,
 * whatever sizes its own tables claim: a bomb ends the reading after `unpackedBytes`.
 */
export function unpack(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, ReadProblem> {
  const parts = new Map<string, Uint8Array[]>()
  const whole = new Set<string>()
  let files = 0
  let unpacked = 0
  let isBroken = false
  const unzip = new Unzip((file) => {
    files++
    if (!isWanted(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk, isLast) => {
      if (error) isBroken = true
      else {
        unpacked += chunk.length
        // What is too much is not held while the step that brought it ends.
        if (unpacked <= readLimits.unpackedBytes) chunks.push(chunk)
        if (isLast) whole.add(file.name)
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < zip.length; at += readLimits.unpackStep) {
      const end = at + readLimits.unpackStep
      unzip.push(zip.subarray(at, end), end >= zip.length)
      if (unpacked > readLimits.unpackedBytes) return unread('unpacks-too-large')
      if (isBroken || files > readLimits.parts) return unread('broken')
    }
  } catch {
    return unread('broken')
  }
  if (whole.size < parts.size) return unread('broken')
  return ok(new Map([...parts].map(([name, chunks]) => [name, joined(chunks)])))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
