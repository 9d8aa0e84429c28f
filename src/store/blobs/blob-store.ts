import type { Problem, Result } from '../../core/result.ts'
import type { StorageProblem } from '../vault-store.ts'

/** Encrypted bytes under the name that their content gives them: SHA-256, base64url, 43 characters. */
export interface KeptBlob {
  readonly id: string
  readonly sizeBytes: number
}

/** Why bytes were not kept. Nothing of them is left. */
export interface BlobProblem extends Problem {
  readonly code:
    | StorageProblem['code']
    /** Not the name of a blob. */
    | 'invalid-blob-id'
    /** The bytes are not those that the id names. */
    | 'wrong-hash'
    /** Larger than the largest file. */
    | 'too-large'
    /** All files together would be more than may be kept. */
    | 'no-room'
}

/**
 * Keeps blobs: the encrypted bytes of attachments. What they say is nobody's business here. Reading
 * throws a `StorageFailure` when the disk does not allow it.
 */
export interface BlobStore {
  /** All whole blobs. Those that arrive or go in the meantime may be among them or not. */
  list(): AsyncIterable<KeptBlob>
  has(id: string): Promise<boolean>
  /** The bytes from `from` to before `to` (default: all), in pieces; undefined when there is no such blob. */
  read(
    id: string,
    range?: { readonly from: number; readonly to: number },
  ): AsyncIterable<Uint8Array> | undefined
  /**
   * Keeps all of these bytes or nothing: resolves once they are on the disk and hash to `id`. A blob
   * that is there already stays as it is.
   */
  write(id: string, bytes: AsyncIterable<Uint8Array>): Promise<Result<KeptBlob, BlobProblem>>
}
