import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'

/** Where blobs that are not whole yet are kept, within the folder of blobs. */
export const PARTS = 'parts'

/** SHA-256 in hexadecimal: some disks do not tell capitals apart, as base64url would need. */
const FILE_NAME = /^[0-9a-f]{64}$/

/**
 * The name of a blob's file; undefined for anything that is not the id of a blob. No id can lead out
 * of the folder: what was asked for is decoded, and only its 32 bytes are written out again.
 */
export function fileNameOf(id: string): string | undefined {
  if (id.length !== 43) return undefined
  const bytes = Buffer.from(id, 'base64url')
  return bytes.length === 32 && bytes.toString('base64url') === id
    ? bytes.toString('hex')
    : undefined
}

/** The id of the blob whose file has this name; undefined for other files. */
export function blobIdOf(fileName: string): string | undefined {
  return FILE_NAME.test(fileName) ? Buffer.from(fileName, 'hex').toString('base64url') : undefined
}

/** The file of a whole blob. */
export function wholeFile(folder: string, fileName: string): string {
  return join(folder, fileName)
}

/** The file of a blob of which only the beginning is there. */
export function partFile(folder: string, fileName: string): string {
  return join(folder, PARTS, fileName)
}

/** The id that the content of a file gives it. */
export async function idOfContent(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { highWaterMark: 256 * 1024 }))
    hash.update(piece)
  return hash.digest('base64url')
}
