/** Bytes in parts of any size: from an iterable of either sort, or a Web stream. */
export type ByteSource =
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>
  | { getReader(): ByteReader }

interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
  cancel(): Promise<unknown>
}

/** The parts one by one. Whoever stops early lets go of the source. */
export async function* partsOf(source: ByteSource): AsyncGenerator<Uint8Array, void> {
  // Not every browser can iterate over its streams.
  if (!('getReader' in source)) {
    yield* source
    return
  }
  const reader = source.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || !value) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/**
 * The same bytes in pieces of `sizeBytes`; only the last one may be shorter, and is empty where there
 * are no bytes at all.
 */
export async function* inPieces(
  parts: AsyncIterable<Uint8Array>,
  sizeBytes: number,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly isLast: boolean }, void> {
  let piece = new Uint8Array(sizeBytes)
  let filled = 0
  for await (const part of parts) {
    let at = 0
    while (at < part.length) {
      if (filled === sizeBytes) {
        yield { piece, isLast: false }
        piece = new Uint8Array(sizeBytes)
        filled = 0
      }
      const taken = part.subarray(at, at + sizeBytes - filled)
      piece.set(taken, filled)
      filled += taken.length
      at += taken.length
    }
  }
  yield { piece: piece.subarray(0, filled), isLast: true }
}
