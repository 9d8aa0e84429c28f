import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { problemAnswer } from '../answer.ts'
import { MAX_HISTORY_ENTRIES } from '../limits.ts'
import type { ServerContext } from '../server-context.ts'

const querySchema = z
  .object({
    kind: z.optional(z.string().check(z.maxLength(64))),
    id: z.optional(z.string().check(z.maxLength(128))),
    before: z.optional(z.coerce.number().check(z.int(), z.gte(0))),
    limit: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(MAX_HISTORY_ENTRIES)), 100),
  })
  .check(z.refine(({ kind, id }) => (kind === undefined) === (id === undefined)))

/**
 * `GET /api/history?kind=&id=&before=REVISION&limit=`: what happened when, newest first, as
 * `{ entries }`; of one record when `kind` and `id` are given, else of the whole vault.
 */
export function history(app: Hono, { store, owner }: ServerContext): void {
  app.get('/api/history', async (c) => {
    const query = querySchema.safeParse(c.req.query())
    if (!query.success) {
      return problemAnswer(c, {
        code: 'invalid-request',
        message: 'History is asked for by kind and id together, or for the whole vault.',
      })
    }
    const { kind, id, before, limit } = query.data
    const entries = await store.history(owner, {
      limit,
      ...(kind !== undefined && id !== undefined && { record: { kind, id } }),
      ...(before !== undefined && { beforeRevision: before }),
    })
    return c.json({ entries })
  })
}
