import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { create, patch, remove } from '../../core/vault/edit.ts'
import { newBrowser, sent, setUp } from './browsers.test-support.ts'
import type { Replica } from './replica.ts'
import { newId, newServer, noteKind, until } from './test-browser.ts'

const addNote = (replica: Replica, title: string, id = newId()) =>
  replica.commit('note', [create(noteKind, id, { title })])
const titles = (replica: Replica) => replica.vault.all(noteKind).map((note) => note.body.title)
function edit(replica: Replica, id: string, fields: object) {
  const note = replica.vault.get(noteKind, id)
  if (!note) throw new Error('no such note')
  return replica.commit('edit', [patch(noteKind, note, fields)])
}
/** What a program beside the app writes on the present version. */
function foreign(server: ReturnType<typeof newServer>, id: string, body: object | null) {
  const version = server.find('note', id)?.version ?? 0
  const change = { kind: 'note', id, baseVersion: version, schema: 1, body: body as never }
  const at = new Date().toISOString()
  return server.write({ id: newId(), actor: 'cli', at, intent: 'cli', changes: [change] })
}

test('shows a change before anything is awaited, and resolves when it is durable', async () => {
  const { replica, server } = await setUp()
  const before = replica.version.value
  const committing = addNote(replica, 'one')
  expect(titles(replica)).toEqual(['one'])
  expect(replica.version.value).toBeGreaterThan(before)
  expect(replica.waitingCount.value).toBe(1)
  await committing
  await sent(replica)
  expect(server.all()).toHaveLength(1)
  expect(replica.status.value).toBe('saved')
})

test('fetches the vault on the first opening, page by page', async () => {
  const server = newServer()
  server.pageSize = 7
  for (let count = 0; count < 40; count += 1) foreign(server, `n${count}`, { title: `${count}` })
  const browser = newBrowser(server)
  const replica = await browser.openTab()
  expect(replica.status.value).toBe('starting')
  await replica.ready
  expect(titles(replica)).toHaveLength(40)
})

test('opens without a server from what this browser kept', async () => {
  const { server, browser, replica } = await setUp()
  await addNote(replica, 'one')
  await sent(replica)
  await replica.close()
  server.stop()
  const again = await browser.openTab()
  expect(titles(again)).toEqual(['one'])
  await until('it is said', () => again.status.value === 'offline')
})

test('keeps changes while the server is away and sends them when it is back, unasked', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one')
  await sent(replica)
  server.stop()
  await addNote(replica, 'two')
  await addNote(replica, 'three')
  await until('it is said', () => replica.status.value === 'waiting')
  expect(replica.waitingCount.value).toBe(2)
  server.start()
  await sent(replica)
  expect(server.all()).toHaveLength(3)
  await until('it is said', () => replica.status.value === 'saved')
})

test('keeps the outbox through a reload', async () => {
  const { server, browser, replica } = await setUp()
  server.stop()
  await addNote(replica, 'one')
  await edit(replica, replica.vault.all(noteKind)[0]?.id ?? '', { text: 'more' })
  browser.vanish(replica)
  const again = await browser.openTab()
  expect(titles(again)).toEqual(['one'])
  expect(again.waitingCount.value).toBe(2)
  server.start()
  await sent(again)
  expect(server.all()).toMatchObject([{ version: 2, body: { title: 'one', text: 'more' } }])
})

test('shows what another program wrote, without a reload', async () => {
  const { server, replica } = await setUp()
  await until('it listens', () => server.requests.includes('device-key'))
  foreign(server, 'n1', { title: 'from the command line' })
  await until('it arrives', () => titles(replica)[0] === 'from the command line')
})

test('shows a change of one tab in the other', async () => {
  const { server, browser, replica } = await setUp()
  const other = await browser.openTab()
  await addNote(replica, 'from the first')
  await until('it arrives', () => titles(other).includes('from the first'))
  server.stop()
  await addNote(other, 'from the second')
  await until('it arrives', () => titles(replica).includes('from the second'))
  server.start()
  await until('all is sent', () => server.all().length === 2)
  await until('both know', () => replica.waitingCount.value + other.waitingCount.value === 0)
})

test('lets another tab take over when the one that syncs is gone', async () => {
  const { server, browser, replica } = await setUp()
  const other = await browser.openTab()
  browser.vanish(replica)
  await addNote(other, 'later')
  await sent(other)
  expect(server.all()).toHaveLength(1)
})

test('sends a set once, even when the answer to it was lost', async () => {
  const { server, replica } = await setUp()
  server.losesAnswers = 2
  await addNote(replica, 'one')
  await sent(replica)
  expect(server.applied).toHaveLength(1)
  expect(titles(replica)).toEqual(['one'])
})

