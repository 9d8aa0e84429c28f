import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { create, patch } from '../../core/vault/edit.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { newBrowser, sent, setUpWithKey } from './browsers.test-support.ts'
import type { Replica } from './replica.ts'
import { everythingKept, newId, newServer, noteKind, secretKind, until } from './test-browser.ts'

const addNote = (replica: Replica, title: string, id = newId()) =>
  replica.commit('note', [create(noteKind, id, { title })])
const addSecret = (replica: Replica, text: string, id = newId()) =>
  replica.commit('write', [create(secretKind, id, { text })])

test('seals private writing before it touches the disk or the line, and opens it again', async () => {
  const { server, browser, replica } = await setUpWithKey()
  await addSecret(replica, 'xylophone', 's1')
  expect(replica.getOpened(secretKind, 's1')?.body.text).toBe('xylophone')
  await replica.drafts.write('page', { text: 'zeppelin' }, { sealed: true })
  await sent(replica)
  expect(JSON.stringify(server.all())).not.toContain('xylophone')
  expect(JSON.stringify(server.all())).toContain('xchacha20poly1305')
  const kept = await everythingKept(browser)
  expect(kept).not.toContain('xylophone')
  expect(kept).not.toContain('zeppelin')
  await replica.close()
  server.stop()
  const again = await browser.openTab()
  expect(again.getOpened(secretKind, 's1')).toBeUndefined()
  await until('it opens', () => again.getOpened(secretKind, 's1')?.body.text === 'xylophone')
  expect(again.allOpened(secretKind).map((read) => read.body.text)).toEqual(['xylophone'])
  expect(await again.drafts.read('page')).toEqual({ text: 'zeppelin' })
})

test('merges sealed writing that was changed in two places, and seals the result', async () => {
  const { server, replica } = await setUpWithKey()
  const second = newBrowser(server)
  const other = await second.openTab()
  await other.ready
  const text = (middle: string) => `first line\n${middle}\nlast line`
  await addSecret(replica, text('middle'), 's1')
  await sent(replica)
  await until('it arrives', () => other.getOpened(secretKind, 's1') !== undefined)
  server.stop()
  for (const [tab, to] of [
    [replica, text('middle').replace('first', 'changed first')],
    [other, text('middle').replace('last', 'changed last')],
  ] as const) {
    const now = tab.getOpened(secretKind, 's1')
    if (!now) throw new Error('not open')
    await tab.commit('write', [patch(secretKind, now, { text: to })])
  }
  server.start()
  await sent(replica)
  await sent(other)
  for (const tab of [replica, other]) {
    await until('both have both', () => {
      const now = tab.getOpened(secretKind, 's1')?.body.text ?? ''
      return now.includes('changed first') && now.includes('changed last')
    })
  }
  expect(JSON.stringify(server.all())).not.toContain('middle')
  expect(replica.needsYou.value).toEqual([])
})

test('repeats no private word outside the seal when two places wrote the same field', async () => {
  const { server, browser, replica } = await setUpWithKey()
  const second = newBrowser(server)
  const other = await second.openTab()
  await other.ready
  await addSecret(replica, 'plain', 's1')
  await sent(replica)
  await until('it arrives', () => other.getOpened(secretKind, 's1') !== undefined)
  server.stop()
  for (const [tab, text] of [
    [replica, 'marmalade'],
    [other, 'pumpernickel'],
  ] as const) {
    const now = tab.getOpened(secretKind, 's1')
    if (!now) throw new Error('not open')
    await tab.commit('write', [patch(secretKind, now, { text, words: [text] })])
  }
  server.start()
  await Promise.all([sent(replica), sent(other)])
  const notices = [...replica.notices.value, ...other.notices.value]
  expect(notices.map((notice) => notice.what)).toContain('mine-kept')
  const kept = (await everythingKept(browser)) + (await everythingKept(second))
  for (const word of ['marmalade', 'pumpernickel']) {
    expect(kept).not.toContain(word)
    expect(JSON.stringify([notices, server.all()])).not.toContain(word)
  }
})

test('refuses to write private words before there is a key to seal them with', async () => {
  const server = newServer()
  const transport = server.transport
  const browser = newBrowser(server)
  Object.defineProperty(server, 'transport', {
    value: { ...transport, deviceKey: async () => ({ kind: 'away' }) },
  })
  const replica = await browser.openTab()
  await replica.ready
  await expect(addSecret(replica, 'too early')).rejects.toMatchObject({ code: 'no-key' })
  expect(replica.waitingCount.value).toBe(0)
  await addNote(replica, 'plain is fine')
})

