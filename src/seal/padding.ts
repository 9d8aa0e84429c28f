/** Bodies up to this size are all sealed as the same number of bytes. */
export const SMALLEST_PADDED_BYTES = 512

/** From this size on, padding grows in equal steps instead of doubling. */
export const LARGEST_DOUBLING_BYTES = 16_384

const LENGTH_BYTES = 4

/**
 * The padded size of `sizeBytes`: a power of two from 512 bytes to 16 KiB, then whole multiples of
 * 16 KiB. Ciphertext shows its length; without padding it would tell a check-in in which a word was
 * chosen from one in which none was, and how much an entry grew from day to day.
 */
export function paddedSize(sizeBytes: number): number {
  if (sizeBytes > LARGEST_DOUBLING_BYTES) {
    return Math.ceil(sizeBytes / LARGEST_DOUBLING_BYTES) * LARGEST_DOUBLING_BYTES
  }
  let size = SMALLEST_PADDED_BYTES
  while (size < sizeBytes) size *= 2
  return size
}

/** Four bytes of length (big-endian), the content, and zeros up to the padded size. */
export function pad(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedSize(content.length + LENGTH_BYTES))
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, LENGTH_BYTES)
  return padded
}

/** The content that `pad` wrapped; undefined when the bytes are not of that form. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  if (padded.length < LENGTH_BYTES) return undefined
  const size = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (padded.length !== paddedSize(size + LENGTH_BYTES)) return undefined
  const end = LENGTH_BYTES + size
  for (let at = end; at < padded.length; at += 1) if (padded[at] !== 0) return undefined
  return padded.subarray(LENGTH_BYTES, end)
}