test('merges with what changed in the meantime and keeps both', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  server.stop()
  await edit(replica, 'n1', { text: 'mine' })
  await edit(replica, 'n1', { mood: 'later edit' })
  foreign(server, 'n1', { title: 'theirs' })
  server.start()
  await sent(replica)
  const merged = { title: 'theirs', text: 'mine', mood: 'later edit' }
  expect(server.find('note', 'n1')).toMatchObject({ body: merged })
  await until('it is shown', () => replica.vault.get(noteKind, 'n1')?.body.title === 'theirs')
  expect(replica.vault.get(noteKind, 'n1')?.body).toEqual(merged)
  expect(new Set(server.applied.map((set) => set.id)).size).toBe(server.applied.length)
})

test('an edit beats a deletion from elsewhere, and the person is told', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  server.stop()
  await edit(replica, 'n1', { text: 'still needed' })
  foreign(server, 'n1', null)
  server.start()
  await sent(replica)
  expect(server.find('note', 'n1')).toMatchObject({ body: { title: 'one', text: 'still needed' } })
  expect(replica.notices.value).toMatchObject([{ what: 'edit-kept', recordId: 'n1' }])
  await replica.dismiss(replica.notices.value[0]?.id ?? '')
  expect(replica.notices.value).toEqual([])
})

test('sets a refused change aside, keeps it whole, and goes on with the others', async () => {
  const { server, browser, replica } = await setUp()
  server.refuses = (set) =>
    set.intent === 'bad' ? { code: 'invalid-body', message: 'No.' } : undefined
  await addNote(replica, 'one', 'n1')
  const bad = replica.vault.get(noteKind, 'n1')
  if (!bad) throw new Error('no note')
  await replica.commit('bad', [patch(noteKind, bad, { title: 'bad' })])
  await edit(replica, 'n1', { text: 'later' })
  await addNote(replica, 'two')
  await sent(replica)
  expect(server.all()).toHaveLength(2)
  expect(server.find('note', 'n1')).toMatchObject({ body: { title: 'one', text: 'later' } })
  expect(titles(replica).sort()).toEqual(['one', 'two'])
  expect(replica.status.value).toBe('needs-you')
  expect(replica.needsYou.value).toMatchObject([
    { why: 'refused', code: 'invalid-body', set: { changes: [{ body: { title: 'bad' } }] } },
  ])
  await replica.close()
  const again = await browser.openTab()
  expect(again.needsYou.value).toHaveLength(1)
  server.refuses = () => undefined
  await again.retry(again.needsYou.value[0]?.id ?? '')
  await sent(again)
  expect(server.find('note', 'n1')).toMatchObject({ body: { title: 'bad', text: 'later' } })
  await until('it is settled', () => again.status.value === 'saved')
})

test('never goes in circles when somebody is always quicker, and blocks nothing', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  let count = 0
  server.beforePush = () => {
    count += 1
    foreign(server, 'n1', { title: `other ${count}` })
  }
  await edit(replica, 'n1', { title: 'mine' })
  await addNote(replica, 'two', 'n2')
  await until('it is set aside', () => replica.needsYou.value.length === 1)
  expect(replica.needsYou.value).toMatchObject([{ why: 'keeps-changing' }])
  expect(count).toBeLessThan(40)
  await sent(replica)
  expect(server.find('note', 'n2')).toBeDefined()
})

test('sets what waits aside when the vault was restored, and shows the restored records', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'old', 'n1')
  await sent(replica)
  const old = server.all()
  await edit(replica, 'n1', { title: 'newer' })
  await sent(replica)
  server.stop()
  await edit(replica, 'n1', { text: 'waits' })
  server.beginAnew(old)
  server.start()
  await until('it is set aside', () => replica.needsYou.value.length === 1)
  expect(replica.needsYou.value[0]).toMatchObject({ why: 'other-epoch' })
  expect(titles(replica)).toEqual(['old'])
  expect(replica.waitingCount.value).toBe(0)
  await addNote(replica, 'goes on')
  await sent(replica)
})

test('fetches everything anew when the server has lost a record, and saves the edit', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  server.lose('note', 'n1')
  await edit(replica, 'n1', { text: 'more' })
  await sent(replica)
  expect(server.find('note', 'n1')).toMatchObject({ body: { title: 'one', text: 'more' } })
  expect(replica.needsYou.value).toEqual([])
})

