import { bytesToUtf8 } from '@noble/ciphers/utils.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))
const NONE = 255
/** The value of each ASCII code; `NONE` for those that are no letter of the alphabet. */
const values = new Uint8Array(128).fill(NONE)
for (const [value, code] of codes.entries()) values[code] = value

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  let to = 0
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let shift = 18; shift >= 0 && to < text.length; shift -= 6) {
      text[to] = codes[(word >> shift) & 63] ?? 0
      to += 1
    }
  }
  return bytesToUtf8(text)
}

/**
 * The bytes of a base64url text without padding; undefined for any other text. Strict: every byte
 * string has exactly one text, so left-over bits must be zero.
 */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let heldBits = 0
  let at = 0
  for (let index = 0; index < text.length; index += 1) {
    const value = values[text.charCodeAt(index)] ?? NONE
    if (value === NONE) return undefined
    held = ((held << 6) | value) & 0xffff
    heldBits += 6
    if (heldBits >= 8) {
      heldBits -= 8
      bytes[at] = (held >> heldBits) & 0xff
      at += 1
    }
  }
  return (held & ((1 << heldBits) - 1)) === 0 ? bytes : undefined
}
