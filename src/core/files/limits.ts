/** The bytes of a file that are encrypted together: one chunk is read without the others. */
export const CHUNK_BYTES = 1024 * 1024

/** What encrypting adds to each chunk: the tag by which an altered one is noticed. */
export const CHUNK_TAG_BYTES = 16

/** The largest file that can be kept with an application or a letter. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024

/** All files of one vault together. */
export const MAX_ALL_FILES_BYTES = 5 * 1024 * 1024 * 1024

/** How many bytes a file of `sizeBytes` has once it is encrypted. An empty file is one empty chunk. */
export function encryptedSize(sizeBytes: number): number {
  return sizeBytes + Math.max(1, Math.ceil(sizeBytes / CHUNK_BYTES)) * CHUNK_TAG_BYTES
}
