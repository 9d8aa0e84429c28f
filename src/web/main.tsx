import './style/all.css'
// What stands in the page before the app (`first-words.tsx`) is drawn with these from the beginning.
import './applications/quick-add.css'
import './ui/place-nav.css'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { LocationProvider } from 'preact-iso'
import { idMaker } from '../core/vault/uuid.ts'
import { App } from './app.tsx'
import { thisDevice } from './offline/device.ts'
import { firstPages } from './pages.ts'
import { fetchCustody } from './replica/fetch-custody.ts'
import { fetchTransport } from './replica/fetch-transport.ts'
import { browserHost, openReplica } from './replica/open-replica.ts'
import { OPEN_PATIENCE_MS } from './replica/start-replica.ts'
import { addressHere } from './shell/address-here.ts'
import { comeFromShare } from './shell/come-from-share.ts'
import { OPENED_KEY, painted, takeOver } from './shell/early-words.ts'
import { HashLocations, linkBehindHash } from './shell/hash-locations.tsx'
import { keepHere } from './shell/kept-here.ts'
import { makeWord, nowHere } from './shell/onward.ts'
import { applyTheme, readTheme } from './shell/theme.ts'

const MINUTE_MS = 60_000
const broughtBack =
  'This browser had lost its records. All of them are here again from their second copy. Take a copy to another place as well: More, Settings.'
/** Built for any web host: there is no program, and this browser keeps the records. */
const ALONE = import.meta.env.MODE === 'static'

async function main(): Promise<void> {
  applyTheme(readTheme())
  const root = document.getElementById('onward')
  if (!root) throw new Error('the page has no place for the app')
  // Onward's program says so in a header; a page cannot say by itself who may frame it.
  if (ALONE && window.top !== window.self) {
    const { Framed } = await import('./shell/Framed.tsx')
    render(<Framed />, root)
    return
  }
  const now = signal(nowHere())
  setInterval(() => {
    now.value = nowHere()
  }, MINUTE_MS)
  addEventListener('visibilitychange', () => {
    now.value = nowHere()
  })
  const newId = idMaker(
    () => Date.now(),
    (count) => crypto.getRandomValues(new Uint8Array(count)),
  )
  const isEarly = root.firstElementChild !== null
  if (isEarly) await painted()
  // Else it would be drawn in two goes. Without it the app says what is missing.
  const page =
    isEarly &&
    firstPages
      .get(addressHere())
      ?.preload()
      .catch(() => {})
  const device = thisDevice(import.meta.env.BASE_URL)
  const host = browserHost(newId)
  // Not part of the first load where there is a program.
  const { transport, custody, isBroughtBack } = ALONE
    ? await (await import('./replica/this-browser.ts')).thisBrowser(host)
    : { transport: fetchTransport(), custody: fetchCustody(), isBroughtBack: () => false }
  const replica = await openReplica(host, transport, custody)
  // What stands in the page already stays until it is known what the records say.
  if (isEarly) {
    const late = new Promise((resolve) => setTimeout(resolve, OPEN_PATIENCE_MS))
    await Promise.race([Promise.all([replica.ready, page]), late])
  }
  if (ALONE) {
    comeFromShare()
    linkBehindHash()
  }
  const word = makeWord()
  const Locations = ALONE ? HashLocations : LocationProvider
  takeOver(root, () =>
    render(
      <Locations>
        <App onward={{ replica, custody, device, now, newId, word }} />
      </Locations>,
      root,
    ),
  )
  await replica.ready
  keepHere(OPENED_KEY, 'yes')
  if (isBroughtBack()) word.say(broughtBack)
}

main()
