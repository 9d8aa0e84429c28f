import { CHUNK_BYTES, CHUNK_TAG_BYTES } from '../../core/files/limits.ts'
import { type BlobArrived, MAX_PART_BYTES } from '../../core/protocol/blobs.ts'
import type { VaultIdentity } from '../../core/protocol/sync.ts'
import type { Problem } from '../../core/result.ts'
import type { BlobShelf, ShelfRow } from './blobs-shelf.ts'
import type { BlobPart, BlobTransport } from './blobs-transport.ts'
import type { Reply } from './transport.ts'

const SEALED_CHUNK = CHUNK_BYTES + CHUNK_TAG_BYTES
const CHUNKS_PER_PART = Math.floor(MAX_PART_BYTES / SEALED_CHUNK)

type Vault = Pick<VaultIdentity, 'vaultId' | 'epoch'>

/** How sending one blob ended. `gone`: it is not to be sent any more. */
export type Sent =
  | { readonly outcome: 'sent' | 'away' | 'gone' }
  | { readonly outcome: 'refused'; readonly problem: Problem }

/**
 * Sends what the server lacks of one blob, from where it stopped last time. `isWanted` is asked before
 * each part; `progress` is told how many bytes the server has.
 */
export async function sendBlob(
  { shelf, transport }: { readonly shelf: BlobShelf; readonly transport: BlobTransport },
  vault: Vault,
  row: ShelfRow,
  isWanted: () => boolean,
  progress: (sentBytes: number) => void,
): Promise<Sent> {
  let reply = await transport.arrived(row.blobId)
  let last = -1
  while (reply.kind === 'answer' && !reply.answer.whole) {
    const { offset }: BlobArrived = reply.answer
    // The server has what nobody sent: another blob under this name, or a mistake of ours.
    if (offset >= row.sizeBytes) return { outcome: 'away' }
    progress(offset)
    if (!isWanted()) return { outcome: 'gone' }
    // A server that keeps nothing of what it takes is tried again later, not at once and for ever.
    if (offset <= last) return { outcome: 'away' }
    last = offset
    const part = await partAt(shelf, vault.vaultId, row, offset)
    if (!part) return { outcome: 'gone' }
    reply = await transport.send(row.blobId, part, vault)
  }
  return outcomeOf(reply)
}

function outcomeOf(reply: Reply<BlobArrived>): Sent {
  if (reply.kind === 'answer') return { outcome: 'sent' }
  if (reply.kind !== 'refused') return { outcome: 'away' }
  // Bytes that arrived altered were let go of there, and another epoch is heard of before long.
  if (reply.code === 'wrong-hash' || reply.code === 'other-vault') return { outcome: 'away' }
  return { outcome: 'refused', problem: { code: reply.code, message: reply.message } }
}

/** What follows on `offset`: as many chunks as one part may hold, the first one from there on. */
async function partAt(
  shelf: BlobShelf,
  vaultId: string,
  { place, sizeBytes }: ShelfRow,
  offset: number,
): Promise<BlobPart | undefined> {
  const first = Math.floor(offset / SEALED_CHUNK)
  const end = Math.min((first + CHUNKS_PER_PART) * SEALED_CHUNK, sizeBytes)
  const bytes = new Uint8Array(end - offset)
  for (let number = first; number * SEALED_CHUNK < end; number += 1) {
    const chunk = await shelf.chunk(vaultId, place, number)
    if (!chunk) return undefined
    const from = number * SEALED_CHUNK
    bytes.set(chunk.subarray(Math.max(0, offset - from)), Math.max(0, from - offset))
  }
  return { offset, totalBytes: sizeBytes, bytes }
}
