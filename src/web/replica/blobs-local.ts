import { type Signal, signal } from '@preact/signals'
import { CHUNK_BYTES, encryptedSize } from '../../core/files/limits.ts'
import { ok, type Problem, problem, type Result } from '../../core/result.ts'
import { fromBase64url, toBase64url } from '../../seal/base64url.ts'
import { BlobIdMaker, chunkCount, chunkPlace, decryptChunk, encryptChunk } from '../../seal/blob.ts'
import type { Blobs, KeepProblem, KeptFile, OpenProblem, Sending } from './blobs.ts'
import { namedHere } from './blobs-named.ts'
import { BlobRounds, type RoundsOptions } from './blobs-rounds.ts'
import type { ShelfRow } from './blobs-shelf.ts'
import { sendBlob } from './blobs-uploader.ts'
import {
  browserFull,
  damaged,
  lost,
  notHere,
  notSent,
  serverAway,
  signedOut,
  starting,
  unreadable,
} from './blobs-words.ts'
import type { TabChannel } from './host.ts'

/** `cacheBytes` is 200 MB unless told. */
export type BlobsOptions = Omit<RoundsOptions, 'cacheBytes'> & { readonly cacheBytes?: number }

const CACHE_BYTES = 200 * 1024 * 1024
/** Files up to this size are kept once they were opened, so that they open again without the program. */
const CACHED_FILE_BYTES = 20 * 1024 * 1024
const KEY_BYTES = 32

type ChunkAt = (number: number) => Promise<Result<Uint8Array, OpenProblem>>
type Progress = (doneBytes: number) => void

/** The files of one tab. One tab of a browser sends; all of them keep and open. */
export class LocalBlobs implements Blobs {
  readonly sending: Signal<ReadonlyMap<string, Sending>> = signal(new Map())
  readonly trouble: Signal<Problem | null> = signal(null)

  readonly #options: RoundsOptions
  readonly #rounds: BlobRounds
  readonly #channel: TabChannel | undefined
  readonly #unlisten: (() => void) | undefined
  #closed = false

