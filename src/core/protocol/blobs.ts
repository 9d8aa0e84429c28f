import * as z from 'zod/mini'

/** The most bytes that one part of an upload may have; a client sends encrypted chunks one by one. */
export const MAX_PART_BYTES = 4 * 1024 * 1024

/**
 * How much of a blob the server has. `GET /api/blobs/ID/upload` answers with it, and so does
 * `PATCH /api/blobs/ID/upload?vault=VAULTID&epoch=EPOCH&offset=BYTES&total=BYTES`, whose body is the
 * part that begins at `offset`. A part at another offset is answered by a 409 that holds it too, as
 * `arrived`. `GET /api/blobs/ID` answers with the encrypted bytes, or the range that was asked for.
 */
export const blobArrived = z.looseObject({
  whole: z.boolean(),
  /** Bytes that are there: the next part begins here. */
  offset: z.int().check(z.gte(0)),
})
export type BlobArrived = z.infer<typeof blobArrived>
