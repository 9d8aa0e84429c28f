import { VaultFileEncoder } from '../../core/protocol/encode-vault-file.ts'
import {
  VAULT_FILE_PART_BYTES,
  type VaultFileCounts,
  type VaultFileDeviceKey,
} from '../../core/protocol/vault-file.ts'
import type { BlobStore } from '../blobs/blob-store.ts'
import type { VaultSnapshot } from '../sql-vault-keeping.ts'
import { gzipped } from './gzip.ts'

/** What belongs together in one file. */
export interface VaultMoment {
  readonly snapshot: VaultSnapshot
  readonly deviceKey: VaultFileDeviceKey | undefined
}

export interface VaultFileSource {
  /** Called when the first bytes are read: that is the moment of the file. */
  readonly begin: () => Promise<VaultMoment>
  /** Without them the file has none. */
  readonly blobs?: BlobStore | undefined
  /** ISO 8601 UTC. */
  readonly madeAt: string
}

/** A vault file in the making. Read `bytes` to their end; what it came to stands in `made` then. */
export class VaultFileWriting {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly #encoder = new VaultFileEncoder()
  #unreadable = 0

  constructor(source: VaultFileSource) {
    this.bytes = gzipped(this.#pieces(source))
  }

  /** What was written, and how many records could not be read any more and are left out. */
  get made(): VaultFileCounts & { readonly unreadable: number } {
    return { ...this.#encoder.counts, unreadable: this.#unreadable }
  }

  /** Some lines at a time: a page of rows, a part of a blob. */
  async *#pieces(source: VaultFileSource): AsyncGenerator<string> {
    const { blobs, madeAt } = source
    const encoder = this.#encoder
    const { snapshot, deviceKey } = await source.begin()
    try {
      yield encoder.head({ ...snapshot.identity, madeAt })
      for await (const texts of snapshot.records()) {
        const readable = texts.filter((text) => text !== null)
        this.#unreadable += texts.length - readable.length
        yield readable.map((text) => encoder.recordJson(text)).join('')
      }
      for await (const versions of snapshot.past()) {
        yield versions.map(({ past, supersededAt }) => encoder.past(past, supersededAt)).join('')
      }
    } finally {
      await snapshot[Symbol.asyncDispose]()
    }
    if (deviceKey) yield encoder.deviceKey(deviceKey)
    if (blobs) yield* blobLines(encoder, blobs)
    yield encoder.end()
  }
}

async function* blobLines(encoder: VaultFileEncoder, blobs: BlobStore): AsyncGenerator<string> {
  for await (const { id, sizeBytes } of blobs.list()) {
    // One that went since it was listed is not missed: nothing names it any more.
    const pieces = blobs.read(id)
    if (!pieces) continue
    yield encoder.blob(id, sizeBytes)
    for await (const piece of pieces) {
      for (let from = 0; from < piece.length; from += VAULT_FILE_PART_BYTES) {
        const part = piece.subarray(from, from + VAULT_FILE_PART_BYTES)
        yield encoder.part(Buffer.from(part).toString('base64url'))
      }
    }
  }
}
