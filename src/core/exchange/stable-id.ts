/**
 * An id that is always the same for the same words, in the shape of a record's id: `prefix` and 128 bits
 * of a mixed FNV-1a hash in four lanes. It keeps apart what a file holds, and hides nothing.
 */
export function stableId(prefix: string, parts: readonly string[]): string {
  const text = parts.join('\u001f')
  const lanes = seeds.map((seed) => mixed(laneOf(text, seed)))
  return `${prefix}-${lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('')}`
}

const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const

function laneOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193 + (seed & 0xfe))
    hash ^= hash >>> 15
  }
  return hash
}

/** The last mixing of MurmurHash3 (Appleby, public domain). */
function mixed(lane: number): number {
  let hash = lane
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
