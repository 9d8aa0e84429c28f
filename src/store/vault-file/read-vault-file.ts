import { createHash } from 'node:crypto'
import type { VaultFileProblem } from '../../core/protocol/decode-vault-file.ts'
import {
  notAVaultFile,
  VaultFileDecoder,
  type VaultFileEntry,
} from '../../core/protocol/decode-vault-file.ts'
import type {
  VaultFileCounts,
  VaultFileDeviceKey,
  VaultFileHead,
} from '../../core/protocol/vault-file.ts'
import { ok, problem, type Result } from '../../core/result.ts'
import type { KindNamed } from '../../core/vault/check-record.ts'
import type { BlobProblem, BlobStore } from '../blobs/blob-store.ts'
import { gunzipped } from './gzip.ts'
import { VaultFileError } from './vault-file-error.ts'

/** What a whole vault file holds, without its records. */
export interface VaultFileContents {
  readonly head: VaultFileHead
  readonly deviceKey: VaultFileDeviceKey | undefined
  readonly counts: VaultFileCounts
}

/**
 * Everything in a vault file in its order, some entries at a time. Throws a `VaultFileError` where it
 * is not as Onward writes it, at its end at the latest. `maxTextChars`: see `VaultFileDecoder`.
 */
export async function* readVaultFile(
  bytes: AsyncIterable<Uint8Array>,
  kindNamed: KindNamed,
  maxTextChars?: number,
): AsyncGenerator<readonly VaultFileEntry[], VaultFileCounts> {
  const decoder = new VaultFileDecoder(kindNamed, maxTextChars)
  for await (const text of gunzipped(bytes)) {
    const entries = decoder.push(text)
    if (!entries.ok) throw new VaultFileError(entries.problem)
    yield entries.value
  }
  const finished = decoder.finish()
  if (!finished.ok) throw new VaultFileError(finished.problem)
  return finished.value
}

/** Reads a vault file to its end and keeps nothing of it but what it is of. */
export async function checkVaultFile(
  bytes: AsyncIterable<Uint8Array>,
  kindNamed: KindNamed,
): Promise<Result<VaultFileContents, VaultFileProblem>> {
  let head: VaultFileHead | undefined
  let deviceKey: VaultFileDeviceKey | undefined
  const reading = readVaultFile(bytes, kindNamed)
  const blobs = new BlobCheck()
  try {
    for (;;) {
      const { value, done } = await reading.next()
      if (done) {
        if (!head) return notAVaultFile
        return blobs.end() ? ok({ head, deviceKey, counts: value }) : alteredBlob
      }
      for (const entry of value) {
        if ('head' in entry) head = entry.head
        if ('deviceKey' in entry) deviceKey = entry.deviceKey
        if ('blob' in entry && !blobs.begin(entry.blob.id)) return alteredBlob
        if ('part' in entry) blobs.add(entry.part)
      }
    }
  } catch (error) {
    if (error instanceof VaultFileError) return { ok: false, problem: error.problem }
    throw error
  }
}

const alteredBlob = problem(
  'damaged-file',
  'A file kept with the records is not as it was when this backup was made. Nothing was changed. Try another copy of it.',
)

/** Whether each blob has the bytes that its id, SHA-256 in base64url, was made of. */
class BlobCheck {
  #id: string | undefined
  #hash = createHash('sha256')

  /** False when the blob before was altered. */
  begin(id: string): boolean {
    const isWhole = this.end()
    this.#id = id
    this.#hash = createHash('sha256')
    return isWhole
  }

  add(part: string): void {
    this.#hash.update(part, 'base64url')
  }

  end(): boolean {
    return this.#id === undefined || this.#hash.digest('base64url') === this.#id
  }
}

/** The head of a vault file, nothing after it; undefined where the file does not begin as one. */
export async function readHead(
  bytes: AsyncIterable<Uint8Array>,
): Promise<VaultFileHead | undefined> {
  try {
    for await (const entries of readVaultFile(bytes, () => undefined)) {
      for (const entry of entries) return 'head' in entry ? entry.head : undefined
    }
  } catch (error) {
    if (!(error instanceof VaultFileError)) throw error
  }
  return undefined
}

/** Keeps the blobs of a vault file; those that are there already stay as they are. */
export async function keepBlobs(
  bytes: AsyncIterable<Uint8Array>,
  kindNamed: KindNamed,
  blobs: BlobStore,
): Promise<Result<null, BlobProblem>> {
  const entries = oneByOne(readVaultFile(bytes, kindNamed))
  for (let next = await entries.next(); !next.done; next = await entries.next()) {
    if (!('blob' in next.value)) continue
    const { id, sizeBytes } = next.value.blob
    const kept = await blobs.write(id, partsOf(entries, sizeBytes))
    if (!kept.ok) return kept
  }
  return ok(null)
}

async function* oneByOne(
  pages: AsyncIterable<readonly VaultFileEntry[]>,
): AsyncGenerator<VaultFileEntry, void> {
  for await (const page of pages) yield* page
}

/** Takes the parts of one blob out of the entries, and no entry more. */
async function* partsOf(
  entries: AsyncGenerator<VaultFileEntry, void>,
  sizeBytes: number,
): AsyncGenerator<Uint8Array> {
  for (let missingBytes = sizeBytes; missingBytes > 0; ) {
    const { value, done } = await entries.next()
    if (done || !('part' in value)) return
    const part = Buffer.from(value.part, 'base64url')
    missingBytes -= part.length
    yield part
  }
}
