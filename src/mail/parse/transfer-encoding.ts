const base64Values = new Int8Array(256).fill(-1)
for (const [value, char] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  base64Values[char.charCodeAt(0)] = value
}
base64Values['-'.charCodeAt(0)] = 62
base64Values['_'.charCodeAt(0)] = 63
const EQUALS = 0x3d
const NEWLINE = 10

/** A body as its sender meant it: base64 and quoted-printable undone, anything else as it is. */
export function decodeBody(body: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(body)
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body)
  return body
}

/**
 * RFC 4648, forgiving: characters outside the alphabet are passed over, `=` ends a group wherever
 * it stands, a digit too many is dropped. Garbage gives garbage bytes, never an error.
 */
export function decodeBase64(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((body.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    const value = base64Values[byte] ?? -1
    if (value < 0) {
      if (byte === EQUALS) held = 0
      continue
    }
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      decoded[length] = (bits >> held) & 0xff
      length += 1
    }
  }
  return decoded.subarray(0, length)
}

/** RFC 2045 section 6.7, forgiving: what is no escape stays as it is written. */
export function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte !== EQUALS) {
      decoded[length] = byte
      length += 1
      continue
    }
    const value = hexPair(body[at + 1], body[at + 2])
    if (value >= 0) {
      decoded[length] = value
      length += 1
      at += 2
      continue
    }
    const lineEnd = softBreakEnd(body, at + 1)
    if (lineEnd > 0) at = lineEnd - 1
    else {
      decoded[length] = byte
      length += 1
    }
  }
  return decoded.subarray(0, length)
}

function hexPair(high: number | undefined, low: number | undefined): number {
  const one = hexValue(high)
  const two = hexValue(low)
  return one < 0 || two < 0 ? -1 : one * 16 + two
}

function hexValue(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const upper = byte & 0xdf
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : -1
}

/** The offset behind the line end that follows `=` and at most a little white space, or 0. */
function softBreakEnd(body: Uint8Array, from: number): number {
  for (let at = from; at < Math.min(body.length, from + 80); at += 1) {
    const byte = body[at]
    if (byte === NEWLINE) return at + 1
    if (byte !== 13 && byte !== 32 && byte !== 9) return 0
  }
  return from >= body.length ? from : 0
}
