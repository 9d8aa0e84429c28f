import { onTestFinished } from 'vitest'
import type { ReplicaHost } from './host.ts'
import type { MemoryServer } from './memory-server.ts'
import type { Replica } from './replica.ts'
import { newServer, TestBrowser, until } from './test-browser.ts'

/** A browser of this server; all its tabs are closed when the test has ended. */
export function newBrowser(server: MemoryServer): TestBrowser {
  const browser = new TestBrowser(server)
  onTestFinished(() => browser.closeAll())
  return browser
}

/** One more tab, once its records are here. */
export async function openTab(browser: TestBrowser): Promise<Replica> {
  const replica = await browser.openTab()
  await replica.ready
  return replica
}

/** A new server, and a browser `without` some of what browsers have, with one tab. */
export async function setUp(without: readonly (keyof ReplicaHost)[] = []) {
  const server = newServer()
  const browser = newBrowser(server)
  browser.without = without
  return { server, browser, replica: await openTab(browser) }
}

/** As `setUp`, once the key to seal with is here too. */
export async function setUpWithKey(without: readonly (keyof ReplicaHost)[] = []) {
  const all = await setUp(without)
  await until('the key is here', () => all.server.requests.includes('device-key'))
  return all
}

export const sent = (replica: Replica) =>
  until('all is sent', () => replica.waitingCount.value === 0)
