import { signal } from '@preact/signals'
import { options, render } from 'preact'
import { LocationProvider } from 'preact-iso'
import { kindNamed } from '../core/vault/kinds.ts'
import { idMaker } from '../core/vault/uuid.ts'
import { forgetfulPlace } from './replica/browser-forgetful.ts'
import type { ReplicaHost } from './replica/host.ts'
import { LocalReplica } from './replica/local-replica.ts'
import { MemoryStore } from './replica/memory-store.ts'
import { Header } from './shell/Header.tsx'
import { linkBehindHash } from './shell/hash-locations.tsx'
import { makeWord, nowHere, type Onward, OnwardProvider } from './shell/onward.ts'
import { FirstVisit } from './today/FirstVisit.tsx'

/**
 * Draws into `root` what somebody sees on Today who was never here, as the app itself would draw it. It
 * is run while the app for any web host is built, and nothing of it is waited for or begun.
 */
export function drawFirstWords(root: Element): void {
  options.requestAnimationFrame = () => {}
  linkBehindHash()
  const here = { url: '/', path: '/', query: {}, route() {}, back() {}, forward() {} }
  render(
    <LocationProvider.ctx.Provider value={here}>
      <OnwardProvider value={emptyOnward()}>
        <div class="sheet">
          <a class="skip" href="#main">
            Skip to the page
          </a>
          <Header bare={false} />
          <main id="main" tabIndex={-1}>
            <FirstVisit />
          </main>
        </div>
      </OnwardProvider>
    </LocationProvider.ctx.Provider>,
    root,
  )
}

function emptyOnward(): Onward {
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
