import { signal } from '@preact/signals'
import { render } from 'preact'
import { idMaker } from '../core/vault/uuid.ts'
import { App } from './app.tsx'
import { thisDevice } from './offline/device.ts'
import { fetchCustody } from './replica/fetch-custody.ts'
import { openReplica } from './replica/open-replica.ts'
import { makeWord, nowHere } from './shell/onward.ts'
import { applyTheme, readTheme } from './shell/theme.ts'

const MINUTE_MS = 60_000

async function main(): Promise<void> {
  applyTheme(readTheme())
  const root = document.getElementById('onward')
  if (!root) throw new Error('the page has no place for the app')
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
  const device = thisDevice(import.meta.env.BASE_URL)
  const replica = await openReplica({ newId })
  const custody = fetchCustody()
  render(<App onward={{ replica, custody, device, now, newId, word: makeWord() }} />, root)
  await replica.ready
  await device.keepApp()
}

main()
