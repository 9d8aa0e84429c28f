import { VAULT_FILE_PART_BYTES } from '../../core/protocol/vault-file.ts'
import { attachmentKind } from '../../core/vault/kinds/attachment.ts'
import { isPlain, type VaultRecord } from '../../core/vault/record.ts'
import { BlobIdMaker, chunkCount, chunkPlace } from '../../seal/blob.ts'
import type { BlobShelf } from './blobs-shelf.ts'
import type { ReplicaHost } from './host.ts'

/** One blob as it lies encrypted, in parts of any size. */
export interface WholeBlob {
  readonly id: string
  readonly sizeBytes: number
  readonly parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** All blobs of a vault, each in parts that fit a line of a vault file. */
export async function* blobsOn(shelf: BlobShelf, vaultId: string): AsyncGenerator<WholeBlob> {
  for (const { blobId, place, sizeBytes } of await shelf.rows(vaultId)) {
    yield { id: blobId, sizeBytes, parts: partsOn(shelf, vaultId, place, sizeBytes) }
  }
}

async function* partsOn(shelf: BlobShelf, vaultId: string, place: string, sizeBytes: number) {
  for (let number = 0; number < (chunkCount(sizeBytes) ?? 0); number += 1) {
    const chunk = await shelf.chunk(vaultId, place, number)
    if (!chunk) throw new Error('a chunk of an attachment is missing')
    for (let from = 0; from < chunk.length; from += VAULT_FILE_PART_BYTES) {
      yield chunk.subarray(from, from + VAULT_FILE_PART_BYTES)
    }
  }
}

/** A blob that was read from a file, once its bytes are what its name says; undefined otherwise. */
export function checkedBlob(
  id: string,
  sizeBytes: number,
  parts: readonly Uint8Array[],
): WholeBlob | undefined {
  const maker = new BlobIdMaker()
  for (const part of parts) maker.take(part)
  return maker.id() === id && chunkCount(sizeBytes) !== undefined
    ? { id, sizeBytes, parts }
    : undefined
}

/** Puts blobs on the shelf of a vault; one that is there already stays as it is. */
export async function putBlobs(
  shelf: BlobShelf,
  vault: { readonly vaultId: string; readonly epoch: number },
  blobs: readonly WholeBlob[],
  records: readonly VaultRecord[],
  { now, newId }: Pick<ReplicaHost, 'now' | 'newId'>,
): Promise<void> {
  const { vaultId, epoch } = vault
  for (const { id: blobId, sizeBytes, parts } of blobs) {
    const [place, usedAt] = [newId(), now()]
    const pieces: Uint8Array<ArrayBuffer>[] = []
    for await (const part of parts) pieces.push(new Uint8Array(part))
    const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer())
    await shelf.begin(vaultId, place, usedAt)
    for (let number = 0; number < (chunkCount(sizeBytes) ?? 0); number += 1) {
      const { from, to } = chunkPlace(number, sizeBytes)
      await shelf.putChunk(vaultId, place, number, bytes.slice(from, to))
    }
    const attachmentIds = records.filter((record) => names(record, blobId)).map(({ id }) => id)
    const row = { blobId, place, sizeBytes, epoch, sentIn: 0, attachmentIds, usedAt }
    await shelf.finish(vaultId, row)
  }
}

function names(record: VaultRecord, blobId: string): boolean {
  return record.kind === attachmentKind.name && isPlain(record) && record.body.blobId === blobId
}
