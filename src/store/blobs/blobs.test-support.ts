import { hash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BLOB_LIMITS, type BlobLimits } from './blob-limits.ts'
import { FolderBlobStore } from './folder-blob-store.ts'

/** A store on a folder of its own, which goes at the end. */
export function testBlobs(limits: Partial<BlobLimits> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'onward-blobs-'))
  const folder = join(home, 'blobs')
  const store = new FolderBlobStore(folder, { ...BLOB_LIMITS, keepFreeBytes: 0, ...limits })
  return {
    store,
    folder,
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** Random bytes with their id. */
export function blobOf(sizeBytes: number): { readonly id: string; readonly bytes: Buffer } {
  const bytes = randomBytes(sizeBytes)
  return { id: hash('sha256', bytes, 'base64url'), bytes }
}

export async function* inParts(bytes: Uint8Array, partBytes = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes)
}

export async function gathered(parts: AsyncIterable<Uint8Array> | undefined): Promise<Buffer> {
  if (!parts) throw new Error('there is no such blob')
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}
