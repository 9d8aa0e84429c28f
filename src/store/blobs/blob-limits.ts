import { encryptedSize, MAX_ALL_FILES_BYTES, MAX_FILE_BYTES } from '../../core/files/limits.ts'

/** How much may be kept, in encrypted bytes. Tests set smaller ones. */
export interface BlobLimits {
  readonly maxBlobBytes: number
  readonly maxAllBytes: number
  /** Left free on the disk for the records themselves. */
  readonly keepFreeBytes: number
}

/** All files together may be as many as there are; their tags are not counted against them. */
const TAGS_ALLOWANCE_BYTES = 16 * 1024 * 1024

export const BLOB_LIMITS: BlobLimits = {
  maxBlobBytes: encryptedSize(MAX_FILE_BYTES),
  maxAllBytes: MAX_ALL_FILES_BYTES + TAGS_ALLOWANCE_BYTES,
  keepFreeBytes: 200 * 1024 * 1024,
}
