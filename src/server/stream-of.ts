/**
 * Pieces as the body of an answer, read on only as fast as the other side takes it; nothing more is read
 * when that is gone, and nothing is begun before somebody reads, which nobody does after a HEAD. An error
 * breaks the answer off, so that half a file is not taken for a whole one.
 */
export function streamOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  const reading = (async function* () {
    yield* pieces
  })()
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reading.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await reading.return()
      },
    },
    { highWaterMark: 0 },
  )
}
