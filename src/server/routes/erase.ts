import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { problemAnswer } from '../answer.ts'
import { MAX_ASKING_BYTES } from '../limits.ts'
import { readJson } from '../read-json.ts'
import type { ServerContext } from '../server-context.ts'

const requestSchema = z.object({ vaultId: z.string().check(z.minLength(1), z.maxLength(128)) })

/**
 * `POST /api/erase` with `{ vaultId }`: takes everything away and answers with what that was and what
 * was still found of it. The vault is named so that no stray request erases.
 */
export function erase(app: Hono, { custody, store, owner, mailbox }: ServerContext): void {
  app.post('/api/erase', async (c) => {
    const json = await readJson(c, MAX_ASKING_BYTES)
    if (!json.ok) return problemAnswer(c, json.problem)
    const request = requestSchema.safeParse(json.value)
    const { vaultId } = await store.identity(owner)
    if (!request.success || request.data.vaultId !== vaultId) {
      return problemAnswer(c, {
        code: 'other-vault',
        message: 'These are not the records that were to be erased. Nothing was changed.',
      })
    }
    await mailbox.forgetAll()
    const erased = await custody.erase()
    return erased.ok ? c.json(erased.value) : problemAnswer(c, erased.problem)
  })
}
