import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    paintTimes: { readyMs: number | null; taps: number[]; firsts: number[] }
  }
}

/**
 * Puts a clock into every page of a context. `readyMs` is when the first heading of the page was
 * painted, since the navigation began. Each click and each typed key adds to `taps` the time from
 * the event to the frame that painted the last change that followed from it, and to `firsts` the time
 * to the first one: a change of a record shows at once, then follow that it is safe and has arrived.
 */
export async function watchPaintTimes(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    /** No change for this long means that everything has followed. */
    const QUIET_MS = 120
    const times: Window['paintTimes'] = { readyMs: null, taps: [], firsts: [] }
    window.paintTimes = times
    const waiting: ((atMs: number) => void)[] = []
    let isAsked = false
    let isDrawing = false
    const drawn = () => {
      isDrawing = false
      for (const tell of waiting.splice(0)) tell(performance.now())
    }
    /** A change within the callbacks of a frame is painted with that frame. */
    const painted = (tell: (atMs: number) => void) => {
      waiting.push(tell)
      if (isAsked || isDrawing) return
      isAsked = true
      requestAnimationFrame(() => {
        isAsked = false
        isDrawing = true
        // Before anything else that waits for the end of the frame.
        scheduler.postTask(drawn, { priority: 'user-blocking' })
      })
    }
    let tappedMs: number | null = null
    let paintedMs = 0
    let firstMs = 0
    let quiet: ReturnType<typeof setTimeout> | undefined
    const finish = () => {
      if (tappedMs !== null && paintedMs > 0) {
        times.taps.push(paintedMs - tappedMs)
        times.firsts.push(firstMs - tappedMs)
      }
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
        firstMs ||= atMs
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
          firstMs = 0
          // A key that changes nothing on the page still has its frame.
          if (name === 'input') changed()
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

/**
 * Does something with one click or one key, and says how long its result took to be painted: all that
 * followed, or only what came first.
 */
export async function tapMs(
  page: Page,
  tap: () => Promise<void>,
  what: 'taps' | 'firsts' = 'taps',
): Promise<number> {
  const before = await page.evaluate(() => window.paintTimes.taps.length)
  await tap()
  const handle = await page.waitForFunction(
    ({ count, what }) => {
      const { taps, [what]: asked } = window.paintTimes
      return taps.length > count ? asked.at(-1) : undefined
    },
    { count: before, what },
    { timeout: 60_000 },
  )
  return Number(await handle.jsonValue())
}
