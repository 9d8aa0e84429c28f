import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, statSync } from 'node:fs'
import { open, readdir, rename, rm, stat, statfs, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, problem, type Result } from '../../core/result.ts'
import { explainFileError } from '../explain-file-error.ts'
import { syncFolder } from '../sync-folder.ts'
import { StorageFailure } from '../vault-store.ts'
import { blobIdOf, fileNameOf, PARTS, partFile, wholeFile } from './blob-files.ts'
import { BLOB_LIMITS, type BlobLimits } from './blob-limits.ts'
import type { BlobProblem, BlobStore, KeptBlob } from './blob-store.ts'

/** A blob's file, with when it was last written, asked for or seen to be needed. */
export interface KeptFile extends KeptBlob {
  readonly touchedAtMs: number
}

const PIECE_BYTES = 256 * 1024

/**
 * Blobs as files of one folder (0700, each 0600). A file is written beside, put on the disk, compared
 * with its id and only then given its name, so that what has a name is whole.
 */
export class FolderBlobStore implements BlobStore {
  readonly folder: string
  readonly limits: BlobLimits

  constructor(folder: string, limits: BlobLimits = BLOB_LIMITS) {
    this.folder = folder
    this.limits = limits
  }

  async *list(): AsyncGenerator<KeptBlob> {
    for await (const { id, sizeBytes } of this.files()) yield { id, sizeBytes }
  }

  /** What `list` gives, with dates. */
  async *files(): AsyncGenerator<KeptFile> {
    for (const name of await this.#names(this.folder)) {
      const id = blobIdOf(name)
      const found = id === undefined ? id : await this.#statOf(wholeFile(this.folder, name))
      if (id !== undefined && found) yield { id, sizeBytes: found.size, touchedAtMs: found.mtimeMs }
    }
  }

  async has(id: string): Promise<boolean> {
    return (await this.sizeOf(id)) !== undefined
  }

