/** So long at a time: the page draws and answers in between. */
const SLICE_MS = 8

/** The pieces of a file together, made without keeping the page from drawing. */
export async function gatherSlowly(pieces: Iterable<string>): Promise<Blob> {
  const made: string[] = []
  let until = performance.now() + SLICE_MS
  for (const piece of pieces) {
    made.push(piece)
    if (performance.now() < until) continue
    await new Promise((resolve) => setTimeout(resolve))
    until = performance.now() + SLICE_MS
  }
  return new Blob(made)
}
