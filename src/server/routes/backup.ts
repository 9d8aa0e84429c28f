import type { Hono } from 'hono'
import { VAULT_FILE_ENDING } from '../../core/protocol/vault-file.ts'
import type { ServerContext } from '../server-context.ts'
import { streamOf } from '../stream-of.ts'

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
