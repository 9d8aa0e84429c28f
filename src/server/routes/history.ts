import type { Hono } from 'hono'
import { z } from 'zod'
import { problemAnswer } from '../answer.ts'
import { MAX_HISTORY_ENTRIES } from '../limits.ts'
import type { ServerContext } from '../server-context.ts'

const querySchema = z
  .object({
    kind: z.string().max(64).optional(),
    id: z.string().max(128).optional(),
    before: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(MAX_HISTORY_ENTRIES).default(100),
  })
  .refine(({ kind, id }) => (kind === undefined) === (id === undefined))

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
