import { expect, test } from 'vitest'
import type { Change } from '../core/vault/change.ts'
import { freshFolder, open, write } from './custody/custody.test-support.ts'
import { LOCAL_OWNER } from './vault-store.ts'

const createdAt = '2026-03-02T09:00:00.000Z'
const key = (id: string) => ({ id, publicKey: 'p', createdAt, wraps: [] })
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
  const { body: _body, ...head } = keyring(2, []) as Change & { body: unknown }
  for (const change of [
    keyring(2, ['second']),
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
