import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeAll, expect, test } from 'vitest'
import type { Change, ChangeSet } from '../../core/vault/change.ts'
import { isPlain } from '../../core/vault/record.ts'
import { BrowserLedger } from './browser-ledger.ts'
import { newId } from './test-browser.ts'

beforeAll(() => {
  globalThis.IDBKeyRange ??= IDBKeyRange
})

const DAY_MS = 24 * 60 * 60 * 1000
const randomBytes = (lengthBytes: number) => crypto.getRandomValues(new Uint8Array(lengthBytes))

function setup(factory = new IDBFactory()) {
  const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') }
  const now = () => new Date(clock.ms).toISOString()
  const ledger = new BrowserLedger(factory, { now, newId, randomBytes, after: () => () => {} })
  const push = async (...sets: ChangeSet[]) => {
    const { vaultId, epoch } = await ledger.identity()
    const answer = await ledger.push({ protocol: 1, vaultId, epoch, sets })
    return answer?.outcomes ?? null
  }
  return { factory, clock, ledger, push }
}

const setOf = (...changes: Change[]): ChangeSet => ({
  id: newId(),
  actor: 'test',
  at: '2026-03-02T09:00:00.000Z',
  intent: 'edit',
  changes,
})
const note = (id: string, baseVersion: number, text: string): Change => ({
  kind: 'note',
  id,
  baseVersion,
  schema: 1,
  body: { text },
})
const purged = (id: string, baseVersion: number): Change => ({
  kind: 'note',
  id,
  baseVersion,
  schema: 1,
  body: null,
  purge: true,
})

async function texts({ ledger }: ReturnType<typeof setup>): Promise<unknown[]> {
  const entries = await ledger.history({})
  return entries.map(({ id, version, record }) => [
    `${id}${version}`,
    record && isPlain(record) ? record.body.text : null,
  ])
}

test('takes sets in their order, once each, and tells the revision', async () => {
  const { ledger, push } = setup()
  const [one, two] = [setOf(note('a', 0, 'first')), setOf(note('a', 1, 'second'))]
  expect(await push(one, two)).toEqual([
    { id: one.id, outcome: 'applied', revision: 1 },
    { id: two.id, outcome: 'applied', revision: 2 },
  ])
  expect(await push(one)).toEqual([{ id: one.id, outcome: 'applied', revision: 1 }])
  expect(await ledger.identity()).toMatchObject({ epoch: 1, revision: 2, mark: two.id })
})

test('shows what is there where a set stands on an older version, and lets the rest wait', async () => {
  const { push } = setup()
  await push(setOf(note('a', 0, 'first')))
  expect(await push(setOf(note('a', 0, 'other')), setOf(note('b', 0, 'later')))).toMatchObject([
    { outcome: 'stale', current: [{ id: 'a', version: 1, body: { text: 'first' } }] },
    { outcome: 'waiting' },
  ])
})

test('takes nothing that was made for another vault or epoch', async () => {
  const { ledger, push } = setup()
  await push(setOf(note('a', 0, 'first')))
  const { vaultId } = await ledger.identity()
  const sets = [setOf(note('b', 0, 'x'))]
  expect(await ledger.push({ protocol: 1, vaultId: 'other', epoch: 1, sets })).toBe(null)
  expect(await ledger.push({ protocol: 1, vaultId, epoch: 2, sets })).toBe(null)
  expect((await ledger.identity()).revision).toBe(1)
})

test('two tabs share one vault from the first moment on', async () => {
  const one = setup()
  const other = setup(one.factory)
  const [here, there] = await Promise.all([one.ledger.identity(), other.ledger.identity()])
  expect(here).toEqual(there)
  expect(await one.ledger.deviceKey()).toEqual(await other.ledger.deviceKey())
  await Promise.all([one.push(setOf(note('a', 0, 'x'))), other.push(setOf(note('b', 0, 'y')))])
  expect((await one.ledger.pull(0, '')).records).toHaveLength(2)
  expect((await other.ledger.identity()).revision).toBe(2)
})

test('gives what came after a revision, and says when another set made it', async () => {
  const { ledger, push } = setup()
  const [one, two] = [setOf(note('a', 0, 'x')), setOf(note('b', 0, 'y'))]
  await push(one, two)
  expect((await ledger.pull(1, one.id)).records.map(({ id }) => id)).toEqual(['b'])
  expect(await ledger.pull(1, two.id)).toMatchObject({ forked: true, records: [] })
})

