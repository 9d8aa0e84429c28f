/** Pieces of bytes as one; a single piece is given back as it is, not copied. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only) return only
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Bytes as ISO 8859-1: every byte is the character of its own number. */
export function latin1Of(bytes: Uint8Array): string {
  const pieces: string[] = []
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(charsOf(bytes.subarray(at, at + 8192)))
  }
  return pieces.join('')
}

/** A call with a typed array instead of a spread one, which takes ten times as long. */
function charsOf(bytes: Uint8Array): string {
  return String.fromCharCode.apply(null, bytes as unknown as number[])
}
