import type { Page } from 'playwright-core'

/** The app is kept once all pages are loaded, one by one while nobody types, or 30 s after it began. */
const KEPT_WITHIN_MS = 45_000

/** Waits until the service worker has the whole app and answers for it. */
export async function keptApp(page: Page): Promise<void> {
  const answers = () => navigator.serviceWorker.controller?.state === 'activated'
  await page.waitForFunction(answers, undefined, { timeout: KEPT_WITHIN_MS })
}
