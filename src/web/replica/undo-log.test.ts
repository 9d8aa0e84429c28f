import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { create, patch, purge, remove } from '../../core/vault/edit.ts'
import { keyringKind } from '../../core/vault/kinds/keyring.ts'
import { letterTextKind } from '../../core/vault/kinds/letter.ts'
import { sent, setUpWithKey } from './browsers.test-support.ts'
import type { Replica } from './replica.ts'
import { newId, noteKind } from './test-browser.ts'

const title = (replica: Replica) => replica.vault.get(noteKind, 'n1')?.body.title

async function step(replica: Replica, which: 'undo' | 'redo') {
  const next = replica.undoLog()[which]
  if (!next) throw new Error(`nothing to ${which}`)
  return replica.undo(next.changeSetId)
}

test('what was undone is done again, byte for byte, and undone once more', async () => {
  const { server, replica } = await setUpWithKey()
  await replica.commit('note', [create(noteKind, 'n1', { title: 'one' })])
  const note = replica.vault.get(noteKind, 'n1')
  if (!note) throw new Error('no note')
  await replica.commit('edit', [patch(noteKind, note, { title: 'two', text: 'Ünderlined\r\n' })])
  const written = JSON.stringify(replica.vault.get(noteKind, 'n1')?.body)
  expect((await step(replica, 'undo')).ok).toBe(true)
  expect(title(replica)).toBe('one')
  expect((await step(replica, 'redo')).ok).toBe(true)
  expect(JSON.stringify(replica.vault.get(noteKind, 'n1')?.body)).toBe(written)
  await sent(replica)
  await step(replica, 'undo')
  await step(replica, 'undo')
  expect(title(replica)).toBeUndefined()
  expect(replica.undoLog().undo).toBeNull()
  expect(replica.undoLog().redo).toMatchObject({ intent: 'note' })
  await sent(replica)
  expect(server.applied.map(({ intent }) => intent)).toEqual([
    'note',
    'edit',
    'undo',
    'redo',
    'undo',
    'undo',
  ])
})

test('what was undone can still be done again after the tab was closed', async () => {
  const { browser, replica } = await setUpWithKey()
  await replica.commit('note', [create(noteKind, 'n1', { title: 'one' })])
  await step(replica, 'undo')
  await sent(replica)
  await replica.close()
  const again = await browser.openTab()
  await again.ready
  expect((await step(again, 'redo')).ok).toBe(true)
  expect(title(again)).toBe('one')
})

test('a text that is not loaded comes back with its deletion undone', async () => {
  const { server, browser, replica } = await setUpWithKey()
  await replica.commit('read-letter', [create(letterTextKind, 'l1', { text: 'Dear Ines' })])
  await replica.commit('remove', [remove(letterTextKind, { id: 'l1', version: 1 })])
  await sent(replica)
  await replica.close()
  const again = await browser.openTab()
  await again.ready
  expect(again.vault.find('letter-text', 'l1')).toBeUndefined()
  expect((await step(again, 'undo')).ok).toBe(true)
  await sent(again)
  expect(server.find('letter-text', 'l1')).toMatchObject({ body: { text: 'Dear Ines' } })
})

test('what was deleted for good, and a change of the keys, is refused with words', async () => {
  const { replica } = await setUpWithKey()
  const set = await replica.commit('note', [create(noteKind, 'n1', { title: 'one' })])
  const gone = await replica.commit('purge', [purge(noteKind, { id: 'n1', version: 1 })])
  expect(await replica.undo(gone.id)).toMatchObject({ problem: { code: 'for-good' } })
  await sent(replica)
  expect((await replica.undo(gone.id)).ok).toBe(false)
  expect((await replica.undo(set.id)).ok).toBe(false)
  expect(title(replica)).toBeUndefined()
  const keys = await replica.commit('keys', [
    create(keyringKind, 'keyring', { current: 'k', keys: [] }),
  ])
  expect(await replica.undo(keys.id)).toMatchObject({ problem: { code: 'keys' } })
})

test('a set that the program made to keep order is stepped over', async () => {
  const { replica } = await setUpWithKey()
  await replica.commit('note', [create(noteKind, 'n1', { title: 'one' })])
  await replica.commit('reseal', [create(noteKind, newId(), { title: 'other' })])
  expect(replica.undoLog().undo).toMatchObject({ intent: 'note' })
})

test('deleted records are told since an instant, those that are gone for good left out', async () => {
  const { replica } = await setUpWithKey()
  const ids = ['n1', 'n2', 'n3']
  await replica.commit(
    'notes',
    ids.map((id) => create(noteKind, id, { title: id })),
  )
  await replica.commit('remove', [remove(noteKind, { id: 'n1', version: 1 })])
  expect(replica.ownSets().map(({ set }) => set.intent)).toEqual(['remove', 'notes'])
  await replica.commit('purge', [purge(noteKind, { id: 'n2', version: 1 })])
  expect(replica.deletedSince('').map(({ id }) => id)).toEqual(['n1'])
  expect(replica.deletedSince('9999')).toEqual([])
})
