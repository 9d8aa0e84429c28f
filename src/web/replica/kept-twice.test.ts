import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { create, patch, purge } from '../../core/vault/edit.ts'
import { newBrowser, openTab, sent, setUp } from './browsers.test-support.ts'
import { IndexedStore } from './indexed-store.ts'
import { KeptTwice } from './kept-twice.ts'
import type { Replica } from './replica.ts'
import type { SecondKeeper } from './second-keeper.ts'
import { everythingKept, newServer, noteKind, type TestBrowser, until } from './test-browser.ts'

/** All processes of the browser are killed, and it begins with an empty database. */
function killed(browser: TestBrowser, ...replicas: Replica[]): void {
  for (const replica of replicas) browser.vanish(replica)
  browser.factory = new IDBFactory()
}

const add = (replica: Replica, id: string) =>
  replica.commit('note', [create(noteKind, id, { title: id })])
const retitle = async (replica: Replica, title: string) => {
  const note = replica.vault.get(noteKind, 'n1')
  if (!note) throw new Error('no note')
  await replica.commit('edit', [patch(noteKind, note, { title })])
}
const ids = (replica: Replica) => replica.vault.all(noteKind).map(({ id }) => id)
const told = (replica: Replica) => replica.notices.value.map(({ what }) => what)

test('what waited in a database that was thrown away is sent, and told of', async () => {
  const { server, browser, replica } = await setUp()
  await browser.goOffline(async () => {
    await add(replica, 'n1')
    await add(replica, 'n2')
    killed(browser, replica)
  })
  const again = await openTab(browser)
  await until('both are back', () => ids(again).length === 2)
  await sent(again)
  expect(server.all().map(({ id }) => id)).toEqual(['n1', 'n2'])
  expect(told(again)).toEqual(['brought-back'])
})

test('what waited through several deaths comes back from the last one', async () => {
  const { server, browser, replica } = await setUp()
  await browser.goOffline(async () => {
    await add(replica, 'n1')
    browser.vanish(replica)
    const second = await openTab(browser)
    await add(second, 'n2')
    browser.vanish(second)
    const third = await openTab(browser)
    await add(third, 'n3')
    killed(browser, third)
  })
  await sent(await openTab(browser))
  await until('all arrive', () => server.all().length === 3)
})

test('what landed before does not come again over what was written since', async () => {
  const { server, browser, replica } = await setUp()
  await add(replica, 'n1')
  await sent(replica)
  await retitle(replica, 'later')
  await sent(replica)
  killed(browser, replica)
  const again = await openTab(browser)
  expect(again.waitingCount.value).toBe(0)
  expect(told(again)).toEqual([])
  expect(server.find('note', 'n1')).toMatchObject({ version: 2, body: { title: 'later' } })
})

test('what was set aside waits for its word again', async () => {
  const { server, browser, replica } = await setUp()
  server.stop()
  await add(replica, 'n1')
  server.beginAnew()
  server.start()
  replica.syncNow()
  await until('it is set aside', () => replica.needsYou.value.length === 1)
  killed(browser, replica)
  const again = await openTab(browser)
  await until('it waits again', () => again.needsYou.value.length === 1)
  expect(again.needsYou.value[0]).toMatchObject({ why: 'other-epoch' })
})

/** Both changed the title; of the other one nothing is left but a notice here. */
async function gaveWay() {
  const here = await setUp()
  const { server, browser, replica } = here
  await add(replica, 'n1')
  await sent(replica)
  const elsewhere = newBrowser(server)
  const theirs = await openTab(elsewhere)
  await browser.goOffline(async () => {
    await retitle(replica, 'mine')
    await retitle(theirs, 'theirs')
    await sent(theirs)
  })
  replica.syncNow()
  await sent(replica)
  expect(told(replica)).toEqual(['mine-kept'])
  await until('both see it', () => theirs.vault.get(noteKind, 'n1')?.body.title === 'mine')
  return { ...here, theirs }
}
const purgeIn = async (replica: Replica) => {
  const note = replica.vault.get(noteKind, 'n1')
  if (!note) throw new Error('no note')
  await replica.commit('purge', [purge(noteKind, note)])
  await sent(replica)
}

