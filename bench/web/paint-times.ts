import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    paintTimes: { readyMs: number | null; taps: number[] }
  }
}

/**
 * Puts a clock into every page of a context. `readyMs` is when the first heading of the page was
 * painted, since the navigation began. Each click and each typed key adds to `taps` the time from
 * the event to the frame that painted the last change that followed from it.
 */
export async function watchPaintTimes(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    /** No change for this long means that everything has followed. */
    const QUIET_MS = 120
    const times: Window['paintTimes'] = { readyMs: null, taps: [] }
    window.paintTimes = times
    const painted = (tell: (atMs: number) => void) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => tell(performance.now())
        channel.port2.postMessage(null)
      })
    let tappedMs: number | null = null
    let paintedMs = 0
    let quiet: ReturnType<typeof setTimeout> | undefined
    const finish = () => {
      if (tappedMs !== null && paintedMs > 0) times.taps.push(paintedMs - tappedMs)
      tappedMs = null
    }
    const changed = () => {
      if (times.readyMs === null && document.querySelector('main h1')) {
        painted((atMs) => {
          times.readyMs ??= atMs
        })
      }
      if (tappedMs === null) return
      painted((atMs) => {
        paintedMs = atMs
        clearTimeout(quiet)
        quiet = setTimeout(finish, QUIET_MS)
      })
    }
    new MutationObserver(changed).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    })
    for (const name of ['click', 'input']) {
      addEventListener(
        name,
        (event) => {
          if (!event.isTrusted || tappedMs !== null) return
          tappedMs = event.timeStamp
          paintedMs = 0
          // A key that changes nothing on the page still has its frame.
          changed()
        },
        { capture: true },
      )
    }
  })
}

/** Milliseconds from the beginning of the navigation until the page's heading was painted. */
export async function readyMs(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.paintTimes?.readyMs, null, {
    timeout: 60_000,
  })
  return Number(await handle.jsonValue())
}

/** Does something with one click or one key, and says how long its result took to be painted. */
export async function tapMs(page: Page, tap: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(() => window.paintTimes.taps.length)
  await tap()
  const handle = await page.waitForFunction(
    (count) => (window.paintTimes.taps.length > count ? window.paintTimes.taps.at(-1) : undefined),
    before,
    { timeout: 60_000 },
  )
  return Number(await handle.jsonValue())
}
