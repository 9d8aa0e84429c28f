import type { Hono } from 'hono'
import { z } from 'zod'
import { LAZY_KINDS, NEXT_MARK, NEXT_REVISION, PROTOCOL_VERSION } from '../../core/protocol/sync.ts'
import { problemAnswer } from '../answer.ts'
import type { ServerContext } from '../server-context.ts'

const querySchema = z.object({
  since: z.coerce.number().int().min(0).default(0),
  mark: z.string().max(128).default(''),
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
