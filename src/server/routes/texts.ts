import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { LAZY_KINDS, PROTOCOL_VERSION } from '../../core/protocol/sync.ts'
import { problemAnswer } from '../answer.ts'
import { MAX_TEXTS_PER_PAGE } from '../limits.ts'
import type { ServerContext } from '../server-context.ts'

const querySchema = z.object({
  since: z._default(z.coerce.number().check(z.int(), z.gte(0)), 0),
  limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(MAX_TEXTS_PER_PAGE)), 200),
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
