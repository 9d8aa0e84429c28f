import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { create } from '../../core/vault/edit.ts'
import { openTab, setUp } from './browsers.test-support.ts'
import type { Replica } from './replica.ts'
import { noteKind, type TestBrowser, until } from './test-browser.ts'

/** All processes of the browser are killed, and it begins with an empty database. */
async function killed(browser: TestBrowser, replica: Replica): Promise<Replica> {
  browser.vanish(replica)
  browser.factory = new IDBFactory()
  return openTab(browser)
}

test('what was typed and not saved is there again in a database that was thrown away', async () => {
  const { browser, replica } = await setUp()
  await replica.drafts.write('note/a', 'half a sentence')
  await replica.drafts.write('page', 'marmalade', { sealed: true })
  expect(browser.texts.text()).toContain('half a sentence')
  expect(browser.texts.text()).not.toContain('marmalade')
  const again = await killed(browser, replica)
  expect(await again.drafts.read('note/a')).toBe('half a sentence')
  expect(await again.drafts.read('page')).toBe('marmalade')
  // Also the second time, without a key having been typed in between.
  const third = await killed(browser, again)
  expect(await third.drafts.read('note/a')).toBe('half a sentence')
})

test('what was saved or thrown away stays gone', async () => {
  const { browser, replica } = await setUp()
  await replica.drafts.write('note/a', 'half a sentence')
  await replica.drafts.drop('note/a')
  expect(browser.texts.text()).toBe('')
  const again = await killed(browser, replica)
  expect(await again.drafts.read('note/a')).toBeUndefined()
})

test('a draft of what was deleted for good goes from both places', async () => {
  const { browser, replica } = await setUp()
  await replica.commit('note', [create(noteKind, 'a', { title: 'one' })])
  await replica.drafts.write('note/a', 'half a sentence')
  const change = { kind: 'note', id: 'a', baseVersion: 1, schema: 1, body: null, purge: true }
  await replica.commit('purge', [change as never])
  await until('the draft is gone', () => !browser.texts.text().includes('half a sentence'))
})

test('erasing everything takes the drafts of every database along', async () => {
  const { server, browser, replica } = await setUp()
  await replica.drafts.write('note/a', 'half a sentence')
  browser.vanish(replica)
  browser.factory = new IDBFactory()
  server.erase()
  const again = await openTab(browser)
  await until('the draft is gone', () => !browser.texts.text().includes('half a sentence'))
  expect(await again.drafts.read('note/a')).toBeUndefined()
})
