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

/** Bytes as ISO 8859-1: every byte is the character of its own number. Takes UTF-16 units too. */
export function latin1Of(units: Uint8Array | Uint16Array): string {
  const pieces: string[] = []
  // In pieces, because a call takes only so many arguments; applied to the array, because a spread
  // one takes ten times as long.
  for (let at = 0; at < units.length; at += 8192) {
    const piece = units.subarray(at, at + 8192) as unknown as number[]
    pieces.push(String.fromCharCode.apply(null, piece))
  }
  return pieces.join('')
}
