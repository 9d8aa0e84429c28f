/** What a page says to a worker that waits: become the one in use now. */
export const TAKE_OVER = 'take-over'

/** A built file as the worker keeps it. */
export interface BuiltFile {
  /** Relative to the worker's scope; empty for the app's one page. */
  readonly path: string
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string
}

/** What one build consists of. `version` is another one as soon as any file is. */
export interface BuiltApp {
  readonly version: string
  readonly files: readonly BuiltFile[]
}

interface Asked {
  readonly url: string
  readonly method: string
  /** `navigate` where a whole page is asked for. */
  readonly mode: string
}

/** The program itself, and no file of the app: records, the link that signs in, the worker. `*`: whatever follows. */
const byTheProgram: readonly string[] = ['open', 'api', 'api/*', 'worker.js*']

/**
 * Who answers a request. `network`: the browser as if there were no worker. `page`: the app's one page.
 * `file`: a built file, from the network where it was not kept.
 */
export function whoAnswers(
  { url, method, mode }: Asked,
  scope: string,
): 'network' | 'page' | 'file' {
  const asked = new URL(url)
  const within = asked.origin + asked.pathname
  if (method !== 'GET' || !within.startsWith(scope)) return 'network'
  const path = within.slice(scope.length)
  if (byTheProgram.some((pattern) => fits(path, pattern))) return 'network'
  const named = path.includes('.', path.lastIndexOf('/') + 1) && path !== 'index.html'
  return mode === 'navigate' && !named ? 'page' : 'file'
}

function fits(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}

/** A row of a worker's routes: the browser reads them before it starts the worker. */
export interface Route {
  readonly condition: { readonly urlPattern: { readonly pathname: string } }
  readonly source: 'network' | 'fetch-event'
}

/**
 * `whoAnswers` for browsers that take routes (Service Workers, "addRoutes"), where one that starts the
 * worker would else ask the network for the same page meanwhile: that tells a host of every page which is
 * kept here, and Chromium 153 waits for ever where such an answer sends it on, as the link that signs in does.
 */
export function routesOf(scope: string): readonly Route[] {
  const { pathname } = new URL(scope)
  const route = (path: string, source: Route['source']): Route => ({
    condition: { urlPattern: { pathname: pathname + path } },
    source,
  })
  return [...byTheProgram.map((path) => route(path, 'network')), route('*', 'fetch-event')]
}

/**
 * Whether an address brings something that another app handed over: the app's page takes it from there,
 * and no host is asked, which would be told of it.
 */
export function isHandedOver({ url }: Pick<Asked, 'url'>, scope: string): boolean {
  const { origin, pathname } = new URL(url)
  return origin + pathname === `${scope}capture`
}

/** Files whose name changes with their content: an older cache has the same bytes under it. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/')
}

/** The caches of an Onward begin with this; another one on the same host has another scope. */
export function cachePrefix(scope: string): string {
  return `onward ${scope} `
}

/** With these a page shares memory with its workers; an earlier Onward, or a plain host, sent none. */
const isolating = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** The headers with which a built file is kept: those that still fit bytes that were unpacked. */
export function keptHeaders(headers: Headers): Headers {
  const kept = new Headers(headers)
  for (const [name, value] of Object.entries(isolating)) kept.set(name, value)
  for (const name of ['content-encoding', 'content-length', 'vary', 'date']) kept.delete(name)
  return kept
}
