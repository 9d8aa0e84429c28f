import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { create, patch, purge } from '../../core/vault/edit.ts'
import type { Replica } from './replica.ts'
import { newServer, noteKind, TestBrowser, until } from './test-browser.ts'

const tellsOfPurge = ({ notices }: Replica, id: string) =>
  notices.value.some(({ what, recordId }) => what === 'purge-kept' && recordId === id)

test('tells of what two tabs changed against each other while it pauses', async () => {
  const server = newServer()
  const browser = new TestBrowser(server)
  const tab = await browser.openTab()
  await tab.ready
  const other = await browser.openTab()
  await other.ready
  const notes = ['n1', 'n2'].map((id) => create(noteKind, id, { title: id }))
  await tab.commit('notes', notes)
  await until('both have it', () => tab.waitingCount.value + other.waitingCount.value === 0)
  const [one, two] = ['n1', 'n2'].map((id) => other.vault.get(noteKind, id))
  if (!one || !two) throw new Error('no such notes')

  server.stop()
  browser.pausesEnd = false
  await tab.commit('note', [create(noteKind, 'n3', { title: 'waits' })])
  await until('it pauses', () => tab.status.value === 'waiting')
  const both = [patch(noteKind, one, { text: 'both' }), patch(noteKind, two, { text: 'both' })]
  await Promise.all([tab.commit('purge', [purge(noteKind, one)]), other.commit('two', both)])

  for (const each of [tab, other]) {
    await until('it is told', () => tellsOfPurge(each, 'n1'))
    expect(each.vault.get(noteKind, 'n1')).toBeUndefined()
    expect(each.vault.get(noteKind, 'n2')?.body).toEqual({ title: 'n2', text: 'both' })
    expect(each.status.value).toBe('waiting')
  }
  await browser.closeAll()
})

test('sends what the person does while the line of news is broken', async () => {
  const server = newServer()
  const browser = new TestBrowser(server)
  const tab = await browser.openTab()
  await tab.ready
  await until('the key is here', () => server.requests.includes('device-key'))
  const changes = [create(noteKind, 'n0', { title: 'from elsewhere' })]
  server.write({
    id: 'cli-1',
    actor: 'cli',
    at: '2026-03-10T21:40:00.000Z',
    intent: 'note',
    changes,
  })
  await until('it listens', () => tab.vault.get(noteKind, 'n0') !== undefined)
  browser.pausesEnd = false
  // All lines break, and the server answers as before.
  server.stop()
  server.start()
  await tab.commit('note', [create(noteKind, 'n1', { title: 'at once' })])
  await until('it is sent', () => server.find(noteKind.name, 'n1') !== undefined)
  await browser.closeAll()
})
