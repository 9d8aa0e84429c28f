import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** Each part behind its length as four bytes, so that no two lists of parts give the same bytes. */
export function bindingOf(parts: readonly string[]): Uint8Array {
  return concatBytes(
    ...parts.flatMap((part) => {
      const bytes = utf8ToBytes(part)
      const size = new Uint8Array(4)
      new DataView(size.buffer).setUint32(0, bytes.length)
      return [size, bytes]
    }),
  )
}