test('keeps drafts through a crash, and lets them go', async () => {
  const { browser, replica } = await setUpWithKey()
  await replica.drafts.write('read', { text: 'Dear' })
  await replica.drafts.write('read', { text: 'Dear all' })
  browser.vanish(replica)
  const again = await browser.openTab()
  expect(await again.drafts.read('read')).toEqual({ text: 'Dear all' })
  await again.drafts.drop('read')
  expect(await again.drafts.read('read')).toBeUndefined()
})

test('undoes in order, also what was done before a reload and in another tab', async () => {
  const { browser, replica, server } = await setUpWithKey()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  const other = await browser.openTab()
  const note = other.vault.get(noteKind, 'n1')
  if (!note) throw new Error('no note')
  await other.commit('edit', [patch(noteKind, note, { title: 'two' })])
  await until('it arrives', () => replica.vault.get(noteKind, 'n1')?.body.title === 'two')
  expect(replica.lastUndoable.value).toMatchObject({ intent: 'edit' })
  expect((await replica.undoLast()).ok).toBe(true)
  expect(replica.vault.get(noteKind, 'n1')?.body).toEqual({ title: 'one' })
  await sent(replica)
  browser.vanish(replica)
  await other.close()
  const again = await browser.openTab()
  expect(again.lastUndoable.value).toMatchObject({ intent: 'note' })
  expect((await again.undoLast()).ok).toBe(true)
  expect(again.vault.all(noteKind)).toEqual([])
  expect(again.lastUndoable.value).toBeNull()
  expect(await again.undoLast()).toMatchObject({ ok: false, problem: { code: 'nothing-to-undo' } })
  await sent(again)
  expect(server.find('note', 'n1')).toMatchObject({ version: 4, deleted: true })
})

test('undoes a set under the name it had before it was merged', async () => {
  const { server, replica } = await setUpWithKey()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  server.stop()
  const note = replica.vault.get(noteKind, 'n1')
  if (!note) throw new Error('no note')
  const set = await replica.commit('edit', [patch(noteKind, note, { text: 'mine' })])
  const changes = [{ ...create(noteKind, 'n1', { title: 'theirs' }), baseVersion: 1 }]
  server.write({ id: newId(), actor: 'cli', at: new Date().toISOString(), intent: 'cli', changes })
  server.start()
  await sent(replica)
  expect((await replica.undo(set.id)).ok).toBe(true)
  expect(replica.vault.get(noteKind, 'n1')?.body).toEqual({ title: 'theirs' })
})

test('does not undo underneath a change from elsewhere, nor what it did not do', async () => {
  const { server, replica } = await setUpWithKey()
  const set = await addNote(replica, 'one', 'n1')
  await sent(replica)
  const changes = [{ ...create(noteKind, 'n1', { title: 'theirs' }), baseVersion: 1 }]
  server.write({ id: newId(), actor: 'cli', at: new Date().toISOString(), intent: 'cli', changes })
  await until('it arrives', () => replica.vault.get(noteKind, 'n1')?.version === 2)
  expect(await replica.undo(set.id)).toMatchObject({ problem: { code: 'changed-since' } })
  expect(replica.lastUndoable.value).toBeNull()
  expect(await replica.undo('unknown')).toMatchObject({ problem: { code: 'not-here' } })
})

test('fetches the text of a letter once, when it is asked for, and keeps it', async () => {
  const { server, browser, replica } = await setUpWithKey()
  const changes = [create(letterTextKind, 'l1', { text: 'Dear you' })]
  server.write({ id: newId(), actor: 'cli', at: new Date().toISOString(), intent: 'cli', changes })
  await until('it was heard of', () => server.requests.some((request) => request === 'pull 0'))
  expect(replica.vault.find('letter-text', 'l1')).toBeUndefined()
  const [one, two] = await Promise.all([replica.text('l1'), replica.text('l1')])
  expect(one).toMatchObject({ ok: true, value: { body: { text: 'Dear you' } } })
  expect(two).toEqual(one)
  expect(server.requests.filter((request) => request === 'record letter-text')).toHaveLength(1)
  expect(await replica.text('none')).toMatchObject({ problem: { code: 'no-text' } })
  await replica.close()
  server.stop()
  const again = await browser.openTab()
  expect(await again.text('l1')).toMatchObject({ ok: true, value: { body: { text: 'Dear you' } } })
  expect(await again.text('none')).toMatchObject({ problem: { code: 'server-away' } })
})

