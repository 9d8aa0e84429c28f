import { IDBFactory } from 'fake-indexeddb'
import { attachmentKind } from '../../core/vault/kinds/attachment.ts'
import { idMaker } from '../../core/vault/uuid.ts'
import { MemoryVault } from '../../core/vault/vault.ts'
import type { KeptFile } from './blobs.ts'
import { LocalBlobs } from './blobs-local.ts'
import { memoryShelf } from './blobs-memory-shelf.ts'
import { type BlobShelf, openShelf } from './blobs-shelf.ts'
import type { BlobTransport } from './blobs-transport.ts'
import type { TabLocks } from './host.ts'

const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
export const newId = idMaker(() => Date.now(), randomBytes)

/** The server's side of sending and reading, in memory. */
export class BlobServer {
  away = false
  refuses: { readonly code: string; readonly message: string } | undefined
  /** Called before each part is taken; may take the server away. */
  beforePart = () => {}
  readonly parts = new Map<string, Uint8Array>()
  readonly whole = new Map<string, Uint8Array>()
  /** `blobId@offset` of every part that came. */
  readonly came: string[] = []

  readonly transport: BlobTransport = {
    arrived: async (blobId) => {
      if (this.away) return { kind: 'away' }
      return { kind: 'answer', answer: this.#arrived(blobId) }
    },
    send: async (blobId, { offset, totalBytes, bytes }) => {
      this.beforePart()
      if (this.away) return { kind: 'away' }
      if (this.refuses) return { kind: 'refused', ...this.refuses }
      this.came.push(`${blobId}@${offset}`)
      const { whole, offset: there } = this.#arrived(blobId)
      if (whole || offset !== there) return { kind: 'answer', answer: this.#arrived(blobId) }
      const part = await joined(this.parts.get(blobId) ?? new Uint8Array(), bytes)
      this.parts.set(blobId, part)
      if (part.length === totalBytes) {
        this.whole.set(blobId, part)
        this.parts.delete(blobId)
      }
      return { kind: 'answer', answer: this.#arrived(blobId) }
    },
    range: async (blobId, from, to) => {
      if (this.away) return { kind: 'away' }
      const bytes = this.whole.get(blobId)
      if (!bytes) return { kind: 'refused', code: 'not-found', message: '' }
      return { kind: 'answer', answer: bytes.subarray(from, to) }
    },
  }

  #arrived(blobId: string) {
    const whole = this.whole.get(blobId)
    return { whole: whole !== undefined, offset: (whole ?? this.parts.get(blobId))?.length ?? 0 }
  }
}

interface Opening {
  readonly server?: BlobServer | undefined
  /** A browser that keeps nothing. */
  readonly keepsNothing?: boolean
  readonly cacheBytes?: number
  /** Changes the shelf, as a full disk does. */
  readonly altered?: (shelf: BlobShelf) => BlobShelf
}

/** One browser with its records and its files; tabs of it can be opened and closed. */
export class FilesBrowser {
  readonly factory = new IDBFactory()
  readonly vault = new MemoryVault()
  identity = { vaultId: 'vault-1', epoch: 1, erasedEpoch: 0 }
  nowMs = Date.parse('2026-03-02T09:00:00.000Z')
  readonly #tabs: LocalBlobs[] = []
  readonly #waiting: (() => void)[] = []
  #held = false

  async open(opening: Opening): Promise<LocalBlobs> {
    const { server, keepsNothing = false, cacheBytes, altered = (shelf) => shelf } = opening
    const browser = this
    const tab = new LocalBlobs({
      replica: {
        vault: this.vault,
        opened: (record) => ('body' in record ? record.body : undefined),
        get identity() {
          return browser.identity
        },
      },
      shelf: altered(keepsNothing ? memoryShelf() : await openShelf(this.factory)),
      transport: server?.transport,
      host: {
        now: () => new Date(this.nowMs).toISOString(),
        newId,
        randomBytes,
        // What waits is tried again at once, not after a while.
        after: (_delayMs, task) => {
          const timer = setTimeout(task, 5)
          return () => clearTimeout(timer)
        },
        locks: this.#locks,
      },
      ...(cacheBytes !== undefined && { cacheBytes }),
    })
    this.#tabs.push(tab)
    return tab
  }

  /** Puts a record that names the file among the records of this browser. */
  name(file: KeptFile, id = newId()): string {
    const version = (this.vault.find(attachmentKind.name, id)?.version ?? 0) + 1
    const addedAt = new Date(this.nowMs).toISOString()
    const body = { name: 'cv.pdf', type: '', addedAt, ...file }
    const head = { kind: attachmentKind.name, id, version, schema: 1, updatedAt: addedAt }
    this.vault.put({ ...head, body })
    this.looks()
    return id
  }

  /** Takes the record away; `purged` for good. */
  unname(id: string, purged = false): void {
    const version = (this.vault.find(attachmentKind.name, id)?.version ?? 0) + 1
    const updatedAt = new Date(this.nowMs).toISOString()
    const head = { kind: attachmentKind.name, id, version, schema: 1, updatedAt }
    this.vault.put({ ...head, deleted: true, ...(purged && { purged }) })
    this.looks()
  }

  looks(): void {
    for (const tab of this.#tabs) tab.recordsChanged()
  }

  close(): void {
    for (const tab of this.#tabs.splice(0)) tab.close()
  }

  readonly #locks: TabLocks = {
    hold: (_name, signal, held) => {
      this.#waiting.push(() => {
        if (signal.aborted) this.#next()
        else void held().finally(() => this.#next())
      })
      if (!this.#held) this.#next()
    },
  }

  #next(): void {
    const next = this.#waiting.shift()
    this.#held = next !== undefined
    next?.()
  }
}

/** A file whose chunks are all different. */
export function fileOf(sizeBytes: number, name = 'cv.pdf'): File {
  const bytes = new Uint8Array(sizeBytes)
  for (let at = 0; at < sizeBytes; at += 1009) bytes[at] = (at * 7 + at / 1009) % 256
  return new File([bytes], name)
}

/** SHA-256 of a file's content, to compare large ones by. */
export async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return String(new Uint8Array(digest))
}

async function joined(one: Uint8Array, two: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [new Uint8Array(one), new Uint8Array(two)]
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
