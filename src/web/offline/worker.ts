import { holdsRecords } from './holds-records.ts'
import {
  type BuiltApp,
  type BuiltFile,
  cachePrefix,
  isHandedOver,
  isNamedByContent,
  keptHeaders,
  type Route,
  routesOf,
  TAKE_OVER,
  whoAnswers,
} from './worker-rules.ts'

/** The parts of a service worker that are used here; the compiler's list knows pages alone. */
interface Waits {
  waitUntil(work: Promise<unknown>): void
}
interface Installs extends Waits {
  /** Not in every browser. */
  addRoutes?(routes: readonly Route[]): Promise<void>
}
interface Asks extends Waits {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Worker {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(among: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install', heard: (event: Installs) => void): void
  addEventListener(type: 'activate', heard: (event: Waits) => void): void
  addEventListener(type: 'message', heard: (event: Waits & MessageEvent) => void): void
  addEventListener(type: 'fetch', heard: (event: Asks) => void): void
}

/** Put in by the build (`scripts/worker-plugin.ts`). */
declare const BUILT_APP: BuiltApp

const { files, version } = BUILT_APP
const worker = self as unknown as Worker
const { scope } = worker.registration
const cacheName = cachePrefix(scope) + version

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
  // A browser that does not know these routes asks the worker for everything, which answers the same.
  event.waitUntil(event.addRoutes?.(routesOf(scope)).catch(() => undefined) ?? Promise.resolve())
})

worker.addEventListener('activate', (event) =>
  event.waitUntil(tidy().then(() => worker.clients.claim())),
)

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const answers = whoAnswers(request, scope)
  if (answers === 'network') return
  event.respondWith(answers === 'page' ? page(request) : file(request))
  if (answers === 'page') event.waitUntil(tidy())
})

/** All files of this build, or none: a build that is not whole does not become the one in use. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName)
  await Promise.all(files.map((built) => keep(cache, built)))
}

async function keep(cache: Cache, { path, hash }: BuiltFile): Promise<void> {
  const url = new URL(path, scope).href
  if (await cache.match(url)) return
  const lasting = isNamedByContent(path)
  const known = lasting ? await caches.match(url) : undefined
  const response = known ?? (await fetch(url, { cache: lasting ? 'default' : 'reload' }))
  const bytes = await response.arrayBuffer()
  // Another build, or the page for a browser that is not signed in, is never kept as this one.
  if (!response.ok || (await hashOf(bytes)) !== hash) throw new Error(`${url} is of another build`)
  await cache.put(url, new Response(bytes, { headers: keptHeaders(response.headers) }))
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * A browser that holds records opens at once, whether the program runs or not. One that holds none asks
 * the program first, which may have to sign it in.
 */
async function page(request: Request): Promise<Response> {
  const shell = await (await caches.open(cacheName)).match(scope)
  if (shell && (isHandedOver(request, scope) || (await holdsRecords()))) return shell
  try {
    return await fetch(request)
  } catch (cause) {
    if (shell) return shell
    throw cause
  }
}

/** A tab that was opened before an update goes on with the files of its own build. */
async function file(request: Request): Promise<Response> {
  const kept = await (await caches.open(cacheName)).match(request.url)
  return kept ?? (await caches.match(request.url)) ?? fetch(request)
}

/** Lets go of earlier builds once no window is open that could still ask for their files. */
async function tidy(): Promise<void> {
  const { installing, waiting } = worker.registration
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (installing || waiting || open.length > 0) return
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(scope)) && name !== cacheName) await caches.delete(name)
  }
}
