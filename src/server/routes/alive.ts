import type { Hono } from 'hono'
import type { ServerContext } from '../server-context.ts'

/** `GET /api/alive`: that this is Onward, and which one. Says nothing else, to anyone. */
export function alive(app: Hono, { version }: ServerContext): void {
  app.get('/api/alive', (c) => c.json({ name: 'onward', version }))
}
