import type { BrowserContext } from 'playwright-core'

/** Schemes that stay within the page. */
const INSIDE = /^(data|blob|about):/

/** What a browser asked for since the watch began. */
export interface RequestWatch {
  /** Addresses on any host but the app's own, in order. */
  foreign(): readonly string[]
  /** Throws when the page, a frame or a worker of it asked any host but its own. */
  expectOnlyOwn(): void
}

/** Watches every request of a context, also those that fail or that the CSP will refuse. */
export function watchRequests(context: BrowserContext, origin: string): RequestWatch {
  const seen: string[] = []
  context.on('request', (request) => seen.push(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => seen.push(socket.url())))
  const foreign = () =>
    seen.filter((url) => !INSIDE.test(url) && new URL(url.replace(/^ws/, 'http')).origin !== origin)
  return {
    foreign,
    expectOnlyOwn() {
      const others = foreign()
      if (others.length > 0) throw new Error(`The page asked other hosts:\n${others.join('\n')}`)
    },
  }
}
