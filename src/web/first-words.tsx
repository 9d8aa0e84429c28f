import { signal } from '@preact/signals'
import { type ComponentType, options, render } from 'preact'
import { LocationProvider } from 'preact-iso'
import { kindNamed } from '../core/vault/kinds.ts'
import { idMaker } from '../core/vault/uuid.ts'
import { ApplicationsPage } from './applications/ApplicationsPage.tsx'
import { InsightsPage } from './insights/InsightsPage.tsx'
import { forgetfulPlace } from './replica/browser-forgetful.ts'
import type { ReplicaHost } from './replica/host.ts'
import { LocalReplica } from './replica/local-replica.ts'
import { MemoryStore } from './replica/memory-store.ts'
import { Header } from './shell/Header.tsx'
import { linkBehindHash } from './shell/hash-locations.tsx'
import { makeWord, nowHere, OnwardProvider } from './shell/onward.ts'
import { TodayPage } from './today/TodayPage.tsx'

/** The same as `firstPages`, which come later in the app, and Today. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/': TodayPage,
  '/applications': ApplicationsPage,
  '/insights': InsightsPage,
}

/**
 * Draws what somebody sees at these addresses who was never here, as the app itself would draw it,
 * each into the root that `rootFor` gives it. It is run while the app for any web host is built: no effect
 * is begun, and no time waited for.
 */
export async function drawFirstWords(rootFor: (path: string) => Element): Promise<void> {
  options.requestAnimationFrame = () => {}
  linkBehindHash()
  const onward = emptyOnward()
  await onward.replica.start()
  await onward.replica.ready
  for (const [path, Page] of Object.entries(pages)) {
    const here = { url: path, path, query: {}, route() {}, back() {}, forward() {} }
    render(
      <LocationProvider.ctx.Provider value={here}>
        <OnwardProvider value={onward}>
          <div class="sheet">
            <a class="skip" href="#main">
              Skip to the page
            </a>
            <Header bare={false} />
            <main id="main" tabIndex={-1}>
              <Page />
            </main>
          </div>
        </OnwardProvider>
      </LocationProvider.ctx.Provider>,
      rootFor(path),
    )
  }
}

function emptyOnward() {
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count))
  const newId = idMaker(() => Date.now(), randomBytes)
  const now = signal(nowHere())
  const host: ReplicaHost = {
    now: () => now.value.instant,
    newId,
    randomBytes,
    after: () => () => {},
  }
  const { transport, custody } = forgetfulPlace(host)
  const replica = new LocalReplica({ transport, host, kindNamed, actor: 'web' }, new MemoryStore())
  const device = {
    newerIsReady: signal(false),
    takeNewer() {},
    install: signal(null),
    isInstalled: false,
    keepApp: async () => {},
  }
  return { replica, custody, device, now, newId, word: makeWord() }
}