test('keeps the text of an own letter in this browser, and edits it after a reload', async () => {
  const { server, browser, replica } = await setUpWithKey()
  await replica.commit('letter', [create(letterTextKind, 'l1', { text: 'mine' })])
  await sent(replica)
  server.stop()
  browser.vanish(replica)
  const again = await browser.openTab()
  const text = await again.text('l1')
  if (!text.ok) throw new Error('no text')
  await again.commit('letter', [
    { kind: 'letter-text', id: 'l1', baseVersion: 1, schema: 1, body: { text: 'mine too' } },
  ])
  browser.vanish(again)
  const third = await browser.openTab()
  expect(await third.text('l1')).toMatchObject({ value: { body: { text: 'mine too' } } })
  server.start()
  await sent(third)
  expect(server.find('letter-text', 'l1')).toMatchObject({ version: 2, body: { text: 'mine too' } })
  expect(third.notices.value).toEqual([])
})

test('works against the server alone where the browser keeps nothing, and says so', async () => {
  const { server, browser, replica } = await setUpWithKey(['indexedDb'])
  expect(replica.status.value).toBe('cannot-keep')
  await addNote(replica, 'one')
  await replica.drafts.write('d', 'text')
  expect(await replica.drafts.read('d')).toBe('text')
  await sent(replica)
  expect(server.all()).toHaveLength(1)
  const other = await browser.openTab()
  await other.ready
  expect(other.vault.all(noteKind)).toHaveLength(1)
  await addNote(other, 'two')
  await until('it arrives over the server', () => replica.vault.all(noteKind).length === 2)
})

test('goes on in a new database when the old one is taken away under it', async () => {
  const { server, browser, replica } = await setUpWithKey()
  await addNote(replica, 'one')
  await sent(replica)
  server.stop()
  await addNote(replica, 'waits')
  await new Promise((resolve) => {
    const request = browser.factory.deleteDatabase('onward')
    request.onsuccess = resolve
  })
  await addNote(replica, 'after')
  expect(replica.status.value).not.toBe('cannot-keep')
  expect(replica.waitingCount.value).toBe(2)
  browser.vanish(replica)
  const again = await browser.openTab()
  expect(again.vault.all(noteKind)).toHaveLength(3)
  expect(again.waitingCount.value).toBe(2)
  server.start()
  await sent(again)
  expect(server.all()).toHaveLength(3)
})

test('goes on when the disk is full, and sends nothing twice afterwards', async () => {
  const { server, browser, replica } = await setUpWithKey()
  await addNote(replica, 'one', 'n1')
  await sent(replica)
  server.stop()
  const note = replica.vault.get(noteKind, 'n1')
  if (!note) throw new Error('no note')
  await replica.commit('edit', [patch(noteKind, note, { title: 'two' })])
  const { put } = IDBObjectStore.prototype
  try {
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
      if (this.name === 'outbox') throw new DOMException('full', 'QuotaExceededError')
      return put.call(this, value, key)
    }
    await addNote(replica, 'kept in memory')
    expect(replica.status.value).toBe('cannot-keep')
    const changes = [{ ...create(noteKind, 'n1', { title: 'one', more: 1 }), baseVersion: 1 }]
    const at = new Date().toISOString()
    server.write({ id: newId(), actor: 'cli', at, intent: 'cli', changes })
    server.start()
    await sent(replica)
    expect(server.find('note', 'n1')).toMatchObject({ body: { title: 'two', more: 1 } })
    expect(server.all()).toHaveLength(2)
  } finally {
    IDBObjectStore.prototype.put = put
  }
  const applied = server.applied.length
  await replica.close()
  const again = await browser.openTab()
  expect(again.waitingCount.value).toBe(0)
  await until('all is there', () => again.vault.all(noteKind).length === 2)
  expect(server.applied).toHaveLength(applied)
})

test('lets tabs work side by side without locks and without a channel', async () => {
  const { server, browser, replica } = await setUpWithKey(['locks', 'openChannel'])
  const other = await browser.openTab()
  await other.ready
  await Promise.all([addNote(replica, 'one'), addNote(other, 'two'), addNote(replica, 'three')])
  await sent(replica)
  await until('both show all', () =>
    [replica, other].every((tab) => tab.vault.all(noteKind).length === 3),
  )
  expect(server.applied).toHaveLength(3)
})

