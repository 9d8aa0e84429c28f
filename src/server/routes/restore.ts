import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Hono } from 'hono'
import { restorePart } from '../../store/custody/restore-part.ts'
import { problemAnswer } from '../answer.ts'
import { keepBody } from '../keep-body.ts'
import { MAX_VAULT_FILE_BYTES } from '../limits.ts'
import type { ServerContext } from '../server-context.ts'

/**
 * `POST /api/restore`: a vault file takes the place of everything, as `{ records, blobs }`. It is taken
 * whole before anything is changed.
 */
export function restore(app: Hono, { custody, folder }: ServerContext): void {
  app.post('/api/restore', async (c) => {
    const part = restorePart(folder)
    try {
      const kept = await keepBody(c, part, MAX_VAULT_FILE_BYTES)
      if (!kept.ok) return problemAnswer(c, kept.problem)
      const restored = await custody.restore(() => createReadStream(part))
      return restored.ok ? c.json(restored.value) : problemAnswer(c, restored.problem)
    } finally {
      await rm(part, { force: true })
    }
  })
}
