import type { MiddlewareHandler } from 'hono'
import { problemAnswer } from './answer.ts'
import { originOf } from './server-context.ts'

const reading = new Set(['GET', 'HEAD'])

/**
 * Answers only to its own name. A page of another site can make its own name point to this machine
 * (DNS rebinding), but its requests then carry that name as `Host`. The two numeric addresses of
 * this machine lead to the canonical one, which is what the cookie belongs to.
 */
export function refuseForeignHosts(port: number): MiddlewareHandler {
  const canonical = `localhost:${port}`
  const numeric = new Set([`127.0.0.1:${port}`, `[::1]:${port}`])
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    if (host === canonical) return next()
    if (host && numeric.has(host) && reading.has(c.req.method)) {
      const url = new URL(c.req.url)
      return c.redirect(`${originOf(port)}${url.pathname}${url.search}`, 307)
    }
    return problemAnswer(c, {
      code: 'foreign-host',
      message: `Onward answers only at ${originOf(port)}.`,
    })
  }
}

/**
 * Changes are taken, and the API is read, only from pages of Onward itself. Another site, and another
 * program on another port of this machine, is told apart by `Origin` and `Sec-Fetch-Site`.
 */
export function refuseForeignOrigins(port: number): MiddlewareHandler {
  const own = originOf(port)
  return async (c, next) => {
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const changes = !reading.has(c.req.method)
    const isApi = c.req.path.startsWith('/api/')
    const foreign =
      (changes && origin !== own) ||
      (isApi && origin !== undefined && origin !== own) ||
      ((changes || isApi) && site !== undefined && site !== 'same-origin')
    if (!foreign) return next()
    return problemAnswer(c, {
      code: 'foreign-origin',
      message: 'Only pages of Onward itself may do this. Nothing was changed.',
    })
  }
}