test('carries thousands of records over into chunks and opens them again', async () => {
  const { server, browser, replica } = await setUpWithKey()
  const many = Array.from({ length: 900 }, (_, at) =>
    create(noteKind, `n${String(at).padStart(5, '0')}`, { title: `${at}` }),
  )
  for (let part = 0; part < 5; part += 1) {
    const changes = many.map((change) => ({ ...change, id: `p${part}-${change.id}` }))
    await replica.commit('import', changes)
  }
  await sent(replica)
  await replica.commit('edit', [
    { kind: 'note', id: 'p0-n00000', baseVersion: 1, schema: 1, body: { title: 'edited' } },
  ])
  await sent(replica)
  await replica.close()
  server.stop()
  const again = await browser.openTab()
  expect(again.vault.all(noteKind)).toHaveLength(4500)
  expect(again.vault.get(noteKind, 'p0-n00000')?.body.title).toBe('edited')
})

test('shows thousands of records before they are on the disk, and keeps what is done meanwhile', async () => {
  const server = newServer()
  for (let part = 0; part < 6; part += 1) {
    const ids = Array.from({ length: 1000 }, (_, at) => `n${part}-${at}`)
    const changes = ids.map((id) => create(noteKind, id, { title: id }))
    const at = new Date().toISOString()
    server.write({ id: newId(), actor: 'cli', at, intent: 'import', changes })
  }
  const browser = newBrowser(server)
  const replica = await browser.openTab()
  await replica.ready
  expect(replica.vault.all(noteKind)).toHaveLength(6000)
  await addNote(replica, 'meanwhile', 'm')
  const other = await browser.openTab()
  await until('the other tab has all', () => other.vault.all(noteKind).length === 6001)
  await sent(replica)
  browser.vanish(replica)
  server.stop()
  const again = await browser.openTab()
  expect(again.vault.all(noteKind)).toHaveLength(6001)
  expect(again.vault.get(noteKind, 'm')?.body.title).toBe('meanwhile')
})

test('begins again when it ended before the records were on the disk', async () => {
  const server = newServer()
  const changes = Array.from({ length: 6000 }, (_, at) => create(noteKind, `n${at}`, {}))
  const at = new Date().toISOString()
  server.write({ id: newId(), actor: 'cli', at, intent: 'import', changes })
  const browser = newBrowser(server)
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
    if (this.name === 'chunks') browser.vanish(replica)
    return put.call(this, value, key)
  }
  const replica = await browser.openTab()
  try {
    await replica.ready
    server.losesRequests = Number.POSITIVE_INFINITY
    await addNote(replica, 'meanwhile', 'm')
    await replica.close()
  } finally {
    IDBObjectStore.prototype.put = put
  }
  server.losesRequests = 0
  expect(server.find('note', 'm')).toBeUndefined()
  const again = await browser.openTab()
  await again.ready
  expect(again.vault.all(noteKind)).toHaveLength(6001)
  await sent(again)
  expect(server.find('note', 'm')).toBeDefined()
})

test('refuses a change before it knows the vault, and one that names a record twice', async () => {
  const server = newServer()
  server.stop()
  const browser = newBrowser(server)
  const replica = await browser.openTab()
  expect(replica.status.value).toBe('starting')
  await expect(addNote(replica, 'early')).rejects.toMatchObject({ code: 'starting' })
  server.start()
  await replica.ready
  const twice = [create(noteKind, 'n1', {}), create(noteKind, 'n1', {})]
  await expect(replica.commit('twice', twice)).rejects.toMatchObject({ code: 'repeated-record' })
  expect(replica.vault.all(noteKind)).toEqual([])
})

test('opens only what a page asks for, the newest first', async () => {
  const { server, browser, replica } = await setUpWithKey()
  const ids = Array.from({ length: 30 }, () => newId())
  for (const id of ids) await addSecret(replica, id, id)
  await sent(replica)
  await replica.close()
  server.stop()
  const again = await browser.openTab()
  const newest = () => again.allOpened(secretKind, { newest: 5 }).map(({ id }) => id)
  const last = ids.at(-1) ?? ''
  expect(newest()).toEqual([])
  await until('some are open', () => newest().length > 0)
  expect(newest()).toContain(last)
  await until('five are open', () => newest().length === 5)
  expect(newest()).toEqual(ids.slice(-5))
  const at = again.vault.find('secret', ids[20] ?? '')?.updatedAt ?? ''
  const since = () => again.allOpened(secretKind, { since: at }).length
  await until('the later ones are open', () => since() >= 10)
  expect(again.getOpened(secretKind, ids[0] ?? '')).toBeUndefined()
})
