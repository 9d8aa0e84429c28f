import { Hono, type MiddlewareHandler } from 'hono'
import { StorageFailure } from '../store/vault-store.ts'
import { problemAnswer } from './answer.ts'
import { refuseForeignHosts, refuseForeignOrigins } from './foreign-requests.ts'
import { alive } from './routes/alive.ts'
import { backup } from './routes/backup.ts'
import { blobs } from './routes/blobs.ts'
import { calendarFeed, calendarFeedSettings } from './routes/calendar-feed.ts'
import { changes } from './routes/changes.ts'
import { deviceKey } from './routes/device-key.ts'
import { erase } from './routes/erase.ts'
import { forgetBrowser } from './routes/forget-browser.ts'
import { history } from './routes/history.ts'
import { mailboxRoutes } from './routes/mailbox.ts'
import { open } from './routes/open.ts'
import { records } from './routes/records.ts'
import { restore } from './routes/restore.ts'
import { retireDeviceKey } from './routes/retire-device-key.ts'
import { revisions } from './routes/revisions.ts'
import { sendingRoutes } from './routes/sending.ts'
import { sync } from './routes/sync.ts'
import { texts } from './routes/texts.ts'
import { web } from './routes/web.ts'
import { securityHeaders } from './security-headers.ts'
import type { ServerContext } from './server-context.ts'

const routes = [
  sync,
  texts,
  changes,
  records,
  history,
  revisions,
  deviceKey,
  blobs,
  backup,
  restore,
  erase,
  retireDeviceKey,
  forgetBrowser,
  mailboxRoutes,
  sendingRoutes,
  calendarFeedSettings,
]

/** Everything that the server answers. Who may ask is decided before any route is reached. */
export function makeApp(context: ServerContext): Hono {
  const app = new Hono()
  app.use(securityHeaders)
  app.use(refuseForeignHosts(context.port))
  app.use(refuseForeignOrigins(context.port))
  alive(app, context)
  open(app, context)
  calendarFeed(app, context)
  app.use('/api/*', requireSession(context))
  for (const route of routes) route(app, context)
  web(app, context)
  app.notFound((c) =>
    problemAnswer(c, { code: 'not-allowed', message: 'Onward does not answer to this method.' }),
  )
  app.onError((error, c) => {
    if (error instanceof StorageFailure) return problemAnswer(c, error.problem)
    context.report(error)
    return problemAnswer(c, {
      code: 'internal',
      message: 'Something went wrong inside Onward. What was saved is still there; try again.',
    })
  })
  return app
}

function requireSession({ sessions }: ServerContext): MiddlewareHandler {
  return async (c, next) => {
    if (sessions.isOpen(c)) return next()
    return problemAnswer(c, {
      code: 'not-signed-in',
      message: 'This browser is not known to Onward. Open it with npm start.',
    })
  }
}
