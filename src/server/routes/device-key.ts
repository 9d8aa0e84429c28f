import type { Hono } from 'hono'
import type { ServerContext } from '../server-context.ts'

/** `GET /api/device-key`: the key file of this device, for the page that opens what it sealed. */
export function deviceKey(app: Hono, { deviceKey: json }: ServerContext): void {
  app.get('/api/device-key', (c) =>
    c.body(json, 200, { 'content-type': 'application/json', 'cache-control': 'no-store' }),
  )
}
