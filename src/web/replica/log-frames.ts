/** In front of the JSON of each record: its length and its checksum, 32 bits each, lowest byte first. */
const HEAD_BYTES = 8

/** A record as it lies in a log, which is any value that JSON can say. */
export function frameOf(record: unknown): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(JSON.stringify(record))
  const frame = new Uint8Array(HEAD_BYTES + content.length)
  const head = new DataView(frame.buffer)
  head.setUint32(0, content.length, true)
  head.setUint32(4, checksum(content), true)
  frame.set(content, HEAD_BYTES)
  return frame
}

/** The records of a log up to its end, or to where somebody was killed while writing. */
export function recordsIn<Record>(log: Uint8Array): readonly Record[] {
  const records: Record[] = []
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength)
  for (let at = 0; at + HEAD_BYTES <= log.length; ) {
    const content = log.subarray(at + HEAD_BYTES, at + HEAD_BYTES + view.getUint32(at, true))
    const isWhole = content.length === view.getUint32(at, true) && content.length > 0
    if (!isWhole || checksum(content) !== view.getUint32(at + 4, true)) break
    records.push(JSON.parse(new TextDecoder().decode(content)))
    at += HEAD_BYTES + content.length
  }
  return records
}

/** CRC-32 as in ISO 3309: finds an end that was torn, not one that somebody forged. */
function checksum(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})
