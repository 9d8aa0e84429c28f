import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { create, patch } from '../../core/vault/edit.ts'
import { KEYRING_ID, type Keyring, keyringKind } from '../../core/vault/kinds/keyring.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { SETTINGS_ID, settingsKind } from '../../core/vault/kinds/settings.ts'
import { isPlain } from '../../core/vault/record.ts'
import { newBrowser, openTab, sent } from './browsers.test-support.ts'
import type { MemoryServer } from './memory-server.ts'
import type { Replica } from './replica.ts'
import { everythingKept, newServer, noteKind, type TestBrowser, until } from './test-browser.ts'

const PASSPHRASE = 'four plain kept words'
/** A vault in which everything says `planted`, under a passphrase. */
async function setUp() {
  const server = newServer()
  const browser = newBrowser(server)
  const replica = await openTab(browser)
  await until('the key is here', () => server.requests.includes('device-key'))
  for (const id of ['n1', 'n2', 'n3']) await note(replica, `planted in ${id}`, id)
  await replica.commit('letter', [
    { kind: 'letter', id: 'l1', baseVersion: 0, schema: 1, body: { subject: 'planted in letter' } },
    create(letterTextKind, 'l1', { text: 'planted in text' } as never),
  ])
  await replica.commit('settings', [create(settingsKind, SETTINGS_ID, { name: 'Ines' })])
  await replica.drafts.write('page', 'planted in draft')
  await sent(replica)
  const set = await replica.keys.setPassphrase(PASSPHRASE)
  if (!set.ok) throw new Error(set.problem.message)
  await until('the key is retired', () => server.requests.includes('retire-device-key'))
  await sent(replica)
  return { server, browser, replica }
}

const note = (replica: Replica, title: string, id: string) =>
  replica.commit('note', [create(noteKind, id, { title })])
const titles = (replica: Replica) => replica.vault.all(noteKind).map(({ body }) => body.title)
const ringOf = (server: MemoryServer) =>
  (server.find(keyringKind.name, KEYRING_ID) as { body: Keyring } | undefined)?.body
const says = (thing: unknown, word: string) => JSON.stringify(thing).includes(word)

async function sealAll(replica: Replica, server: MemoryServer): Promise<void> {
  expect((await replica.keys.sealAll(true)).ok).toBe(true)
  await until('all is sealed', () => ringOf(server)?.allSealedAt !== undefined)
  await sent(replica)
}

/** Waits until nothing in this browser says the word. */
async function forgets(browser: TestBrowser, word: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (!(await everythingKept(browser)).includes(word)) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const kept = await everythingKept(browser)
  const at = kept.indexOf(word)
  throw new Error(`it still says ${kept.slice(Math.max(0, at - 200), at + 60)}`)
}

test('seals every kind but keyring and settings, and nothing plain stays anywhere', async () => {
  const { server, browser, replica } = await setUp()
  expect(says(server.all(), 'planted')).toBe(true)
  expect(await everythingKept(browser)).toContain('planted')
  await sealAll(replica, server)
  expect(
    server
      .all()
      .filter(isPlain)
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['keyring', 'settings'])
  expect(says(server.all(), 'planted')).toBe(false)
  await forgets(browser, 'planted')
  expect(replica.keys.sealsAll.value).toBe(true)
  expect(titles(replica)).toEqual(['planted in n1', 'planted in n2', 'planted in n3'])
  const text = await replica.text('l1')
  expect(text.ok && text.value.body).toEqual({ text: 'planted in text' })
  expect(await replica.drafts.read('page')).toBe('planted in draft')
})

test('pages work on as before while it is open, and what they write is sealed', async () => {
  const { server, browser, replica } = await setUp()
  await sealAll(replica, server)
  const look = replica.look((vault) => vault.all(noteKind).length)
  await note(replica, 'planted later', 'n4')
  expect(look.isCurrent()).toBe(false)
  const first = replica.vault.get(noteKind, 'n1')
  if (!first) throw new Error('it is not open')
  expect(replica.vault.get(noteKind, 'n1')).toBe(first)
  const edited = await replica.commit('note', [patch(noteKind, first, { title: 'planted anew' })])
  expect(titles(replica)).toEqual([
    'planted anew',
    'planted in n2',
    'planted in n3',
    'planted later',
  ])
  expect((await replica.undo(edited.id)).ok).toBe(true)
  expect(titles(replica)[0]).toBe('planted in n1')
  await replica.drafts.write('other', 'planted draft')
  await sent(replica)
  expect(says(server.all(), 'planted')).toBe(false)
  await forgets(browser, 'planted')
})

