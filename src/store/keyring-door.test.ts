import { createReadStream } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Change } from '../core/vault/change.ts'
import { freshFolder, open, thing, write } from './custody/custody.test-support.ts'
import { LOCAL_OWNER } from './vault-store.ts'

const createdAt = '2026-03-02T09:00:00.000Z'
const kdf = { alg: 'argon2id', memoryKib: 19_456, passes: 2, lanes: 1, salt: 's' }
const wrap = { by: 'passphrase', kdf, alg: 'xchacha20poly1305', nonce: 'n', ciphertext: 'c' }
const key = (id: string) => ({ id, publicKey: 'p', createdAt, wraps: [wrap] })
const keyring = (baseVersion: number, ids: readonly string[] | null) => {
  const body = ids && { current: ids[0] ?? '', keys: ids.map(key) }
  return { kind: 'keyring', id: 'keyring', baseVersion, schema: 1, body } as Change
}

test('no change takes a key out of the keyring, or the keyring away', async () => {
  using folder = freshFolder()
  await using opened = await open(folder)
  const { store } = opened
  await write(store, keyring(0, ['first']))
  await write(store, keyring(1, ['second', 'first']))
  const sealed = { alg: 'x', keyId: 'k', nonce: 'n', ciphertext: 'c' }
  const bare = { current: 'second', keys: [{ ...key('second'), wraps: [] }, key('first')] }
  const unwrapped: Change = { ...keyring(2, []), body: bare }
  const { body: _body, ...head } = keyring(2, []) as Change & { body: unknown }
  for (const change of [
    keyring(2, ['second']),
    unwrapped,
    keyring(2, []),
    keyring(2, null),
    { ...keyring(2, null), purge: true } as Change,
    { ...head, sealed } as Change,
  ]) {
    const set = { id: 'hostile', actor: 'test', at: createdAt, intent: 'edit', changes: [change] }
    expect(await store.write(LOCAL_OWNER, set)).toMatchObject({ problem: { code: 'loses-keys' } })
  }
  expect(await store.find(LOCAL_OWNER, 'keyring', 'keyring')).toMatchObject({ version: 2 })
})

test.each([
  ['cut off', '{"current":"first","keys":['],
  ['no keyring any more', '{"current":"first"}'],
])('a keyring that is %s is told as damaged, and never taken for none', async (_what, content) => {
  using folder = freshFolder()
  await using opened = await open(folder)
  const { store, custody } = opened
  await write(store, keyring(0, ['first']), thing('a', 0, { n: 1 }))
  const backup = await custody.keepBackup('daily')
  const database = new DatabaseSync(folder.vault)
  database.prepare("update records set content = ? where kind = 'keyring'").run(content)
  database.close()
  await expect(custody.hasKeyring()).rejects.toMatchObject({ problem: { code: 'damaged-keyring' } })
  for (const change of [keyring(0, ['other']), keyring(1, ['other']), thing('a', 1, { n: 2 })]) {
    const set = { id: 'new', actor: 'test', at: createdAt, intent: 'edit', changes: [change] }
    expect(await store.write(LOCAL_OWNER, set)).toMatchObject({
      problem: { code: 'damaged-keyring', message: /doctor.*restore/ },
    })
  }
  expect(await custody.retireDeviceKey()).toMatchObject({ problem: { code: 'damaged-keyring' } })
  // What the message names helps.
  const path = (backup.ok && backup.value) || ''
  expect(await custody.restore(() => createReadStream(path))).toMatchObject({ ok: true })
  expect(await custody.hasKeyring()).toBe(true)
  await write(store, thing('a', 1, { n: 2 }))
})
