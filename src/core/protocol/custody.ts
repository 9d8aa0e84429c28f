import * as z from 'zod/mini'

const count = z.int().check(z.gte(0))

/** `POST /api/restore`: what took the place of everything; deleted records are not counted. */
export const restoredSchema = z.looseObject({ records: count, blobs: count })
export type Restored = z.infer<typeof restoredSchema>

/** `POST /api/erase`: what was taken away, and where it was looked for afterwards. */
export const erasedSchema = z.looseObject({
  records: count,
  blobs: count,
  /** Automatic copies that went too. */
  backups: count,
  /** Bytes of files, or of the browser's own databases, that were searched for what was erased. */
  searchedBytes: count,
  /** Of the texts looked for, how many were still found; anything but 0 is told as a failure. */
  found: count,
})
export type Erased = z.infer<typeof erasedSchema>