  /** The size of a whole blob in bytes; undefined when there is none. */
  async sizeOf(id: string): Promise<number | undefined> {
    const name = fileNameOf(id)
    return name === undefined ? undefined : (await this.#statOf(wholeFile(this.folder, name)))?.size
  }

  /** When a whole blob was last written, asked for or seen to be needed, in ms since 1970. */
  async touchedAtMs(id: string): Promise<number | undefined> {
    const name = fileNameOf(id)
    return name === undefined
      ? undefined
      : (await this.#statOf(wholeFile(this.folder, name)))?.mtimeMs
  }

  read(
    id: string,
    range?: { readonly from: number; readonly to: number },
  ): AsyncIterable<Uint8Array> | undefined {
    const name = fileNameOf(id)
    if (!name) return undefined
    const file = wholeFile(this.folder, name)
    try {
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
    } catch (error) {
      throw this.failure(error)
    }
    return this.#pieces(file, range)
  }

  async *#pieces(
    file: string,
    range: { readonly from: number; readonly to: number } | undefined,
  ): AsyncGenerator<Uint8Array> {
    if (range && range.from >= range.to) return
    const part = range && { start: range.from, end: range.to - 1 }
    try {
      yield* createReadStream(file, { ...part, highWaterMark: PIECE_BYTES })
    } catch (error) {
      throw this.failure(error)
    }
  }

  async write(
    id: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Result<KeptBlob, BlobProblem>> {
    const name = fileNameOf(id)
    if (!name) return notABlobId
    try {
      const there = await this.sizeOf(id)
      if (there !== undefined) {
        await this.touch(id)
        return ok({ id, sizeBytes: there })
      }
      this.makeFolders()
      const used = await this.usedBytes()
      const draft = partFile(this.folder, `${name}.${randomUUID()}`)
      try {
        const written = await this.#writeDraft(draft, bytes, used)
        if (!written.ok) return written
        if (written.value.id !== id) return wrongHash
        await this.#name(draft, name)
        return ok({ id, sizeBytes: written.value.sizeBytes })
      } finally {
        await rm(draft, { force: true })
      }
    } catch (error) {
      return this.explained(error)
    }
  }

  async #writeDraft(
    draft: string,
    bytes: AsyncIterable<Uint8Array>,
    usedBytes: number,
  ): Promise<Result<KeptBlob, BlobProblem>> {
    const hash = createHash('sha256')
    let sizeBytes = 0
    const handle = await open(draft, 'wx', 0o600)
    try {
      for await (const piece of bytes) {
        sizeBytes += piece.length
        const room = await this.roomFor(sizeBytes, usedBytes, piece.length)
        if (!room.ok) return room
        hash.update(piece)
        await handle.appendFile(piece)
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    return ok({ id: hash.digest('base64url'), sizeBytes })
  }

  /** Gives a file that is whole and on the disk the name of its blob. */
  async #name(draft: string, name: string): Promise<void> {
    await rename(draft, wholeFile(this.folder, name))
    await syncFolder(this.folder)
  }

  /** Makes a part whose content was found to be right the blob that it is. */
  async keepPart(name: string): Promise<void> {
    await this.#name(partFile(this.folder, name), name)
  }

  /** Counts a blob as needed now: it is not collected for as long as one that has just arrived. */
  async touch(id: string): Promise<void> {
    const name = fileNameOf(id)
    if (!name) return
    const now = new Date()
    // Somebody else's file or a disk that is only read: it will not be collected either.
    await utimes(wholeFile(this.folder, name), now, now).catch(() => {})
  }

  /** Lets go of a blob and of what has arrived of it. */
  async drop(id: string): Promise<void> {
    const name = fileNameOf(id)
    if (!name) return
    try {
      await rm(wholeFile(this.folder, name), { force: true })
      await rm(partFile(this.folder, name), { force: true })
    } catch (error) {
      throw this.failure(error)
    }
  }

  /** Lets go of everything, parts included. */
  async clear(): Promise<void> {
    try {
      await rm(this.folder, { recursive: true, force: true })
    } catch (error) {
      throw this.failure(error)
    }
  }

  makeFolders(): void {
    mkdirSync(join(this.folder, PARTS), { recursive: true, mode: 0o700 })
  }

  /** Bytes of all whole blobs, and of parts as far as they have come. */
  async usedBytes(): Promise<number> {
    let sum = 0
    for await (const { sizeBytes } of this.files()) sum += sizeBytes
    for (const name of await this.#names(join(this.folder, PARTS))) {
      sum += (await this.#statOf(partFile(this.folder, name)))?.size ?? 0
    }
    return sum
  }

  /**
   * Whether a blob of `sizeBytes` may be kept beside `usedBytes` of others, and the disk has room for
   * `moreBytes`. Problems: `too-large`, `no-room`, `disk-full`.
   */
  async roomFor(
    sizeBytes: number,
    usedBytes: number,
    moreBytes: number,
  ): Promise<Result<null, BlobProblem>> {
    if (sizeBytes > this.limits.maxBlobBytes) {
      return problem('too-large', 'This file is larger than a file may be. It was not kept here.')
    }
    if (usedBytes + sizeBytes > this.limits.maxAllBytes) {
      return problem(
        'no-room',
        'All files together have reached their limit. This one was not kept here; remove some that you no longer need.',
      )
    }
    const { bavail, bsize } = await statfs(this.folder)
    if (bavail * bsize - moreBytes < this.limits.keepFreeBytes) {
      return problem(
        'disk-full',
        `There is hardly any room left on the disk that holds ${this.folder}. The file was not kept there, and your records are safe. Make room; it is then sent again.`,
      )
    }
    return ok(null)
  }

  /** A problem where the disk does not allow it; anything else is a bug and thrown. */
  explained(error: unknown): Result<never, BlobProblem> {
    const told = error instanceof StorageFailure ? error.problem : undefined
    const explained = told ?? explainFileError(error, this.folder)
    if (!explained) throw error
    return { ok: false, problem: explained }
  }

  /** What to throw where reading fails. */
  failure(error: unknown): unknown {
    const explained = explainFileError(error, this.folder)
    return explained ? new StorageFailure(explained, { cause: error }) : error
  }

  async #names(folder: string): Promise<readonly string[]> {
    try {
      return await readdir(folder)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw this.failure(error)
    }
  }

  async #statOf(file: string): Promise<{ size: number; mtimeMs: number } | undefined> {
    try {
      const found = await stat(file)
      return found.isFile() ? found : undefined
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw this.failure(error)
    }
  }
}

export const notABlobId = problem('invalid-blob-id', 'This is not the name of a file’s bytes.')
export const wrongHash = problem(
  'wrong-hash',
  'The file did not arrive as it was sent, so it was not kept. It is sent again from its beginning.',
)
