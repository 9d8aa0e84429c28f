import type { Context, Hono } from 'hono'
import { mailboxConnectSchema, mailboxSignInSchema } from '../../core/protocol/mailbox.ts'
import { ok, type Problem, type Result } from '../../core/result.ts'
import { problemAnswer } from '../answer.ts'
import { MAX_MAILBOX_BYTES } from '../limits.ts'
import { type Asked, readAs } from '../read-as.ts'
import type { ServerContext } from '../server-context.ts'

/**
 * The person's mail accounts. `GET /api/mailbox` says which there are and what is being done with them;
 * `POST /api/mailbox/folders` signs in and lists folders, `POST /api/mailbox` sets an account up,
 * `POST /api/mailbox/:id/fetch`, `…/stop` and `…/forget` do what they say. A password goes in and never
 * comes out.
 */
export function mailboxRoutes(app: Hono, { mailbox }: ServerContext): void {
  const overview = (c: Context, done: Result<unknown, Problem>) =>
    done.ok ? c.json(mailbox.overview()) : problemAnswer(c, done.problem)

  app.get('/api/mailbox', (c) => overview(c, ok(null)))

  app.post('/api/mailbox/folders', async (c) => {
    const asked = await readAs(c, { ...account, schema: mailboxSignInSchema })
    if (!asked.ok) return problemAnswer(c, asked.problem)
    const folders = await mailbox.folders(asked.value)
    return folders.ok ? c.json(folders.value) : problemAnswer(c, folders.problem)
  })

  app.post('/api/mailbox', async (c) => {
    const asked = await readAs(c, { ...account, schema: mailboxConnectSchema })
    if (!asked.ok) return problemAnswer(c, asked.problem)
    const { id } = await mailbox.connect(asked.value)
    return overview(c, mailbox.fetch(id))
  })

  app.post('/api/mailbox/:id/fetch', (c) => overview(c, mailbox.fetch(c.req.param('id'))))
  app.post('/api/mailbox/:id/stop', async (c) => overview(c, await mailbox.stop(c.req.param('id'))))
  app.post('/api/mailbox/:id/forget', async (c) =>
    overview(c, await mailbox.forget(c.req.param('id'))),
  )
}

const account: Omit<Asked<unknown>, 'schema'> = {
  limitBytes: MAX_MAILBOX_BYTES,
  otherwise: 'Name, password, server and folders are needed, each in its form. Nothing was saved.',
}
