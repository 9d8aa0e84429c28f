import type { Hono } from 'hono'
import { problemAnswer } from '../answer.ts'
import { deviceKeyJson } from '../key-files.ts'
import type { ServerContext } from '../server-context.ts'

/**
 * `GET /api/device-key`: the key file of this device, for the page that opens what it sealed;
 * `null` once a passphrase took its place.
 */
export function deviceKey(app: Hono, { folder, custody }: ServerContext): void {
  app.get('/api/device-key', async (c) => {
    const json = await deviceKeyJson(folder, custody)
    const isGone = !json.ok && json.problem.code === 'no-device-key'
    if (!json.ok && !isGone) return problemAnswer(c, json.problem)
    return c.body(json.ok ? json.value : 'null', 200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
  })
}
