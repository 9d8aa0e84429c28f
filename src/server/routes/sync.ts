import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { LAZY_KINDS, NEXT_MARK, NEXT_REVISION, PROTOCOL_VERSION } from '../../core/protocol/sync.ts'
import { problemAnswer } from '../answer.ts'
import type { ServerContext } from '../server-context.ts'

const querySchema = z.object({
  since: z._default(z.coerce.number().check(z.int(), z.gte(0)), 0),
  mark: z._default(z.string().check(z.maxLength(128)), ''),
})

/**
 * `GET /api/sync?since=REVISION&mark=SETID`: every record changed after that revision, in pages; none,
 * and `forked`, where another set made it.
 */
export function sync(app: Hono, { store, owner, custody }: ServerContext): void {
  app.get('/api/sync', async (c) => {
    const query = querySchema.safeParse(c.req.query())
    if (!query.success) {
      return problemAnswer(c, { code: 'invalid-request', message: '“since” is a whole number.' })
    }
    const { since, mark } = query.data
    // Whoever fetches everything would take keys that cannot be read for none, and make others.
    if (since === 0) await custody.hasKeyring()
    const page = await store.readText(owner, since, { exceptKinds: LAZY_KINDS, mark })
    const { recordsText, ...rest } = page
    const head = JSON.stringify({ protocol: PROTOCOL_VERSION, ...rest })
    return c.body(`${head.slice(0, -1)},"records":${recordsText}}`, 200, {
      'content-type': 'application/json; charset=utf-8',
      ...(page.more ? { [NEXT_REVISION]: String(page.revision), [NEXT_MARK]: page.mark } : {}),
    })
  })
}
