import type { Hono } from 'hono'
import { problemAnswer } from '../answer.ts'
import { MAX_ASKING_BYTES } from '../limits.ts'
import { readJson } from '../read-json.ts'
import type { ServerContext } from '../server-context.ts'

/**
 * `POST /api/retire-device-key`: destroys the device's key with all that only it opens. Refused
 * (`still-in-use`) while a record needs it.
 */
export function retireDeviceKey(app: Hono, { custody }: ServerContext): void {
  app.post('/api/retire-device-key', async (c) => {
    const json = await readJson(c, MAX_ASKING_BYTES)
    if (!json.ok) return problemAnswer(c, json.problem)
    const retired = await custody.retireDeviceKey()
    return retired.ok ? c.json({}) : problemAnswer(c, retired.problem)
  })
}
