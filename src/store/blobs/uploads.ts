import { open, rm, stat } from 'node:fs/promises'
import { ok, type Problem, type Result } from '../../core/result.ts'
import { fileNameOf, idOfContent, partFile } from './blob-files.ts'
import type { BlobProblem } from './blob-store.ts'
import { type FolderBlobStore, notABlobId, wrongHash } from './folder-blob-store.ts'

/** How much of a blob has arrived. */
export interface Arrived {
  readonly whole: boolean
  /** Bytes that are here: the next part begins there. */
  readonly offset: number
}

/** The part does not begin where the last one ended; `arrived` says where that is. */
export interface OffsetProblem extends Problem {
  readonly code: 'wrong-offset'
  readonly arrived: Arrived
}

export interface Part {
  readonly offset: number
  /** Of the whole blob. */
  readonly totalBytes: number
  readonly bytes: Uint8Array
}

/** Blobs that arrive in parts, over several requests and days if need be. */
export class Uploads {
  readonly #store: FolderBlobStore
  /** One after the other for each blob: two requests may carry the same part. */
  readonly #last = new Map<string, Promise<unknown>>()
  /** How large those that are under way will be. */
  readonly #totals = new Map<string, number>()

  constructor(store: FolderBlobStore) {
    this.#store = store
  }

  /**
   * How much of a blob is here. Whoever asks is about to name it in a record, so a whole one counts
   * as needed from now. Problem: `invalid-blob-id`.
   */
  async arrived(id: string): Promise<Result<Arrived, BlobProblem>> {
    const name = fileNameOf(id)
    if (!name) return notABlobId
    return ok(await this.#inTurn(id, () => this.#arrived(id, name)))
  }

  /**
   * Adds a part. The last one makes the blob whole: it is put on the disk, compared with its id and
   * kept, or let go of altogether (`wrong-hash`). Nothing is added otherwise (`wrong-offset`,
   * `too-large`, `no-room`, `disk-full`, `invalid-blob-id`).
   */
  async add(id: string, part: Part): Promise<Result<Arrived, BlobProblem | OffsetProblem>> {
    const name = fileNameOf(id)
    if (!name) return notABlobId
    return this.#inTurn(id, async () => {
      try {
        return await this.#add(id, name, part)
      } catch (error) {
        return this.#store.explained(error)
      }
    })
  }

  async #add(
    id: string,
    name: string,
    { offset, totalBytes, bytes }: Part,
  ): Promise<Result<Arrived, BlobProblem | OffsetProblem>> {
    const arrived = await this.#arrived(id, name)
    if (arrived.whole) return ok(arrived)
    const end = offset + bytes.length
    if (offset !== arrived.offset || end > totalBytes || bytes.length === 0) {
      return { ok: false, problem: { ...wrongOffset, arrived } }
    }
    this.#store.makeFolders()
    const isCounted = this.#totals.get(name) === totalBytes
    const usedBytes = isCounted ? 0 : await this.#usedBytesBeside(name, arrived.offset)
    const room = await this.#store.roomFor(totalBytes, usedBytes, bytes.length)
    if (!room.ok) return room
    this.#totals.set(name, totalBytes)
    const file = partFile(this.#store.folder, name)
    const handle = await open(file, 'a', 0o600)
    try {
      await handle.appendFile(bytes)
      if (end === totalBytes) await handle.sync()
    } catch (error) {
      await handle.truncate(offset).catch(() => {})
      throw error
    } finally {
      await handle.close()
    }
    if (end < totalBytes) return ok({ whole: false, offset: end })
    this.#totals.delete(name)
    if ((await idOfContent(file)) !== id) {
      await rm(file, { force: true })
      return wrongHash
    }
    await this.#store.keepPart(name)
    return ok({ whole: true, offset: end })
  }

  /** Lets go of a blob, also while parts of it arrive. */
  async drop(id: string): Promise<void> {
    const name = fileNameOf(id)
    if (!name) return
    await this.#inTurn(id, async () => {
      this.#totals.delete(name)
      await this.#store.drop(id)
    })
  }

  async #arrived(id: string, name: string): Promise<Arrived> {
    const sizeBytes = await this.#store.sizeOf(id)
    if (sizeBytes !== undefined) {
      await this.#store.touch(id)
      return { whole: true, offset: sizeBytes }
    }
    const part = await stat(partFile(this.#store.folder, name)).catch(() => undefined)
    return { whole: false, offset: part?.size ?? 0 }
  }

  /**
   * What the others have or will have; those that began before a restart count as far as they came, and
   * those under way a little more than they will need.
   */
  async #usedBytesBeside(name: string, ownBytes: number): Promise<number> {
    let announced = 0
    for (const [other, totalBytes] of this.#totals) {
      if (other !== name) announced += totalBytes
    }
    return (await this.#store.usedBytes()) - ownBytes + announced
  }

  async #inTurn<Answer>(id: string, task: () => Promise<Answer>): Promise<Answer> {
    const before = this.#last.get(id)
    const mine = (async () => {
      await before?.catch(() => {})
      return task()
    })()
    this.#last.set(id, mine)
    try {
      return await mine
    } finally {
      if (this.#last.get(id) === mine) this.#last.delete(id)
    }
  }
}

const wrongOffset = {
  code: 'wrong-offset',
  message: 'This part of the file does not follow on what has arrived. Nothing was added.',
} as const
