import { chunkCount } from '../../seal/blob.ts'
import { type BlobShelf, openShelf, type ShelfRow } from './blobs-shelf.ts'

/** Files of the browser that are no part of its databases. */
export interface PrivateFolder {
  names(): Promise<readonly string[]>
  read(name: string): Promise<Uint8Array | undefined>
  /** Whole or not at all. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Nothing happens where it is missing. */
  remove(name: string): Promise<void>
}

/**
 * A shelf whose blobs are kept a second time as long as the server does not have them. What the database
 * of the shelf has lost is put back when the vault is first asked for. Where a copy cannot be written, the
 * shelf is the one keeper.
 */
export function shelfTwice(
  shelf: BlobShelf,
  folder: PrivateFolder,
  newId: () => string,
): BlobShelf {
  const chunkName = (vaultId: string, place: string, number: number) =>
    `${vaultId}~${place}~${number}`
  const rowName = (vaultId: string, blobId: string) => `${vaultId}~${blobId}`
  const removeBeginning = async (beginning: string) => {
    for (const name of await folder.names()) {
      if (name.startsWith(beginning)) await folder.remove(name)
    }
  }
  const rowIn = async (name: string): Promise<ShelfRow | undefined> => {
    const bytes = await folder.read(name)
    try {
      return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as ShelfRow)
    } catch {
      return undefined
    }
  }
  const removeCopy = async (vaultId: string, blobId: string) => {
    const name = rowName(vaultId, blobId)
    const row = await rowIn(name)
    await folder.remove(name)
    if (row) await removeBeginning(chunkName(vaultId, row.place, 0).slice(0, -1))
  }
  /** A row is written last, so that it names only chunks that are all there. */
  const keepCopy = async (vaultId: string, row: ShelfRow) => {
    const kept = await shelf.row(vaultId, row.blobId)
    if (row.sentIn > 0 || kept?.place !== row.place) {
      await removeBeginning(chunkName(vaultId, row.place, 0).slice(0, -1))
    } else {
      const bytes = new TextEncoder().encode(JSON.stringify(row))
      await folder.write(rowName(vaultId, row.blobId), bytes)
    }
  }
  const bringBack = async (vaultId: string) => {
    for (const name of await folder.names()) {
      const [owner, blobId = '', ...isChunk] = name.split('~')
      if (owner !== vaultId || isChunk.length > 0 || (await shelf.row(vaultId, blobId))) continue
      const row = await rowIn(name)
      if (!row) continue
      // Another tab may be doing the same, and one of them lets go of its chunks.
      const place = newId()
      await shelf.begin(vaultId, place, row.usedAt)
      const count = chunkCount(row.sizeBytes) ?? 0
      let number = 0
      for (; number < count; number += 1) {
        const bytes = await folder.read(chunkName(vaultId, row.place, number))
        if (!bytes) break
        await shelf.putChunk(vaultId, place, number, bytes)
      }
      if (number < count) await shelf.abandon(vaultId, place)
      else await shelf.finish(vaultId, { ...row, place })
    }
  }
  const broughtBack = new Map<string, Promise<void>>()
  const ready = (vaultId: string) => {
    const known = broughtBack.get(vaultId) ?? asFarAs(() => bringBack(vaultId))
    broughtBack.set(vaultId, known)
    return known
  }
  return {
    durable: shelf.durable,
    async rows(vaultId) {
      await ready(vaultId)
      return shelf.rows(vaultId)
    },
    async row(vaultId, blobId) {
      await ready(vaultId)
      return shelf.row(vaultId, blobId)
    },
    begin: (vaultId, place, at) => shelf.begin(vaultId, place, at),
    async putChunk(vaultId, place, number, bytes) {
      await shelf.putChunk(vaultId, place, number, bytes)
      const copy = new Uint8Array(bytes)
      await asFarAs(() => folder.write(chunkName(vaultId, place, number), copy))
    },
    chunk: (vaultId, place, number) => shelf.chunk(vaultId, place, number),
    async finish(vaultId, row) {
      await shelf.finish(vaultId, row)
      await asFarAs(() => keepCopy(vaultId, row))
    },
    async abandon(vaultId, place) {
      await shelf.abandon(vaultId, place)
      await asFarAs(() => removeBeginning(chunkName(vaultId, place, 0).slice(0, -1)))
    },
    async update(vaultId, blobId, fields) {
      await shelf.update(vaultId, blobId, fields)
      if ((fields.sentIn ?? 0) > 0) await asFarAs(() => removeCopy(vaultId, blobId))
    },
    async drop(vaultId, blobId) {
      await shelf.drop(vaultId, blobId)
      await asFarAs(() => removeCopy(vaultId, blobId))
    },
    unfinished: (vaultId, before) => shelf.unfinished(vaultId, before),
    async forget(vaultId) {
      await shelf.forget(vaultId)
      await asFarAs(() => removeBeginning(`${vaultId}~`))
    },
    close: () => shelf.close(),
  }
}

async function asFarAs(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // No room, or no such files in this browser.
  }
}

/** The shelf of this browser, kept twice where it has files of its own. */
export async function openShelfTwice(factory: IDBFactory, newId: () => string): Promise<BlobShelf> {
  const shelf = await openShelf(factory)
  const folder = privateFolder('onward-files')
  return folder ? shelfTwice(shelf, folder, newId) : shelf
}

/** Files of this origin; undefined where the browser has none that a page can write. */
export function privateFolder(name: string): PrivateFolder | undefined {
  const storage = globalThis.navigator?.storage
  const canWrite =
    'FileSystemFileHandle' in globalThis && 'createWritable' in FileSystemFileHandle.prototype
  if (!storage || !('getDirectory' in storage) || !canWrite) return undefined
  const folder = async () =>
    (await storage.getDirectory()).getDirectoryHandle(name, { create: true })
  const unlessMissing = async <Answer>(work: Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await work
    } catch (cause) {
      if ((cause as { readonly name?: unknown }).name === 'NotFoundError') return undefined
      throw cause
    }
  }
  return {
    async names() {
      const names: string[] = []
      for await (const name of (await folder()).keys()) names.push(name)
      return names
    },
    async read(name) {
      const handle = await unlessMissing((await folder()).getFileHandle(name))
      return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer())
    },
    async write(name, bytes) {
      const handle = await (await folder()).getFileHandle(name, { create: true })
      const stream = await handle.createWritable()
      await stream.write(bytes)
      await stream.close()
    },
    async remove(name) {
      await unlessMissing((await folder()).removeEntry(name))
    },
  }
}
