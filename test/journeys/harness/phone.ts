import type { Browser, BrowserContext, Page } from 'playwright-core'
import { hearErrors } from './errors.ts'
import { type Person, personAt } from './person.ts'
import { type RequestWatch, watchRequests } from './requests.ts'
import type { StaticHost } from './static-host.ts'
import { ready } from './visit.ts'

/** A profile of a phone in which the app of a static host is open, and the person in front of it. */
export interface Phone extends AsyncDisposable {
  readonly context: BrowserContext
  readonly page: Page
  readonly person: Person
  readonly requests: RequestWatch
  /** Errors that any page of it threw or logged. */
  readonly errors: readonly string[]
  /** The app in one more tab. */
  open(): Promise<Page>
}

/** Opens the app on that host in a profile of its own, on the evening of 10 March 2026. */
export async function phoneAt(browser: Browser, host: StaticHost): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.origin })
  await context.clock.install({ time: '2026-03-10T21:40:00Z' })
  const requests = watchRequests(context, host.origin)
  const errors: string[] = []
  const open = async () => {
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    hearErrors(page, errors)
    await page.goto(host.address)
    await ready(page)
    return page
  }
  const page = await open()
  return {
    context,
    page,
    person: personAt(page, 'touch'),
    requests,
    errors,
    open,
    [Symbol.asyncDispose]: () => context.close(),
  }
}
