import { byKind } from '../../core/vault/by-kind.ts'
import type { VaultRecord } from '../../core/vault/record.ts'
import { isGone, type Purged } from './let-go.ts'

/** Records per chunk of a snapshot and per row of the log. */
export const RECORDS_PER_CHUNK = 1000

/**
 * A part of a snapshot: records of one kind as the bytes of their JSON. That opens in half the time
 * that the browser's own copies of objects take, and kinds nobody asks for are not opened at all.
 */
export interface Chunk {
  readonly kind: string
  readonly json: Uint8Array<ArrayBuffer>
}

/** The chunks of a snapshot, each made when it is asked for. */
export function* inChunks(records: readonly VaultRecord[]): Generator<Chunk> {
  const encoder = new TextEncoder()
  for (const [kind, all] of byKind(records)) {
    for (let from = 0; from < all.length; from += RECORDS_PER_CHUNK) {
      const json = JSON.stringify(all.slice(from, from + RECORDS_PER_CHUNK))
      yield { kind, json: encoder.encode(json) }
    }
  }
}

/** The records of chunks by their kind, opened when they are asked for. */
export function deferredIn(
  chunks: readonly Chunk[],
): ReadonlyMap<string, () => readonly VaultRecord[]> {
  return new Map([...byKind(chunks)].map(([kind, parts]) => [kind, () => parts.flatMap(opened)]))
}

/** A chunk without what these records once said; the same chunk when none of them is in it. */
export function chunkWithout(chunk: Chunk, purged: Purged): Chunk {
  const json = new TextDecoder().decode(chunk.json)
  const mayHold = [...purged.keys()].some((key) => {
    const [kind, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)]
    return kind === chunk.kind && json.includes(id)
  })
  if (!mayHold) return chunk
  const records: VaultRecord[] = JSON.parse(json)
  const kept = records.filter((record) => !isGone(record, purged))
  return { kind: chunk.kind, json: new TextEncoder().encode(JSON.stringify(kept)) }
}

function opened({ json }: Chunk): VaultRecord[] {
  return JSON.parse(new TextDecoder().decode(json))
}
