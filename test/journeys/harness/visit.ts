import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { App } from './app.ts'
import { hearErrors } from './errors.ts'
import { type Hand, type Person, personAt } from './person.ts'
import { type RequestWatch, watchRequests } from './requests.ts'

/*
 * For whoever writes a journey. What one costs, in seconds of a processor: a server 0.3, a visit 0.9, one
 * more load of a page 0.3, a visit to a server that was visited before 1.2, axe on one page 0.5. So:
 * - begin on the page that it is about: `visit(browser, app, { path })`;
 * - go on by a link, or by `goTo`; load a page anew only where the loading is what is tried;
 * - try what is one road in one journey, and axe once for each page;
 * - files share a process: what a file changes in it (`process.env`, a global) it puts back.
 */

interface VisitOptions {
  readonly hand?: Hand
  /** CSS pixels; default 1280 × 800, by touch 360 × 740. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly theme?: 'light' | 'dark'
  /** The time on the person's device, ISO 8601 with zone; it runs on from there. Default: now. */
  readonly at?: string
  /** Default `Europe/London`. */
  readonly zone?: string
  readonly reducedMotion?: boolean
  /** The service worker is installed, so that pages also open without the program. It takes its time. */
  readonly installs?: boolean
  /**
   * Pages that were not opened yet are loaded beforehand, as they are unless the browser was told to save
   * data. It takes its time; default: only where the service worker is installed.
   */
  readonly loadsAhead?: boolean
  /** The page that the launch link leads to, such as `/applications`; default: Today. */
  readonly path?: string
}

/** One browser profile in which the app is open, and the person in front of it. */
export interface Visit extends AsyncDisposable {
  readonly context: BrowserContext
  readonly page: Page
  readonly person: Person
  readonly requests: RequestWatch
  /** Errors that the page threw or logged. */
  readonly errors: readonly string[]
  /** Moves the time on the person's device, as when the next morning has come, and looks again. */
  comesBack(at: string, path?: string): Promise<void>
}

/** Opens the app by its launch link in a profile of its own and waits until it can be used. */
export async function visit(
  browser: Browser,
  app: App,
  options: VisitOptions = {},
): Promise<Visit> {
  const { hand = 'pointer', zone = 'Europe/London', path, at } = options
  const touch = hand === 'touch'
  const context = await browser.newContext({
    viewport: options.size ?? (touch ? { width: 360, height: 740 } : { width: 1280, height: 800 }),
    serviceWorkers: options.installs ? 'allow' : 'block',
    hasTouch: touch,
    isMobile: touch,
    locale: 'en-GB',
    timezoneId: zone,
    colorScheme: options.theme ?? 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.origin })
  if (!(options.loadsAhead ?? options.installs)) await context.addInitScript(saveData)
  if (at) await context.clock.install({ time: at })
  const requests = watchRequests(context, app.origin)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const errors: string[] = []
  hearErrors(page, errors)
  const link = await app.newLink()
  if (path) await context.request.get(link, { maxRedirects: 0 })
  await page.goto(path ? new URL(path, app.origin).href : link)
  await ready(page)
  return {
    context,
    page,
    person: personAt(page, hand),
    requests,
    errors,
    async comesBack(later, to = '/') {
      await context.clock.setSystemTime(later)
      await page.goto(new URL(to, app.origin).href)
      await ready(page)
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

/** Runs in the page: the browser says that data is to be saved. */
function saveData(): void {
  const connection = 'connection' in navigator ? (navigator.connection as object) : {}
  Object.defineProperty(connection, 'saveData', { get: () => true })
}

/** Goes to a page with another heading as a link would, without loading the app anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 }).first()
  const before = await heading.innerText()
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await heading.filter({ hasNotText: before }).waitFor()
}

/** The page is drawn and its records are there. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-ready=yes]').waitFor({ state: 'attached' })
  await page.getByRole('main').waitFor()
}
