/**
 * A UUID of version 7 (RFC 9562, 5.7): sorts by time of making. `sequence` (0 to 4095) keeps the
 * order within one millisecond; `random` gives the last 8 bytes.
 */
export function uuidv7(unixMs: number, sequence: number, random: Uint8Array): string {
  if (random.length < 8) throw new Error('uuidv7 needs 8 random bytes')
  const bytes = new Uint8Array(16)
  for (let index = 0; index < 6; index += 1) {
    bytes[index] = Math.floor(unixMs / 2 ** (8 * (5 - index))) % 256
  }
  bytes[6] = 0x70 | ((sequence >> 8) & 0x0f)
  bytes[7] = sequence & 0xff
  bytes.set(random.subarray(0, 8), 8)
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A maker of ids that never goes backwards, even when the clock does. */
export function idMaker(
  nowMs: () => number,
  randomBytes: (count: number) => Uint8Array,
): () => string {
  let lastMs = 0
  let sequence = 0
  return () => {
    const ms = Math.max(nowMs(), lastMs)
    sequence = ms === lastMs ? sequence + 1 : 0
    lastMs = ms
    if (sequence > 0xfff) {
      lastMs += 1
      sequence = 0
    }
    return uuidv7(lastMs, sequence, randomBytes(8))
  }
}
