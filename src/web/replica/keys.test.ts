import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { create, patch } from '../../core/vault/edit.ts'
import { KEYRING_ID, type Keyring, keyringKind } from '../../core/vault/kinds/keyring.ts'
import { isSealed } from '../../core/vault/record.ts'
import { newBrowser, openTab, sent, setUpWithKey } from './browsers.test-support.ts'
import type { MemoryServer } from './memory-server.ts'
import type { Replica } from './replica.ts'
import { everythingKept, newId, secretKind, type TestBrowser, until } from './test-browser.ts'

const PASSPHRASE = 'four plain kept words'
const write = (replica: Replica, text: string, id = newId()) =>
  replica.commit('write', [create(secretKind, id, { text })])

const ringOf = (server: MemoryServer) =>
  (server.find(keyringKind.name, KEYRING_ID) as { body: Keyring } | undefined)?.body
const keyIds = (server: MemoryServer) =>
  new Set(server.all().flatMap((record) => (isSealed(record) ? [record.sealed.keyId] : [])))

/** Waits until this browser has let go of the key of the device. */
const letGo = (browser: TestBrowser) => noTraceOf('privateKey', browser)

/** Waits until a word is nowhere in what this browser keeps. */
async function noTraceOf(word: string, browser: TestBrowser): Promise<void> {
  let kept = ''
  for (let tries = 0; tries < 200; tries += 1) {
    kept = await everythingKept(browser)
    if (!kept.includes(word)) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const at = kept.indexOf(word)
  throw new Error(`${word} stays: ${kept.slice(Math.max(0, at - 300), at + 100)}`)
}

const texts = (replica: Replica) => replica.allOpened(secretKind).map(({ body }) => body.text)
const reads = (replica: Replica, expected: readonly string[]) =>
  until(
    `it reads ${expected}`,
    () => JSON.stringify(texts(replica).toSorted()) === JSON.stringify(expected),
    () => JSON.stringify([texts(replica), replica.keys.state.value]),
  )

async function code(answer: Promise<{ ok: boolean; problem?: { code: string } }>) {
  const { ok, problem } = await answer
  return ok ? 'ok' : problem?.code
}

/** Sets a passphrase and waits until nothing needs the key of the device any more. */
async function withPassphrase(replica: Replica, browser: TestBrowser): Promise<string> {
  const set = await replica.keys.setPassphrase(PASSPHRASE)
  if (!set.ok) throw new Error(set.problem.message)
  await letGo(browser)
  await sent(replica)
  return set.value.recoveryCode
}

test('sets a passphrase, seals everything anew and lets the key of the device go', async () => {
  const { server, browser, replica } = await setUpWithKey()
  expect(replica.keys.state.value).toBe('device')
  for (let at = 0; at < 7; at += 1) await write(replica, `page ${at}`)
  await replica.drafts.write('page', { text: 'unfinished' }, { sealed: true })
  await sent(replica)
  const [deviceKeyId] = keyIds(server)
  const recoveryCode = await withPassphrase(replica, browser)
  expect(recoveryCode).toMatch(/^(\w{4}-){6}\w{4}$/)
  expect(replica.keys.state.value).toBe('open')
  expect(keyIds(server)).toEqual(new Set([ringOf(server)?.current]))
  await noTraceOf(String(deviceKeyId), browser)
  await reads(
    replica,
    [0, 1, 2, 3, 4, 5, 6].map((at) => `page ${at}`),
  )
  expect(await replica.drafts.read('page')).toEqual({ text: 'unfinished' })
  expect(replica.keys.resealing.value).toBeNull()
  expect(replica.lastUndoable.value?.intent).not.toBe('reseal')
})

test('is locked after a reload until passphrase or recovery code are given', async () => {
  const { browser, replica } = await setUpWithKey()
  await write(replica, 'kept')
  await replica.drafts.write('page', 'unfinished', { sealed: true })
  const recoveryCode = await withPassphrase(replica, browser)
  await browser.closeAll()
  for (const secret of [
    PASSPHRASE,
    recoveryCode,
    recoveryCode.toLowerCase().replaceAll('-', ' '),
  ]) {
    const again = await openTab(browser)
    expect(again.keys.state.value).toBe('locked')
    expect(texts(again)).toEqual([])
    expect(await again.drafts.read('page')).toBeUndefined()
    expect(await code(again.keys.unlock('four plain kept words '))).toBe('wrong-secret')
    expect(await code(again.keys.unlock(secret))).toBe('ok')
    expect(again.keys.state.value).toBe('open')
    await reads(again, ['kept'])
    expect(await again.drafts.read('page')).toBe('unfinished')
    await browser.closeAll()
  }
})

test('tells a mistyped recovery code as that', async () => {
  const { browser, replica } = await setUpWithKey()
  const recoveryCode = await withPassphrase(replica, browser)
  replica.keys.lock()
  const typo = `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('7') ? '8' : '7'}`
  const answer = await replica.keys.unlock(typo)
  expect(!answer.ok && answer.problem.message).toContain('swapped')
})

test('refuses what cannot be done, and changes nothing', async () => {
  const { server, replica } = await setUpWithKey()
  expect(await code(replica.keys.setPassphrase('short'))).toBe('too-short')
  expect(await code(replica.keys.unlock(PASSPHRASE))).toBe('not-ready')
  expect(await code(replica.keys.sealAll(true))).toBe('not-ready')
  server.stop()
  replica.syncNow()
  await until('it is noticed', () => replica.status.value === 'offline')
  expect(await code(replica.keys.setPassphrase(PASSPHRASE))).toBe('server-away')
  expect(replica.keys.state.value).toBe('device')
  server.start()
  replica.syncNow()
  await until('it is back', () => replica.status.value === 'saved')
  const both = [replica.keys.setPassphrase(PASSPHRASE), replica.keys.setPassphrase(PASSPHRASE)]
  expect(await Promise.all(both.map(code))).toEqual(['ok', 'busy'])
  expect(await code(replica.keys.setPassphrase(PASSPHRASE))).toBe('other-key')
  await expect(
    replica.commit('x', [
      { kind: 'keyring', id: KEYRING_ID, baseVersion: 1, schema: 1, body: null },
    ]),
  ).rejects.toMatchObject({ code: 'keys-kept' })
})

test('locking forgets the key and every body that was opened, and writing goes on', async () => {
  const { browser, replica } = await setUpWithKey()
  await write(replica, 'before')
  await withPassphrase(replica, browser)
  await reads(replica, ['before'])
  replica.keys.lock()
  expect(replica.keys.state.value).toBe('locked')
  expect(texts(replica)).toEqual([])
  const [sealed] = replica.vault.stored(secretKind.name)
  expect(sealed && replica.cannotOpen(sealed)?.code).toBe('locked')
  await write(replica, 'while locked')
  await sent(replica)
  expect(texts(replica)).toEqual([])
  expect(await code(replica.keys.unlock(PASSPHRASE))).toBe('ok')
  await reads(replica, ['before', 'while locked'])
})

test('keeps an unfinished page that is locked beside the one that is begun meanwhile', async () => {
  const { browser, replica } = await setUpWithKey()
  await replica.drafts.write('page', 'the first', { sealed: true })
  await withPassphrase(replica, browser)
  await browser.closeAll()
  const again = await openTab(browser)
  await again.drafts.write('page', 'h', { sealed: true })
  await again.drafts.write('page', 'here', { sealed: true })
  await again.keys.unlock(PASSPHRASE)
  expect(await again.drafts.read('page')).toBe('here')
  await again.drafts.drop('page')
  expect(await again.drafts.read('page')).toBe('the first')
  await again.drafts.drop('page')
  expect(await again.drafts.read('page')).toBeUndefined()
})

test('opens and locks the tabs of one browser together, and never through the disk', async () => {
  const { server, browser, replica } = await setUpWithKey()
  await write(replica, 'kept')
  await withPassphrase(replica, browser)
  const second = await openTab(browser)
  await until('the other tab is open', () => second.keys.state.value === 'open')
  await reads(second, ['kept'])
  second.keys.lock()
  await until('the first is locked', () => replica.keys.state.value === 'locked')
  expect(texts(replica)).toEqual([])
  await replica.keys.unlock(PASSPHRASE)
  await until('the second is open again', () => second.keys.state.value === 'open')
  const elsewhere = await openTab(newBrowser(server))
  await until(
    'the other browser has it',
    () => elsewhere.vault.stored(secretKind.name).length === 1,
  )
  expect(elsewhere.keys.state.value).toBe('locked')
  const kept = await everythingKept(browser)
  for (const { wraps } of ringOf(server)?.keys ?? []) expect(wraps).toHaveLength(2)
  expect(kept.includes('privateKey')).toBe(false)
})

test('locks by itself after the minutes without a touch', async () => {
  const { browser, replica } = await setUpWithKey()
  await withPassphrase(replica, browser)
  expect(await code(replica.keys.lockAfter(0))).toBe('ok')
  expect(replica.keys.locksAfterMinutes.value).toBe(0)
  expect(await code(replica.keys.lockAfter(1))).toBe('ok')
  browser.aheadMs = 59_000
  replica.keys.touched()
  browser.aheadMs = 118_000
  // Timers are quick here, so this one rings before the minute is over; then it looks at the clock.
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(replica.keys.state.value).toBe('open')
  browser.aheadMs = 120_000
  await until('it is locked', () => replica.keys.state.value === 'locked')
})

test('another passphrase opens from then on, the old one no more, the code as before', async () => {
  const { server, browser, replica } = await setUpWithKey()
  await write(replica, 'kept')
  const recoveryCode = await withPassphrase(replica, browser)
  const before = keyIds(server)
  const next = 'four quite other words'
  expect(await code(replica.keys.changePassphrase('not the one it was', next))).toBe('wrong-secret')
  expect(await code(replica.keys.changePassphrase(PASSPHRASE, 'short'))).toBe('too-short')
  expect(await code(replica.keys.changePassphrase(PASSPHRASE, next))).toBe('ok')
  replica.keys.lock()
  expect(await code(replica.keys.unlock(PASSPHRASE))).toBe('wrong-secret')
  expect(await code(replica.keys.unlock(recoveryCode))).toBe('ok')
  replica.keys.lock()
  expect(await code(replica.keys.unlock(next))).toBe('ok')
  await reads(replica, ['kept'])
  await sent(replica)
  expect(keyIds(server)).toEqual(before)
  // Who forgot the passphrase sets another one with the code.
  expect(await code(replica.keys.changePassphrase(recoveryCode, PASSPHRASE))).toBe('ok')
  expect(await code(replica.keys.unlock(PASSPHRASE))).toBe('ok')
})

test('a new recovery code takes the place of the old one', async () => {
  const { browser, replica } = await setUpWithKey()
  const old = await withPassphrase(replica, browser)
  const made = await replica.keys.newRecoveryCode(PASSPHRASE)
  replica.keys.lock()
  expect(await code(replica.keys.unlock(old))).toBe('wrong-secret')
  expect(await code(replica.keys.unlock(made.ok ? made.value.recoveryCode : ''))).toBe('ok')
})

test('replaces the key, seals everything anew, and retires the old one', async () => {
  const { server, browser, replica } = await setUpWithKey()
  for (let at = 0; at < 3; at += 1) await write(replica, `page ${at}`)
  await withPassphrase(replica, browser)
  await replica.drafts.write('page', 'unfinished', { sealed: true })
  const before = ringOf(server)?.current
  const next = 'four quite other words'
  expect(await code(replica.keys.replaceKey(next))).toBe('ok')
  await until('the old one is retired', () => ringOf(server)?.keys[0]?.retiredAt !== undefined)
  const after = ringOf(server)
  expect(after?.keys.map(({ id }) => id)).toEqual([before, after?.current])
  expect(after?.current).not.toBe(before)
  expect(keyIds(server)).toEqual(new Set([after?.current]))
  replica.keys.lock()
  expect(await code(replica.keys.unlock(PASSPHRASE))).toBe('wrong-secret')
  expect(await code(replica.keys.unlock(next))).toBe('ok')
  await reads(replica, ['page 0', 'page 1', 'page 2'])
  expect(await replica.drafts.read('page')).toBe('unfinished')
})

test('a browser that slept brings what waited over before it lets the key go', async () => {
  const { server, browser, replica } = await setUpWithKey()
  const asleep = newBrowser(server)
  const sleeper = await openTab(asleep)
  await write(replica, 'of old', 'of-old')
  await until('the sleeper has it', () => sleeper.vault.stored(secretKind.name).length === 1)
  await reads(sleeper, ['of old'])
  await asleep.goOffline(async () => {
    await write(sleeper, 'new page, offline')
    const read = sleeper.getOpened(secretKind, 'of-old')
    if (!read) throw new Error('it is not open')
    await sleeper.commit('write', [patch(secretKind, read, { text: 'of old, edited offline' })])
    await sleeper.drafts.write('page', 'unfinished, offline', { sealed: true })
    await withPassphrase(replica, browser)
  })
  // As the store does: what only a key could open that is gone would be lost.
  const current = ringOf(server)?.current
  server.refuses = ({ changes }) =>
    changes.some((change) => 'sealed' in change && change.sealed.keyId !== current)
      ? { code: 'retired-key', message: 'sealed with a key that is gone' }
      : undefined
  sleeper.syncNow()
  await letGo(asleep)
  await sent(sleeper)
  await until('all is under one key', () => keyIds(server).size === 1)
  await browser.closeAll()
  expect(sleeper.keys.state.value).toBe('locked')
  expect(await code(sleeper.keys.unlock(PASSPHRASE))).toBe('ok')
  await reads(sleeper, ['new page, offline', 'of old, edited offline'])
  expect(await sleeper.drafts.read('page')).toBe('unfinished, offline')
  await until('nothing is left over', () => sleeper.needsYou.value.length === 0)
})

/** Everything that a set-up is to have led to in the end, after the tab was lost on the way. */
async function goesOn(browser: TestBrowser, server: MemoryServer): Promise<void> {
  const again = await openTab(browser)
  await sent(again)
  if (again.keys.state.value === 'device') await again.keys.setPassphrase(PASSPHRASE)
  await letGo(browser)
  await sent(again)
  expect(await code(again.keys.unlock(PASSPHRASE))).toBe('ok')
  expect(keyIds(server)).toEqual(new Set([ringOf(server)?.current]))
  await reads(again, ['page 0', 'page 1', 'page 2'])
  expect(await again.drafts.read('page')).toBe('unfinished')
}

async function setUpToLose() {
  const ready = await setUpWithKey()
  for (let at = 0; at < 3; at += 1) await write(ready.replica, `page ${at}`)
  await ready.replica.drafts.write('page', 'unfinished', { sealed: true })
  await sent(ready.replica)
  return ready
}

// The requests of a whole set-up: the keyring, the records, and that the old key can go.
test.each([1, 2, 3])(
  'goes on with what was left where the tab was lost at request %i',
  async (lostAt) => {
    const { server, browser, replica } = await setUpToLose()
    const before = server.requests.length
    server.requests.push = (...more) => {
      const length = Array.prototype.push.apply(server.requests, more)
      if (length >= before + lostAt) browser.vanish(replica)
      return length
    }
    void replica.keys.setPassphrase(PASSPHRASE)
    await until('the tab is lost', () => server.requests.length >= before + lostAt)
    await goesOn(browser, server)
  },
)

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16])(
  'goes on with what was left where the tab was lost at step %i on the disk',
  async (lostAt) => {
    const { server, browser, replica } = await setUpToLose()
    const { transaction } = IDBDatabase.prototype
    let steps = 0
    let isLost = false
    IDBDatabase.prototype.transaction = function (...args) {
      steps += 1
      isLost ||= steps >= lostAt
      if (isLost) throw new DOMException('the tab is gone', 'AbortError')
      return transaction.apply(this, args)
    }
    try {
      replica.keys.setPassphrase(PASSPHRASE).catch(() => {})
      for (let turns = 0; turns < 300 && !isLost; turns += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      browser.vanish(replica)
      await new Promise((resolve) => setTimeout(resolve, 5))
    } finally {
      IDBDatabase.prototype.transaction = transaction
    }
    await goesOn(browser, server)
  },
)

test('two devices that set their first passphrase at once lose nothing', async () => {
  const { server, replica } = await setUpWithKey()
  await write(replica, 'mine')
  await sent(replica)
  const elsewhere = newBrowser(server)
  const other = await openTab(elsewhere)
  await until('it has the page', () => other.vault.stored(secretKind.name).length === 1)
  const theirs = 'their own four words'
  const answers = await Promise.all([
    code(replica.keys.setPassphrase(PASSPHRASE)),
    code(other.keys.setPassphrase(theirs)),
  ])
  expect(answers.toSorted()).toEqual(['ok', 'other-key'])
  await until('both keys are kept', () => ringOf(server)?.keys.length === 2)
  await until('all is under one', () => {
    const ids = [...keyIds(server)]
    return ids.length === 1 && ids[0] === ringOf(server)?.current
  })
  await sent(replica)
  await sent(other)
  const tried = [PASSPHRASE, theirs].map((passphrase, at) => [passphrase, answers[at]] as const)
  // What each was told holds, whichever is tried first and whatever the other one opened.
  for (const inTurn of [tried, tried.toReversed()]) {
    const third = await openTab(newBrowser(server))
    await until('it has the page', () => third.vault.stored(secretKind.name).length === 1)
    for (const [passphrase, answer] of inTurn) {
      expect(await code(third.keys.unlock(passphrase))).toBe(answer)
    }
    await reads(third, ['mine'])
  }
})