test('brings back what it knew when an older copy of the file was put in its place', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'old', 'a')
  await addNote(replica, 'deleted since', 'd')
  await sent(replica)
  const putBack = server.copy()
  await edit(replica, 'a', { title: 'new', text: 'more' })
  await addNote(replica, 'born since', 'b')
  const gone = replica.vault.find('note', 'd')
  if (gone) await replica.commit('delete', [remove(noteKind, gone)])
  await sent(replica)
  server.stop()
  await edit(replica, 'a', { text: 'more still' })
  putBack()
  server.start()
  replica.syncNow()
  await until('all of it is there again', () => server.all().length === 3 && server.revision > 3)
  await sent(replica)
  expect(server.find('note', 'a')).toMatchObject({ body: { title: 'new', text: 'more still' } })
  expect(server.find('note', 'b')).toMatchObject({ body: { title: 'born since' } })
  expect(titles(replica).toSorted()).toEqual(['born since', 'deleted since', 'new'])
  expect(server.all().toSorted(byId)).toEqual([...replica.vault.stored('note')].toSorted(byId))
  await until('it says so', () => replica.status.value === 'saved')
})

test('brings it back also when its own next change was quicker than its look', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'old', 'a')
  await sent(replica)
  const putBack = server.copy()
  await addNote(replica, 'born since', 'b')
  await sent(replica)
  putBack()
  await addNote(replica, 'after', 'c')
  await until('all of it is there again', () => server.all().length === 3)
  await sent(replica)
  expect(server.all().toSorted(byId)).toEqual([...replica.vault.stored('note')].toSorted(byId))
})

test('hears of what is written while it fetches everything anew', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'a')
  await sent(replica)
  const putBack = server.copy()
  for (const body of [{ title: 'gone' }, { title: 'gone soon' }, null]) foreign(server, 'b', body)
  await until('it arrives', () => replica.vault.find('note', 'b')?.version === 3)
  putBack()
  const pull = server.pull.bind(server)
  server.pull = (since, mark) => {
    const answer = pull(since, mark)
    // Its number is below those that were known before.
    if (since === 0) foreign(server, 'a', { title: 'two' })
    return answer
  }
  replica.syncNow()
  await until('it arrives', () => titles(replica).includes('two'))
})

const byId = (one: { id: string }, two: { id: string }) => (one.id < two.id ? -1 : 1)

test('merges a form that was open while the record changed', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  const open = replica.vault.get(noteKind, 'n1')
  if (!open) throw new Error('no note')
  foreign(server, 'n1', { title: 'one', text: 'from elsewhere' })
  await until('it arrives', () => replica.vault.get(noteKind, 'n1')?.version === 2)
  await replica.commit('edit', [patch(noteKind, open, { title: 'from the form' })])
  await sent(replica)
  expect(server.find('note', 'n1')).toMatchObject({
    body: { title: 'from the form', text: 'from elsewhere' },
  })
})

test('merges a form that was opened on a change which was then refused', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  server.refuses = ({ intent }) =>
    intent === 'edit' ? { code: 'invalid-body', message: 'This is not well formed.' } : undefined
  const refused = edit(replica, 'n1', { title: 'refused' })
  const shown = replica.vault.find('note', 'n1')
  const open = replica.vault.get(noteKind, 'n1')
  if (!shown || !open) throw new Error('no note')
  await refused
  await until('it was refused', () => replica.needsYou.value.length === 1)
  // It gave its version back, and another change has that version now.
  foreign(server, 'n1', { title: 'one', text: 'from elsewhere' })
  await until('it arrives', () => replica.vault.get(noteKind, 'n1')?.version === open.version)
  await replica.commit('save', [patch(noteKind, open, { more: 'from the form' })], [shown])
  await sent(replica)
  expect(server.find('note', 'n1')).toMatchObject({
    version: 3,
    body: { title: 'one', text: 'from elsewhere', more: 'from the form' },
  })
})

test('says when it is signed out, keeps changes, and sends them after signing in', async () => {
  const { server, replica } = await setUp()
  server.signedIn = false
  await addNote(replica, 'one')
  await until('it is said', () => replica.status.value === 'signed-out')
  expect(replica.waitingCount.value).toBe(1)
  server.signedIn = true
  replica.syncNow()
  await sent(replica)
  await until(
    'it is said',
    () => replica.status.value === 'saved',
    () => `${replica.status.value} ${server.requests.join()}`,
  )
})

test('deletes and forgets nothing of it in the numbering', async () => {
  const { server, replica } = await setUp()
  await addNote(replica, 'one', 'n1')
  await replica.commit('delete', [remove(noteKind, { id: 'n1', version: 1 })])
  await replica.commit('note', [{ ...create(noteKind, 'n1', { title: 'again' }), baseVersion: 2 }])
  await sent(replica)
  expect(server.find('note', 'n1')).toMatchObject({ version: 3, body: { title: 'again' } })
})

test('says so while the server is away and nothing is here, and opens once it is back', async () => {
  const server = newServer()
  server.stop()
  const browser = newBrowser(server)
  const replica = await browser.openTab()
  await until('it is told', () => replica.trouble.value?.code === 'nothing-here')
  expect(replica.status.value).toBe('starting')
  server.start()
  await replica.ready
  await until('it is over', () => replica.trouble.value === null)
})
