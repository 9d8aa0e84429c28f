import type { Browser, Page } from 'playwright-core'
import type { App } from '../../test/journeys/harness/app.ts'
import { readyMs, watchPaintTimes } from './paint-times.ts'

/** Opens the app in a new profile, by a link of its own. */
export async function openCold(app: App, browser: Browser) {
  const timezoneId = zoneOfMidday()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId })
  await watchPaintTimes(context)
  const page = await context.newPage()
  await page.goto(await app.newLink())
  const coldMs = await readyMs(page)
  return { context, page, coldMs }
}

/** A zone in which it is about noon, of the same date as in UTC: by night Today shows less. */
function zoneOfMidday(): string {
  const ahead = 12 - new Date().getUTCHours()
  // The names of these zones count the other way round.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Waits until the browser has written the records down: its storage no longer grows. */
export async function keptHere(page: Page): Promise<void> {
  let before = -1
  for (let tries = 0; tries < 60; tries += 1) {
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    if (used > 0 && used === before) return
    before = used
    await page.waitForTimeout(1000)
  }
}
