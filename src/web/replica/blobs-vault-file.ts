import { CHUNK_BYTES, CHUNK_TAG_BYTES } from '../../core/files/limits.ts'
import type { VaultIdentity } from '../../core/protocol/sync.ts'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import { BlobIdMaker, chunkCount, chunkPlace } from '../../seal/blob.ts'
import { inPieces } from '../../seal/byte-pieces.ts'
import { openShelf } from './blobs-shelf.ts'
import type { ReplicaHost } from './host.ts'

/** The encrypted bytes of files that this browser holds, for vault files and for erasing. */
export interface BrowserBlobs {
  list(): AsyncIterable<{ readonly id: string; readonly sizeBytes: number }>
  has(id: string): Promise<boolean>
  /** The bytes in pieces; nothing where the blob is not here. */
  read(id: string): AsyncIterable<Uint8Array>
  /** Keeps all of these bytes or nothing. Problem: `wrong-hash`. Rejects when the browser is full. */
  write(id: string, bytes: AsyncIterable<Uint8Array>): Promise<Result<null, Problem>>
  /** Lets go of all of them. */
  forget(): Promise<void>
  close(): void
}

/** Those of one vault. `epoch` is the one to which what is written belongs. */
export async function openBrowserBlobs(
  host: Pick<ReplicaHost, 'now' | 'newId'> & { readonly indexedDb: IDBFactory },
  { vaultId, epoch }: Pick<VaultIdentity, 'vaultId' | 'epoch'>,
): Promise<BrowserBlobs> {
  const shelf = await openShelf(host.indexedDb)
  return {
    async *list() {
      for (const { blobId: id, sizeBytes } of await shelf.rows(vaultId)) yield { id, sizeBytes }
    },
    has: async (id) => (await shelf.row(vaultId, id)) !== undefined,
    async *read(id) {
      const row = await shelf.row(vaultId, id)
      const chunks = row ? (chunkCount(row.sizeBytes) ?? 0) : 0
      for (let number = 0; row && number < chunks; number += 1) {
        const bytes = await shelf.chunk(vaultId, row.place, number)
        const { from, to } = chunkPlace(number, row.sizeBytes)
        // Whoever reads compares the whole with its id, and a chunk that is gone is noticed there.
        if (bytes?.length !== to - from) return
        yield bytes
      }
    },
    async write(blobId, bytes) {
      const place = host.newId()
      const ids = new BlobIdMaker()
      let sizeBytes = 0
      let number = 0
      try {
        await shelf.begin(vaultId, place, host.now())
        for await (const { piece } of inPieces(bytes, CHUNK_BYTES + CHUNK_TAG_BYTES)) {
          ids.take(piece)
          sizeBytes += piece.length
          await shelf.putChunk(vaultId, place, number, piece)
          number += 1
        }
      } catch (error) {
        await shelf.abandon(vaultId, place).catch(() => {})
        throw error
      }
      if (ids.id() !== blobId || chunkCount(sizeBytes) === undefined) {
        await shelf.abandon(vaultId, place)
        return problem('wrong-hash', 'A file in this backup is damaged. Nothing of it was kept.')
      }
      const usedAt = host.now()
      const row = { blobId, place, sizeBytes, epoch, sentIn: 0, attachmentIds: [], usedAt }
      await shelf.finish(vaultId, row)
      return ok(null)
    },
    forget: () => shelf.forget(vaultId),
    close: () => shelf.close(),
  }
}