test('what gave way is told until somebody has read it', async () => {
  const { browser, replica } = await gaveWay()
  killed(browser, replica)
  const again = await openTab(browser)
  await until('it is told again', () => again.notices.value.length > 0)
  expect(again.notices.value).toMatchObject([{ what: 'mine-kept', other: 'theirs' }])
  await again.dismiss(again.notices.value[0]?.id ?? '')
  await until('no log has it', () => !browser.logs.text().includes('theirs'))
})

test('what gave way and was deleted for good elsewhere before anybody read of it is told as gone', async () => {
  const { browser, replica, theirs } = await gaveWay()
  await purgeIn(theirs)
  await until('it is gone', () => replica.vault.get(noteKind, 'n1') === undefined)
  const [gone] = replica.notices.value
  expect(gone).toEqual({ ...gone, what: 'purge-kept', recordId: 'n1', path: '' })
  await until('no place has it', () => !browser.logs.text().includes('theirs'))
  expect(await everythingKept(browser)).not.toContain('theirs')
  browser.vanish(replica)
  expect((await openTab(browser)).notices.value).toEqual([gone])
})

test('it is told as gone also where the browser had lost its database meanwhile', async () => {
  const { browser, replica, theirs } = await gaveWay()
  killed(browser, replica)
  await purgeIn(theirs)
  const again = await openTab(browser)
  await until('it is told', () => again.notices.value.length > 0)
  expect(told(again)).toEqual(['purge-kept'])
  await until('no log has it', () => !browser.logs.text().includes('theirs'))
})

test('whoever deletes for good what gave way here is told nothing of another place', async () => {
  const { replica } = await gaveWay()
  await purgeIn(replica)
  expect(told(replica)).toEqual([])
})

test('what was made in another epoch waits for the person’s word', async () => {
  const { server, browser, replica } = await setUp()
  await browser.goOffline(async () => {
    await add(replica, 'n1')
    killed(browser, replica)
  })
  server.beginAnew()
  const again = await openTab(browser)
  await until('it is set aside', () => again.needsYou.value.length === 1)
  expect(server.all()).toEqual([])
})

test('nothing comes back of what was erased meanwhile', async () => {
  const { server, browser, replica } = await setUp()
  await browser.goOffline(async () => {
    await add(replica, 'planted')
    killed(browser, replica)
  })
  server.erase()
  const again = await openTab(browser)
  await until('the log is cleared', () => !browser.logs.text().includes('planted'))
  expect([...ids(again), ...again.needsYou.value]).toEqual([])
})

test('that all was erased is still told where other records took the place of it', async () => {
  const { server, replica } = await setUp()
  await add(replica, 'n1')
  await sent(replica)
  server.erase()
  replica.syncNow()
  await until('the erasing is told', () => told(replica).includes('erased'))
  server.vaultId = 'another'
  server.beginAnew()
  replica.syncNow()
  await until('the other records are told of', () => told(replica).includes('other-vault'))
  expect(told(replica)).toEqual(['erased', 'other-vault'])
})

test('erasing takes the words from the log of every tab', async () => {
  const { server, browser, replica } = await setUp()
  const other = await openTab(browser)
  await browser.goOffline(async () => {
    await add(replica, 'planted-1')
    await add(other, 'planted-2')
  })
  expect(browser.logs.text()).toContain('planted-2')
  server.erase()
  replica.syncNow()
  await until('no log has them', () => !browser.logs.text().includes('planted'))
})

test('a browser without a place for logs keeps what waits in its database', async () => {
  const server = newServer()
  const browser = newBrowser(server)
  browser.without = ['secondKeeper']
  const replica = await openTab(browser)
  await browser.goOffline(async () => {
    await add(replica, 'n1')
    browser.vanish(replica)
  })
  await sent(await openTab(browser))
  await until('it arrives', () => server.all().length === 1)
})

test('the first records do not wait for a log that does not answer', async () => {
  const never = () => new Promise<never>(() => {})
  const silent: SecondKeeper = {
    append: never,
    restate: never,
    left: never,
    dropLeft: never,
    close: () => {},
  }
  const place = { epoch: 1, revision: 1, mark: 'set-1', erasedEpoch: 0, own: undefined }
  const database = await IndexedStore.open(new IDBFactory())
  const store = new KeptTwice(database, silent, () => () => {})
  const position = { vaultId: 'few', ...place }
  expect(await store.write('few', { position, replaceAll: true })).toMatchObject({ beat: 1 })
  const begun = await store.begin({ vaultId: 'many', ...place })
  expect(begun.position.vaultId).toBe('many')
  store.close()
})
