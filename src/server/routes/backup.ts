import type { Hono } from 'hono'
import { VAULT_FILE_ENDING } from '../../core/protocol/vault-file.ts'
import type { ServerContext } from '../server-context.ts'

/** `GET /api/backup`: a whole vault file of this moment, streamed; others may write meanwhile. */
export function backup(app: Hono, { custody }: ServerContext): void {
  app.get('/api/backup', (c) => {
    const { bytes } = custody.backup()
    const name = `onward-${new Date().toISOString().slice(0, 10)}${VAULT_FILE_ENDING}`
    return c.body(streamOf(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}"`,
    })
  })
}

/**
 * Nothing is begun before somebody reads, which nobody does after a HEAD. An error breaks the answer
 * off, so that half a file is not taken for a whole one.
 */
function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await pieces.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
