import type { Hono } from 'hono'
import { z } from 'zod'
import { LAZY_KINDS, PROTOCOL_VERSION } from '../../core/protocol/sync.ts'
import { problemAnswer } from '../answer.ts'
import { MAX_TEXTS_PER_PAGE } from '../limits.ts'
import type { ServerContext } from '../server-context.ts'

const querySchema = z.object({
  since: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_TEXTS_PER_PAGE).default(200),
})

/**
 * `GET /api/texts?since=REVISION&limit=`: what pulls leave out, the texts of letters that changed after
 * that revision, in pages like those of a pull.
 */
export function texts(app: Hono, { store, owner }: ServerContext): void {
  app.get('/api/texts', async (c) => {
    const query = querySchema.safeParse(c.req.query())
    if (!query.success) {
      return problemAnswer(c, {
        code: 'invalid-request',
        message: `“since” is a whole number, “limit” one from 1 to ${MAX_TEXTS_PER_PAGE}.`,
      })
    }
    const { since, limit } = query.data
    const page = await store.readText(owner, since, { limit, onlyKinds: LAZY_KINDS })
    const { recordsText, ...rest } = page
    const head = JSON.stringify({ protocol: PROTOCOL_VERSION, ...rest })
    return c.body(`${head.slice(0, -1)},"records":${recordsText}}`, 200, {
      'content-type': 'application/json; charset=utf-8',
    })
  })
}
