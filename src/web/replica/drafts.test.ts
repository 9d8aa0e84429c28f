import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { newBrowser, openTab } from './browsers.test-support.ts'
import { newServer } from './test-browser.ts'

const { put } = IDBObjectStore.prototype
afterEach(() => {
  IDBObjectStore.prototype.put = put
})

async function setUp() {
  const browser = newBrowser(newServer())
  return { browser, replica: await openTab(browser) }
}

test('a draft that is let go of while it is being written does not come back', async () => {
  const { replica } = await setUp()
  await Promise.all([
    replica.drafts.write('note/a', 'h'),
    replica.drafts.write('note/a', 'half'),
    replica.drafts.drop('note/a'),
  ])
  expect(await replica.drafts.read('note/a')).toBeUndefined()
})

test('what is begun after a draft was let go of is kept', async () => {
  const { browser, replica } = await setUp()
  void replica.drafts.write('note/a', 'of before')
  void replica.drafts.drop('note/a')
  await replica.drafts.write('note/a', 'anew')
  browser.vanish(replica)
  expect(await (await openTab(browser)).drafts.read('note/a')).toBe('anew')
})

test('who reads a draft that is being written reads its newest words', async () => {
  const { replica } = await setUp()
  void replica.drafts.write('note/a', 'h', { sealed: true })
  void replica.drafts.write('note/a', 'half', { sealed: true })
  expect(await replica.drafts.read('note/a')).toBe('half')
})

test('of words that come faster than the disk takes them only the newest are written', async () => {
  const { replica } = await setUp()
  const written: unknown[] = []
  IDBObjectStore.prototype.put = function (value, key) {
    if (this.name === 'drafts') written.push(value)
    return put.call(this, value, key)
  }
  const typed = 'half a sentence'
  const writing = Array.from(typed, (_, at) =>
    replica.drafts.write('note/a', typed.slice(0, at + 1)),
  )
  const other = replica.drafts.write('note/b', 'beside it')
  await Promise.all([...writing, other])
  expect(written).toContainEqual({ value: typed })
  expect(written).toContainEqual({ value: 'beside it' })
  expect(written.length).toBeLessThan(5)
})
