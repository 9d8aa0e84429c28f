/**
 * The message in a file of Apple Mail (`.emlx`): a line with its length in bytes, the message, and a
 * property list behind it. Null for any other file. A length beyond the end takes what is there.
 */
export function messageInEmlx(bytes: Uint8Array): Uint8Array | null {
  const start = String.fromCharCode(...bytes.subarray(0, 120))
  const found = /^[ \t]*(\d{1,9})[ \t]*\r?\n(?=[\x21-\x39\x3b-\x7e]{1,80}[ \t]*:)/.exec(start)
  if (!found) return null
  const from = found[0].length
  return bytes.subarray(from, from + Number(found[1]))
}
