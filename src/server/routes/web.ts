import type { Context, Hono } from 'hono'
import { problemAnswer } from '../answer.ts'
import { notBuiltPage, notSignedInPage, plainStyle } from '../plain-pages.ts'
import type { ServerContext } from '../server-context.ts'
import type { WebFile } from '../web-files.ts'

/**
 * Where the button for adverts leads from another site: browsers send no cookie of ours with that first
 * request. The page alone says nothing, and all that it asks for afterwards comes with the cookie.
 */
const CAPTURE = '/capture'

/**
 * The web app: its files, which are the same for everybody, and its one page for every other path,
 * which only a known browser gets, but for that of a handed-over advert.
 */
export function web(app: Hono, { web: files, sessions }: ServerContext): void {
  app.get('/plain.css', (c) =>
    c.body(plainStyle, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  )
  app.get('*', async (c) => {
    const path = c.req.path
    if (path.startsWith('/api/')) {
      return problemAnswer(c, { code: 'not-found', message: 'There is no such address.' })
    }
    const file = path === '/index.html' ? undefined : await files.get(path)
    if (file) return send(c, file)
    if (/\.[a-z0-9]+$/i.test(path) && path !== '/index.html') {
      return problemAnswer(c, { code: 'not-found', message: 'There is no such file.' })
    }
    if (!sessions.isOpen(c) && path !== CAPTURE) return notSignedInPage(c)
    const page = await files.get('/index.html')
    return page ? send(c, page) : notBuiltPage(c)
  })
}

function send(c: Context, { bytes, type, immutable }: WebFile): Response {
  return c.body(bytes, 200, {
    'content-type': type,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
}
