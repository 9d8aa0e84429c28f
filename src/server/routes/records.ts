import type { Hono } from 'hono'
import { problemAnswer } from '../answer.ts'
import type { ServerContext } from '../server-context.ts'

/** `GET /api/records/:kind/:id`: one record, as `{ record }`; for the kinds that pulls leave out. */
export function records(app: Hono, { store, owner }: ServerContext): void {
  app.get('/api/records/:kind/:id', async (c) => {
    const record = await store.find(owner, c.req.param('kind'), c.req.param('id'))
    if (!record) {
      return problemAnswer(c, { code: 'not-found', message: 'There is no such record.' })
    }
    return c.json({ record })
  })
}
