import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import type { App } from '../journeys/harness/app.ts'
import { bundledChromium } from '../journeys/harness/bundled-chromium.ts'
import { type Person, personAt } from '../journeys/harness/person.ts'
import { ready } from '../journeys/harness/visit.ts'

/** A browser that keeps its profile on the disk, so that it can die and be looked through. */
export interface Profile extends AsyncDisposable {
  readonly folder: string
  /** Starts the browser on this profile. */
  open(): Promise<Opened>
}

export interface Opened {
  readonly context: BrowserContext
  readonly page: Page
  readonly person: Person
  /** Every address that was asked for. */
  readonly addresses: readonly string[]
  /** Ends every process of the browser at once by SIGKILL, so that none can write on its way out. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** `more` are further arguments for its browser. */
export function newProfile(more: readonly string[] = []): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'onward-profile-'))
  let present: Opened | undefined
  return {
    folder,
    async open() {
      present = await launch(folder, more)
      return present
    },
    async [Symbol.asyncDispose]() {
      await present?.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

async function launch(folder: string, more: readonly string[]): Promise<Opened> {
  const named = process.env.ONWARD_CHROMIUM
  const bundled = named ? undefined : bundledChromium()
  const executablePath = named ?? bundled?.executablePath
  const context = await chromium.launchPersistentContext(folder, {
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', ...more],
    ...(executablePath ? { executablePath } : { channel: 'chrome' }),
    env: { ...process.env, ...bundled?.env },
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(45_000)
  const addresses: string[] = []
  context.on('request', (request) => addresses.push(request.url()))
  let over = false
  return {
    context,
    page,
    person: personAt(page),
    addresses,
    async kill() {
      over = true
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
      process.kill(-(await groupOf(context)), 'SIGKILL')
      await gone
    },
    async close() {
      if (!over) await context.close()
      over = true
    },
  }
}

/** The process group that the browser leads: it was started in one of its own. */
async function groupOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('the browser does not say which process it is')
  return main.id
}

/** Opens the app with a launch link of its own, at that time on the device or now. */
export async function signIn({ context, page }: Opened, app: App, at?: string): Promise<void> {
  if (at) await context.clock.install({ time: at })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: app.origin })
  await page.goto(await app.newLink())
  await ready(page)
}
