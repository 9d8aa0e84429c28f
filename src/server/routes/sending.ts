import type { Hono } from 'hono'
import { letterToSendSchema, sendingSetupSchema } from '../../core/protocol/sending.ts'
import { problemAnswer } from '../answer.ts'
import { MAX_LETTER_BYTES, MAX_MAILBOX_BYTES } from '../limits.ts'
import { readAs } from '../read-as.ts'
import type { ServerContext } from '../server-context.ts'

/**
 * Letters that go out by SMTP. `GET /api/sending` says by which account; `POST /api/sending` tries one
 * and keeps it, `…/forget` forgets it, `…/letter` sends one letter as it stands in the request. A
 * password goes in and never comes out.
 */
export function sendingRoutes(app: Hono, { mailbox: { sending } }: ServerContext): void {
  app.get('/api/sending', (c) => c.json({ account: sending.account() }))

  app.post('/api/sending', async (c) => {
    const asked = await readAs(c, {
      schema: sendingSetupSchema,
      limitBytes: MAX_MAILBOX_BYTES,
      otherwise:
        'Address, name, password and server are needed, each in its form. Nothing was kept.',
    })
    if (!asked.ok) return problemAnswer(c, asked.problem)
    const account = await sending.setUp(asked.value)
    return account.ok ? c.json({ account: account.value }) : problemAnswer(c, account.problem)
  })

  app.post('/api/sending/forget', async (c) => {
    await sending.forget()
    return c.json({ account: null })
  })

  app.post('/api/sending/letter', async (c) => {
    const asked = await readAs(c, {
      schema: letterToSendSchema,
      limitBytes: MAX_LETTER_BYTES,
      otherwise:
        'This letter is not in a form that can be sent: one address, a subject and a text are needed. Nothing was sent, and your draft is kept.',
    })
    if (!asked.ok) return problemAnswer(c, asked.problem)
    const sent = await sending.send(asked.value)
    return sent.ok ? c.json(sent.value) : problemAnswer(c, sent.problem)
  })
}
