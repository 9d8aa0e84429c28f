import 'fake-indexeddb/auto'
import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { ok } from '../../core/result.ts'
import { create, patch } from '../../core/vault/edit.ts'
import { newBrowser } from '../replica/browsers.test-support.ts'
import { newId, newServer, noteKind, until } from '../replica/test-browser.ts'
import { actOn, makeWord, nowHere } from './onward.ts'

test('what is done before the records are here is done once they are, on what they say', async () => {
  const server = newServer()
  const changes = [create(noteKind, 'n1', { title: 'of old' })]
  server.write({
    id: 'cli-1',
    actor: 'cli',
    at: '2026-03-10T21:40:00.000Z',
    intent: 'note',
    changes,
  })
  server.stop()
  const browser = newBrowser(server)
  const replica = await browser.openTab()
  const word = makeWord()
  const act = actOn({ replica, now: signal(nowHere()), newId, word }, () => '/')
  const acted = act(
    'edit',
    (vault) => {
      const note = vault.get(noteKind, 'n1')
      return ok(note ? [patch(noteKind, note, { text: 'of now' })] : [])
    },
    'Kept.',
  )
  expect(word.said.value?.text).toMatch(/still opening your records/)
  server.start()
  replica.syncNow()
  await acted
  expect(word.said.value?.text).toBe('Kept.')
  await until('it is sent', () => replica.waitingCount.value === 0)
  expect(server.all()).toMatchObject([{ body: { title: 'of old', text: 'of now' } }])
  word.hush()
})
