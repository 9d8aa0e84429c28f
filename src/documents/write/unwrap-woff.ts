import { unzlibSync } from 'fflate'

const HEADER = 44
const ENTRY = 20

/**
 * A WOFF 1.0 file (W3C, 2012) as the plain font inside it. Fontkit inflates a whole table anew for each
 * glyph that it takes from a WOFF file; from a plain font it takes the glyph alone.
 */
export function unwrapWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  const tables = from.getUint16(12)
  const font = new Uint8Array(from.getUint32(16))
  const to = new DataView(font.buffer)
  to.setUint32(0, from.getUint32(4))
  to.setUint16(4, tables)
  let at = 12 + 16 * tables
  for (let index = 0; index < tables; index++) {
    const entry = HEADER + ENTRY * index
    const start = from.getUint32(entry + 4)
    const packed = from.getUint32(entry + 8)
    const length = from.getUint32(entry + 12)
    const bytes = woff.subarray(start, start + packed)
    font.set(packed < length ? unzlibSync(bytes) : bytes, at)
    const record = 12 + 16 * index
    to.setUint32(record, from.getUint32(entry))
    to.setUint32(record + 4, from.getUint32(entry + 16))
    to.setUint32(record + 8, at)
    to.setUint32(record + 12, length)
    at += (length + 3) & ~3
  }
  return font
}
