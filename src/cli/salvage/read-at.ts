import { readSync } from 'node:fs'

/** So many bytes of an open file; undefined where it ends before, or where the disk gives none. */
export function readAt(file: number, position: number, sizeBytes: number): Buffer | undefined {
  const bytes = Buffer.alloc(sizeBytes)
  try {
    return readSync(file, bytes, 0, sizeBytes, position) === sizeBytes ? bytes : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EIO') return undefined
    throw error
  }
}
