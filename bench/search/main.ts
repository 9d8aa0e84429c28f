import type { Browser, Page } from 'playwright-core'
import type { App } from '../../test/journeys/harness/app.ts'
import { type BenchRow, row } from '../bench-row.ts'
import { median, percentile } from '../percentile.ts'
import { onFullVault } from '../web/on-full-vault.ts'
import { keptHere, openCold } from '../web/open-cold.ts'
import { readyMs, tapMs } from '../web/paint-times.ts'
import { tabMemory } from './tab-memory.ts'

/** What somebody types who remembers a few words of a letter: common ones, rare ones, a phrase, none. */
const REMEMBERED = ['thank you for', 'planner', '"another person', 'maps paper oakmere', 'xylo']
/** Reading 20,000 letters from the program, into the browser and into the index. */
const READING_LIMIT_MS = 180_000
/** After that the worker has let go of what it no longer needs. */
const REST_MS = 15_000

/** Search in a real browser, over everything in a vault of 10,000 applications and 100,000 records. */
export function run(): Promise<BenchRow[]> {
  return onFullVault(measure)
}

async function measure(app: App, browser: Browser): Promise<BenchRow[]> {
  const { context, page } = await openCold(app, browser)
  await keptHere(page)
  const first = await openSearch(page, app)
  // Opened anew: of every answer that came, Chromium keeps a copy for the tool that measures here.
  const again = await openSearch(page, app)
  const search = await searchTimes(page)
  await page.waitForTimeout(REST_MS)
  const memory = await tabMemory(browser, page)
  await context.close()
  return [
    row(
      'search in everything and 20,000 letters',
      percentile(search, 0.95),
      'ms',
      30,
      `a key, 95th percentile of ${search.length}; median ${Math.round(median(search))} ms`,
    ),
    row('all letters can be searched', first, 's', null, 'first time: fetched, kept and read'),
    row('all letters can be searched again', again, 's', null, 'read from the browser'),
    row('memory of the tab', memory.tabMb, 'MB', 300, `${memory.what}, with all letters in search`),
    row(
      'memory of the records and the page',
      memory.heapMb,
      'MB',
      null,
      'script heap after collection',
    ),
  ]
}

/** Opens search and waits until it has read everything; says how many seconds that took. */
async function openSearch(page: Page, app: App): Promise<number> {
  await page.goto(app.origin)
  await readyMs(page)
  await page.locator('html[data-rest=loaded]').waitFor({ state: 'attached' })
  const begun = performance.now()
  await page.keyboard.press('/')
  await page.getByText(/^Still reading/).waitFor()
  await page.getByText(/^Still reading/).waitFor({ state: 'detached', timeout: READING_LIMIT_MS })
  return (performance.now() - begun) / 1000
}

/** Key by key into the field that searches everything. */
async function searchTimes(page: Page): Promise<number[]> {
  const times: number[] = []
  const field = page.getByRole('searchbox', { name: 'Search everything you keep' })
  for (let round = 0; round < 2; round += 1) {
    for (const typed of REMEMBERED) {
      for (const key of typed) times.push(await tapMs(page, () => page.keyboard.type(key)))
      // Emptying it is a key too, which has to be over before the next one counts.
      await tapMs(page, () => field.fill(''))
    }
  }
  return times
}
