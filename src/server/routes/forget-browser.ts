import type { Hono } from 'hono'
import { problemAnswer } from '../answer.ts'
import { MAX_ASKING_BYTES } from '../limits.ts'
import { readJson } from '../read-json.ts'
import type { ServerContext } from '../server-context.ts'

/**
 * `POST /api/forget-browser`: has the browser clear all that it keeps for this address, the files in
 * which deleted rows outlive their deletion included. It stays signed in.
 */
export function forgetBrowser(app: Hono, _context: ServerContext): void {
  app.post('/api/forget-browser', async (c) => {
    const json = await readJson(c, MAX_ASKING_BYTES)
    if (!json.ok) return problemAnswer(c, json.problem)
    return c.json({}, 200, { 'clear-site-data': '"storage"' })
  })
}
