import { createHash } from 'node:crypto'
import type { BlobStore } from './blob-store.ts'

/** What is not as it should be. */
export interface BlobsChecked {
  /** Blobs that are whole. */
  readonly whole: number
  /** Named by a record, but not here: on their way from a browser, or lost. */
  readonly missing: readonly string[]
  /** Here, but not what their id says, or not readable: the disk or somebody changed them. */
  readonly damaged: readonly string[]
}

/**
 * Reads every blob and compares it with its id. `ids` are those that records name now; one that only
 * history names is not missed. Nothing is changed.
 */
export async function checkBlobs(
  store: BlobStore,
  ids: ReadonlySet<string>,
): Promise<BlobsChecked> {
  const here = new Set<string>()
  const damaged: string[] = []
  for await (const { id } of store.list()) {
    here.add(id)
    if (!(await isWhole(store, id))) damaged.push(id)
  }
  const missing = [...ids].filter((id) => !here.has(id))
  return { whole: here.size - damaged.length, missing, damaged }
}

async function isWhole(store: BlobStore, id: string): Promise<boolean> {
  const hash = createHash('sha256')
  try {
    for await (const piece of store.read(id) ?? []) hash.update(piece)
  } catch {
    return false
  }
  return hash.digest('base64url') === id
}
