import type { Hono } from 'hono'
import { spentLinkPage } from '../plain-pages.ts'
import type { ServerContext } from '../server-context.ts'

/** `GET /open?code=`: a one-time launch code becomes a cookie. */
export function open(app: Hono, { launchCodes, sessions }: ServerContext): void {
  app.get('/open', (c) => {
    if (!launchCodes.redeem(c.req.query('code') ?? '')) return spentLinkPage(c)
    sessions.begin(c)
    return c.redirect('/', 303)
  })
}