test('tells what happened when, newest first, between two sets', async () => {
  const here = setup()
  await here.push(setOf(note('a', 0, 'first'), note('b', 0, 'beside')))
  await here.push(setOf(note('a', 1, 'second')))
  expect(await texts(here)).toEqual([
    ['a2', 'second'],
    ['b1', 'beside'],
    ['a1', 'first'],
  ])
  expect(await here.ledger.history({ limit: 2 })).toHaveLength(3)
  expect(await here.ledger.history({ record: { kind: 'note', id: 'a' } })).toHaveLength(2)
  expect(await here.ledger.history({ beforeRevision: 2 })).toHaveLength(2)
})

test('keeps a replaced body for 30 days and its date for good', async () => {
  const here = setup()
  await here.push(setOf(note('a', 0, 'first')))
  await here.push(setOf(note('a', 1, 'second')))
  here.clock.ms += 29 * DAY_MS
  await here.ledger.prune()
  expect(await texts(here)).toContainEqual(['a1', 'first'])
  here.clock.ms += 2 * DAY_MS
  await here.ledger.prune()
  expect(await texts(here)).toEqual([
    ['a2', 'second'],
    ['a1', null],
  ])
})

test('of what was deleted for good, and of what was sealed since, no earlier body is left', async () => {
  const here = setup()
  const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  await here.push(setOf(note('a', 0, 'one'), note('b', 0, 'two')))
  await here.push(setOf(note('a', 1, 'more of one')))
  await here.push(setOf(purged('a', 2)))
  await here.push(setOf({ kind: 'note', id: 'b', baseVersion: 1, schema: 1, sealed }))
  const kept = JSON.stringify(await here.ledger.whole())
  for (const text of ['one', 'two']) expect(kept.includes(`"${text}`)).toBe(false)
  expect(kept.includes('more of one')).toBe(false)
})

test('of a keyring that another passphrase opens now no earlier body is left', async () => {
  const here = setup()
  const wrapped = (baseVersion: number, ciphertext: string) => {
    const key = { id: 'k', publicKey: 'p', createdAt: 'at', wraps: [{ ciphertext }] }
    const body = { current: 'k', keys: [key] }
    return { kind: 'keyring', id: 'keyring', baseVersion, schema: 1, body }
  }
  await here.push(setOf(wrapped(0, 'old-wrap')))
  await here.push(setOf(wrapped(1, 'new-wrap')))
  const kept = JSON.stringify(await here.ledger.whole())
  expect([kept.includes('old-wrap'), kept.includes('new-wrap')]).toEqual([false, true])
})

test('the key of the device goes once nothing needs it, and what only it opens goes too', async () => {
  const { ledger, push } = setup()
  const keyId = (await ledger.deviceKey())?.keyId ?? ''
  const sealedWith = (id: string, baseVersion: number, key: string): Change => ({
    kind: 'note',
    id,
    baseVersion,
    schema: 1,
    sealed: { alg: 'x', keyId: key, nonce: 'n', ciphertext: `by-${key}` },
  })
  await push(setOf(sealedWith('a', 0, keyId)))
  expect(await ledger.retireDeviceKey()).toBe(false)
  await push(setOf(sealedWith('a', 1, 'newer')))
  expect(await ledger.retireDeviceKey()).toBe(true)
  expect(await ledger.deviceKey()).toBe(null)
  expect(JSON.stringify(await ledger.whole()).includes(`by-${keyId}`)).toBe(false)
})

test('erasing begins an epoch with nothing in it and a new key', async () => {
  const { ledger, push } = setup()
  await push(setOf(note('a', 0, 'first')))
  const key = await ledger.deviceKey()
  const erased = await ledger.beginAnew(null)
  expect(erased).toMatchObject({ epoch: 2, revision: 0, erasedEpoch: 2 })
  expect((await ledger.whole()).records).toEqual([])
  expect(await ledger.deviceKey()).not.toEqual(key)
})

test('a vault that is put back begins an epoch that none of its copies ever had', async () => {
  const { ledger, push } = setup()
  await push(setOf(note('a', 0, 'first')))
  const copy = await ledger.whole()
  await ledger.beginAnew(null)
  const back = await ledger.beginAnew(copy)
  expect(back).toMatchObject({ vaultId: copy.identity.vaultId, epoch: 3, revision: 1 })
  expect((await ledger.pull(0, '')).records).toMatchObject([{ body: { text: 'first' } }])
  expect(await ledger.deviceKey()).toEqual(copy.deviceKey)
})

test('a browser that is cleared while the app is open goes on as the same vault with the same key', async () => {
  const { factory, ledger, push } = setup()
  await push(setOf(note('a', 0, 'first')))
  const [before, key] = [await ledger.identity(), await ledger.deviceKey()]
  await new Promise((resolve) => {
    factory.deleteDatabase('onward-records').onsuccess = resolve
  })
  const { vaultId, epoch } = before
  expect(await ledger.identity()).toEqual({ ...before, vaultId, epoch, revision: 0, mark: '' })
  expect(await ledger.deviceKey()).toEqual(key)
})