test('while it is locked, pages see nothing of it, and writing goes on', async () => {
  const { server, browser, replica } = await setUp()
  await sealAll(replica, server)
  await forgets(browser, 'planted')
  await browser.closeAll()
  const again = await openTab(browser)
  expect(again.keys.state.value).toBe('locked')
  expect(titles(again)).toEqual([])
  expect(again.vault.get(settingsKind, SETTINGS_ID)?.body.name).toBe('Ines')
  const look = again.look((vault) => vault.all(noteKind).length)
  await note(again, 'planted while locked', 'n4')
  expect(titles(again)).toEqual([])
  await sent(again)
  expect((await again.keys.unlock(PASSPHRASE)).ok).toBe(true)
  expect(look.isCurrent()).toBe(false)
  expect(titles(again)).toHaveLength(4)
  again.keys.lock()
  expect(titles(again)).toEqual([])
  expect(again.vault.get(noteKind, 'n1')).toBeUndefined()
})

test('another browser that is locked lets go of what it kept plain', async () => {
  const { server, replica } = await setUp()
  const elsewhere = newBrowser(server)
  const other = await openTab(elsewhere)
  await until('it has the records', () => titles(other).length === 3)
  expect((await other.text('l1')).ok).toBe(true)
  await other.drafts.write('page', 'planted draft elsewhere')
  await sealAll(replica, server)
  await forgets(elsewhere, 'planted')
  expect(other.keys.state.value).toBe('locked')
  expect(titles(other)).toEqual([])
  await other.keys.unlock(PASSPHRASE)
  await until('it reads all', () => titles(other).length === 3)
  expect(await other.drafts.read('page')).toBe('planted draft elsewhere')
  expect((await other.text('l1')).ok).toBe(true)
})

test('what waited plain in a browser that slept is sealed and joined once it is unlocked', async () => {
  const { server, replica } = await setUp()
  const asleep = newBrowser(server)
  const sleeper = await openTab(asleep)
  await until('it has the records', () => titles(sleeper).length === 3)
  await asleep.goOffline(async () => {
    const first = sleeper.vault.get(noteKind, 'n1')
    if (!first) throw new Error('it is not there')
    await sleeper.commit('note', [patch(noteKind, first, { text: 'planted offline' })])
    await note(sleeper, 'planted new', 'n4')
    await sealAll(replica, server)
    const mine = replica.vault.get(noteKind, 'n1')
    if (mine) await replica.commit('note', [patch(noteKind, mine, { title: 'planted meanwhile' })])
    await sent(replica)
  })
  server.refuses = ({ changes }) =>
    changes.some(({ kind, ...change }) => kind === 'note' && 'body' in change && change.body)
      ? { code: 'must-be-sealed', message: 'all records are sealed now' }
      : undefined
  sleeper.syncNow()
  await forgets(asleep, 'planted')
  expect(says(server.all(), 'planted')).toBe(false)
  await sleeper.keys.unlock(PASSPHRASE)
  await until('both edits stand', () => {
    const read = replica.vault.get(noteKind, 'n1')?.body
    return read?.title === 'planted meanwhile' && read.text === 'planted offline'
  })
  await until('the new one is there', () => titles(replica).includes('planted new'))
  await until('nothing is left over', () => sleeper.needsYou.value.length === 0)
  expect(says(server.all(), 'planted')).toBe(false)
})

test('seals texts whose letter is not there', async () => {
  const { server, replica } = await setUp()
  await replica.commit('text', [create(letterTextKind, 'alone', { text: 'planted' } as never)])
  await sent(replica)
  await sealAll(replica, server)
  const text = server.find(letterTextKind.name, 'alone')
  expect(text && 'sealed' in text).toBe(true)
  expect(says(server.all(), 'planted')).toBe(false)
})

test('unseals on request what is not always sealed', async () => {
  const { server, replica } = await setUp()
  await sealAll(replica, server)
  expect((await replica.keys.sealAll(false)).ok).toBe(true)
  await until('texts are plain', () => {
    const text = server.find(letterTextKind.name, 'l1')
    return text !== undefined && isPlain(text)
  })
  await until('it is settled', () => ringOf(server)?.allSealedAt === undefined)
  await sent(replica)
  expect(server.all().every(isPlain)).toBe(true)
  replica.keys.lock()
  expect(titles(replica)).toHaveLength(3)
})
