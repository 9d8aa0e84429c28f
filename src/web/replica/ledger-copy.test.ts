import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeAll, expect, test } from 'vitest'
import type { Change, ChangeSet } from '../../core/vault/change.ts'
import { isPlain } from '../../core/vault/record.ts'
import { BrowserLedger } from './browser-ledger.ts'
import { RecordsCopy } from './records-copy.ts'
import { MemoryLogs } from './tab-log.test-support.ts'
import { newId } from './test-browser.ts'

beforeAll(() => {
  globalThis.IDBKeyRange ??= IDBKeyRange
})

const at = '2026-03-02T09:00:00.000Z'
const after = (delayMs: number, task: () => void) => {
  const timer = setTimeout(task, delayMs)
  return () => clearTimeout(timer)
}

/** A browser without a program, whose tabs come and go. */
function setUp() {
  const files = new MemoryLogs()
  const clock = { now: at }
  let factory = new IDBFactory()
  const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
  const host = { now: () => clock.now, newId, randomBytes, after }
  const open = () => {
    const held = files.forTab()
    const ledger = new BrowserLedger(factory, host, new RecordsCopy(held))
    const push = async (...sets: ChangeSet[]) => {
      const { vaultId, epoch } = await ledger.identity()
      return (await ledger.push({ protocol: 1, vaultId, epoch, sets }))?.outcomes
    }
    const notes = async () =>
      (await ledger.pull(0, '')).records.map((record) => isPlain(record) && record.body.text).sort()
    return { ledger, push, notes, die: (left?: number) => held.die(left) }
  }
  const loseDatabases = () => {
    factory = new IDBFactory()
  }
  return { files, clock, open, loseDatabases }
}

const setOf = (...changes: Change[]): ChangeSet => ({
  ...{ id: newId(), actor: 'test', at, intent: 'edit', changes },
})
const note = (id: string, baseVersion: number, text: string): Change => ({
  ...{ kind: 'note', id, baseVersion, schema: 1, body: { text } },
})
const purged = (id: string, baseVersion: number): Change => ({
  ...{ kind: 'note', id, baseVersion, schema: 1, body: null, purge: true },
})

test('a browser that threw its records away has all of them again, with their key', async () => {
  const { open, files, loseDatabases } = setUp()
  const before = open()
  const set = setOf(note('a', 0, 'first'))
  await before.push(set)
  await expect.poll(() => files.text()).toContain('first')
  await before.push(setOf(note('a', 1, 'second'), note('b', 0, 'other')))
  const [identity, key] = [await before.ledger.identity(), await before.ledger.deviceKey()]
  loseDatabases()

  const again = open()
  expect(await again.ledger.identity()).toEqual(identity)
  expect(await again.ledger.deviceKey()).toEqual(key)
  expect(await again.notes()).toEqual(['other', 'second'])
  expect(again.ledger.standing).toBe('brought-back')
  // What a log of that tab sends once more is known.
  expect(await again.push(set)).toEqual([{ id: set.id, outcome: 'applied', revision: 1 }])
  expect(await again.push(setOf(note('a', 2, 'third')))).toMatchObject([{ outcome: 'applied' }])
  loseDatabases()
  expect(await open().notes()).toEqual(['other', 'third'])
})

test('what was being added when the browser was killed is missing alone', async () => {
  const { open, files, loseDatabases } = setUp()
  const before = open()
  await before.push(setOf(note('a', 0, 'first')))
  await expect.poll(() => files.text()).toContain('first')
  await before.push(setOf(note('b', 0, 'second')))
  before.die(0.5)
  loseDatabases()
  const again = open()
  expect(await again.notes()).toEqual(['first'])
  await again.push(setOf(note('c', 0, 'third')))
  loseDatabases()
  expect(await open().notes()).toContain('third')
})

test('what was deleted for good is in no copy', async () => {
  const { open, files } = setUp()
  const { push } = open()
  await push(setOf(note('a', 0, 'marmalade'), note('b', 0, 'toast')))
  await expect.poll(() => files.text()).toContain('marmalade')
  await push(setOf(purged('a', 1)))
  await expect.poll(() => files.text()).not.toContain('marmalade')
  expect(files.text()).toContain('toast')
})

test('what was to be let go of when the browser was killed goes at the next start', async () => {
  const { open, files } = setUp()
  const before = open()
  await before.push(setOf(note('a', 0, 'marmalade')))
  await expect.poll(() => files.text()).toContain('marmalade')
  await before.push(setOf(purged('a', 1)))
  before.die()
  expect(files.text()).toContain('marmalade')
  await open().ledger.identity()
  await expect.poll(() => files.text()).not.toContain('marmalade')
})

test('erasing everything leaves nothing that could come back', async () => {
  const { open, files, loseDatabases } = setUp()
  const { push, ledger } = open()
  await push(setOf(note('a', 0, 'marmalade')))
  await expect.poll(() => files.text()).toContain('marmalade')
  await ledger.beginAnew(null)
  expect(files.text()).not.toContain('marmalade')
  loseDatabases()
  expect(await open().notes()).toEqual([])
})

test('a copy does not grow with every change of one record, nor keep old words for years', async () => {
  const { open, files, clock } = setUp()
  const { push } = open()
  const text = 'x'.repeat(100_000)
  for (let version = 0; version < 40; version += 1) await push(setOf(note('a', version, text)))
  await expect.poll(() => files.text().length).toBeLessThan(2_000_000)
  await push(setOf(note('b', 0, 'marmalade')))
  await push(setOf(note('b', 1, 'toast')))
  clock.now = '2026-04-20T09:00:00.000Z'
  await push(setOf(note('c', 0, 'later')))
  await expect.poll(() => files.text()).not.toContain('marmalade')
})

test('where the browser has no room for a copy, records are kept as before', async () => {
  const refused = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  const keeper = {
    ...{ append: refused, begin: refused, add: refused },
    ...{ finish: refused, latest: refused, forget: refused },
  }
  const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))
  const host = { now: () => at, newId, randomBytes, after }
  const ledger = new BrowserLedger(new IDBFactory(), host, keeper)
  const { vaultId, epoch } = await ledger.identity()
  const sets = [setOf(note('a', 0, 'first'))]
  const answer = await ledger.push({ protocol: 1, vaultId, epoch, sets })
  expect(answer?.outcomes).toMatchObject([{ outcome: 'applied' }])
})
