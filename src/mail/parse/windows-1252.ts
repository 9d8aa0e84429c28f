import { latin1Of } from './bytes.ts'

/** What windows-1252 has at bytes 128 to 159; elsewhere a byte is its own code point. */
export const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * Bytes as windows-1252; every byte is a character. Written out because the decoder of some
 * runtimes (Node 20 among them) leaves bytes 128 to 159 as control characters.
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes)
  for (let at = 0; at < units.length; at += 1) {
    const byte = units[at] ?? 0
    if (byte >= 0x80 && byte <= 0x9f) units[at] = windows1252.charCodeAt(byte - 0x80)
  }
  return latin1Of(units)
}