  constructor(options: BlobsOptions) {
    const { host } = options
    this.#options = { cacheBytes: CACHE_BYTES, ...options }
    this.#channel = host.openChannel?.('onward-blobs')
    this.#channel?.listen(() => void this.#show())
    this.#rounds = new BlobRounds(this.#options, {
      sending: ({ blobId, sizeBytes }, sentBytes) => {
        this.sending.value = new Map(this.sending.peek()).set(blobId, { sentBytes, sizeBytes })
      },
      changed: async () => {
        await this.#show()
        this.#channel?.post('changed')
      },
      refused: (why) => {
        this.trouble.value = why
      },
    })
    this.#unlisten = host.onAwake?.(() => this.#rounds.wake())
    this.#rounds.start()
  }

  async keep(file: File, progress: Progress = () => {}): Promise<Result<KeptFile, KeepProblem>> {
    const { replica, shelf, host } = this.#options
    const { identity } = replica
    if (!identity) return starting
    const { vaultId, epoch } = identity
    const key = host.randomBytes(KEY_BYTES)
    const place = host.newId()
    const giveUp = async (why: Result<never, KeepProblem>) => {
      await shelf.abandon(vaultId, place).catch(() => {})
      return why
    }
    try {
      await shelf.begin(vaultId, place, host.now())
      const blobId = await this.#encrypt(file, key, progress, (number, bytes) =>
        this.#makingRoom(() => shelf.putChunk(vaultId, place, number, bytes)),
      )
      if (!blobId) return giveUp(unreadable(file.name))
      const sizeBytes = encryptedSize(file.size)
      const usedAt = host.now()
      const row = { blobId, place, sizeBytes, epoch, sentIn: 0, attachmentIds: [], usedAt }
      await this.#makingRoom(() => shelf.finish(vaultId, row))
      const kept = { blobId, key: toBase64url(key), sizeBytes: file.size }
      if (shelf.durable) return ok(kept)
      return (await this.#sendNow(row)) ? ok(kept) : notSent(file.name)
    } catch (error) {
      if (!isFull(error)) throw error
      return giveUp(browserFull(file.name))
    }
  }

  /** Hands on the encrypted chunks one by one; the blob's id, or undefined when the file went away. */
  async #encrypt(
    file: File,
    key: Uint8Array,
    progress: Progress,
    put: (number: number, bytes: Uint8Array) => Promise<void>,
  ): Promise<string | undefined> {
    const ids = new BlobIdMaker()
    const chunks = chunkCount(encryptedSize(file.size)) ?? 0
    for (let number = 0; number < chunks; number += 1) {
      const content = await read(file, number)
      if (!content) return undefined
      const bytes = encryptChunk(content, number, number === chunks - 1, key)
      ids.take(bytes)
      await put(number, bytes)
      progress(Math.min((number + 1) * CHUNK_BYTES, file.size))
    }
    return ids.id()
  }

  async letGo(blobId: string): Promise<void> {
    const vaultId = this.#options.replica.identity?.vaultId
    if (vaultId) await this.#options.shelf.drop(vaultId, blobId)
    await this.#show()
  }

  async open(file: KeptFile, progress: Progress = () => {}): Promise<Result<Blob, OpenProblem>> {
    const { replica, shelf, host } = this.#options
    const vaultId = replica.identity?.vaultId
    if (!vaultId) return starting
    const sizeBytes = encryptedSize(file.sizeBytes)
    const row = await shelf.row(vaultId, file.blobId)
    if (!row) return this.#openFromServer(file, sizeBytes, progress)
    if (row.sizeBytes !== sizeBytes) return damaged
    await shelf.update(vaultId, file.blobId, { usedAt: host.now() })
    const chunkAt: ChunkAt = async (number) => {
      const bytes = await shelf.chunk(vaultId, row.place, number)
      return bytes ? ok(bytes) : damaged
    }
    return decrypted(file, chunkAt, progress)
  }

  async #openFromServer(
    file: KeptFile,
    sizeBytes: number,
    progress: Progress,
  ): Promise<Result<Blob, OpenProblem>> {
    const encrypted: Uint8Array[] = []
    const opened = await decrypted(
      file,
      async (number) => {
        const bytes = await this.#fromServer(file.blobId, number, sizeBytes)
        if (bytes.ok && sizeBytes <= CACHED_FILE_BYTES) encrypted.push(bytes.value)
        return bytes
      },
      progress,
    )
    if (opened.ok && encrypted.length > 0) await this.#cache(file.blobId, sizeBytes, encrypted)
    return opened
  }

  /** The records may name other files now. */
  recordsChanged(): void {
    this.#rounds.wake()
  }

  close(): void {
    this.#closed = true
    this.#rounds.close()
    this.#unlisten?.()
    this.#channel?.close()
    this.#options.shelf.close()
  }

  /** Writes; where the browser is full, once more without the copies of what the server has. */
  async #makingRoom(write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (error) {
      const { identity } = this.#options.replica
      if (!isFull(error) || !identity || !(await this.#rounds.trim(identity, 0))) throw error
      await write()
    }
  }

  /** Where the browser keeps nothing, the program has to have a file before a record names it. */
  async #sendNow(row: ShelfRow): Promise<boolean> {
    const { replica, shelf, transport } = this.#options
    const { identity } = replica
    const nobodyAsks = () => {}
    const sent =
      transport && identity
        ? await sendBlob({ shelf, transport }, identity, row, () => true, nobodyAsks)
        : undefined
    if (sent?.outcome !== 'sent' || !identity) {
      await this.letGo(row.blobId)
      return false
    }
    await shelf.update(identity.vaultId, row.blobId, { sentIn: identity.epoch })
    return true
  }

  async #fromServer(
    blobId: string,
    number: number,
    sizeBytes: number,
  ): Promise<Result<Uint8Array, OpenProblem>> {
    const { transport } = this.#options
    if (!transport) return lost
    const { from, to } = chunkPlace(number, sizeBytes)
    const reply = await transport.range(blobId, from, to)
    if (reply.kind === 'answer') return ok(reply.answer)
    if (reply.kind === 'signed-out') return signedOut
    if (reply.kind === 'away') return serverAway
    return reply.code === 'not-found' ? notHere : problem('server-away', reply.message)
  }

  /** A copy is a convenience: where it cannot be kept, nothing is said. */
  async #cache(blobId: string, sizeBytes: number, chunks: readonly Uint8Array[]): Promise<void> {
    const { replica, shelf, host } = this.#options
    const { identity } = replica
    const ids = new BlobIdMaker()
    for (const chunk of chunks) ids.take(chunk)
    if (!identity || ids.id() !== blobId) return
    const { vaultId, epoch } = identity
    const [place, usedAt] = [host.newId(), host.now()]
    const attachmentIds = namedHere(replica).attachmentsOf.get(blobId) ?? []
    try {
      await shelf.begin(vaultId, place, usedAt)
      for (const [number, chunk] of chunks.entries()) {
        await shelf.putChunk(vaultId, place, number, chunk)
      }
      const row = { blobId, place, sizeBytes, epoch, sentIn: epoch, attachmentIds, usedAt }
      await shelf.finish(vaultId, row)
      await this.#rounds.trim(identity)
    } catch {
      await shelf.abandon(vaultId, place).catch(() => {})
    }
  }

  /** What is here and not there yet. */
  async #show(): Promise<void> {
    const { replica, shelf, transport } = this.#options
    const { identity } = replica
    if (!transport || !identity || this.#closed) return
    const rows = await shelf.rows(identity.vaultId)
    const before = this.sending.peek()
    const waiting = rows.filter(({ sentIn }) => sentIn !== identity.epoch)
    this.sending.value = new Map(
      waiting.map(({ blobId, sizeBytes }) => {
        const sentBytes = before.get(blobId)?.sentBytes ?? 0
        return [blobId, { sentBytes, sizeBytes }]
      }),
    )
  }
}

/** A file from its encrypted chunks; nothing of it where one of them is not what it was. */
async function decrypted(
  file: KeptFile,
  chunkAt: ChunkAt,
  progress: Progress,
): Promise<Result<Blob, OpenProblem>> {
  const key = fromBase64url(file.key)
  if (key?.length !== KEY_BYTES) return damaged
  const sizeBytes = encryptedSize(file.sizeBytes)
  const chunks = chunkCount(sizeBytes) ?? 0
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let number = 0; number < chunks; number += 1) {
    const bytes = await chunkAt(number)
    if (!bytes.ok) return bytes
    const opened = decryptChunk(bytes.value, number, sizeBytes, key)
    if (!opened.ok) return opened
    parts.push(opened.value)
    progress(Math.min((number + 1) * CHUNK_BYTES, file.sizeBytes))
  }
  return ok(new Blob(parts))
}

/** One chunk of a file; undefined when the file went away or is shorter than it was. */
async function read(file: File, number: number): Promise<Uint8Array | undefined> {
  const from = number * CHUNK_BYTES
  const to = Math.min(from + CHUNK_BYTES, file.size)
  try {
    const content = new Uint8Array(await file.slice(from, to).arrayBuffer())
    return content.length === to - from ? content : undefined
  } catch {
    return undefined
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
