import { expect, test } from 'vitest'
import { passkeysOf, rewrap, withoutPasskey } from '../../core/vault/keyring.ts'
import { KEYRING_ID, type Keyring, keyringKind } from '../../core/vault/kinds/keyring.ts'
import { bodyOf } from '../../core/vault/merge.ts'
import { makeKey, openKeyring, wrapsByPasskey } from './keys-secrets.ts'

const PASSPHRASE = 'four plain kept words'
const at = '2026-03-02T08:00:00.000Z'
let filler = 0
const making = {
  vaultId: 'vault-1',
  randomBytes: (length: number) => new Uint8Array(length).map(() => (filler = (filler + 41) % 251)),
  kdf: { memoryKib: 8, passes: 1, lanes: 1 },
}
const secretOf = (fill: number) => ({ prf: new Uint8Array(32).fill(fill) })
const readable = (body: Keyring) => ({
  ...{ id: KEYRING_ID, version: 1, schema: keyringKind.schema, updatedAt: at, readOnly: false },
  body,
})

/** A keyring with a passphrase and two passkeys. */
async function ringWithPasskeys() {
  const { key, keyPair, recoveryCode } = await makeKey(PASSPHRASE, at, making)
  let ring: Keyring = { current: key.id, keys: [key] }
  for (const [id, fill] of [
    ['first', 1],
    ['second', 2],
  ] as const) {
    const wraps = await wrapsByPasskey({ id, addedAt: at }, secretOf(fill), [keyPair], making)
    ring = bodyOf(rewrap(readable(ring), (each) => wraps.get(each.id))) as Keyring
  }
  return { ring, keyPair, recoveryCode }
}

test('each passkey opens what the passphrase and the code open too', async () => {
  const { ring, keyPair, recoveryCode } = await ringWithPasskeys()
  expect(keyringKind.shape.safeParse(ring).success).toBe(true)
  expect(passkeysOf(ring).map(({ id }) => id)).toEqual(['first', 'second'])
  for (const secret of [PASSPHRASE, recoveryCode, secretOf(1), secretOf(2)]) {
    const opened = await openKeyring(ring, secret, making)
    expect(opened.ok && opened.value.map(({ keyId }) => keyId)).toEqual([keyPair.keyId])
  }
})

test('another passkey, another vault and a passkey that was removed open nothing', async () => {
  const { ring } = await ringWithPasskeys()
  const code = async (keyring: Keyring, secret: { prf: Uint8Array }, vaultId = 'vault-1') => {
    const opened = await openKeyring(keyring, secret, { vaultId })
    return opened.ok ? 'ok' : opened.problem.code
  }
  expect(await code(ring, secretOf(3))).toBe('wrong-secret')
  expect(await code(ring, secretOf(1), 'vault-2')).toBe('wrong-secret')
  const left = bodyOf(withoutPasskey(readable(ring), 'first')) as Keyring
  expect(await code(left, secretOf(1))).toBe('wrong-secret')
  expect(await code(left, secretOf(2))).toBe('ok')
})

test('a passkey that is added again takes the place of its earlier wrap alone', async () => {
  const { ring, keyPair } = await ringWithPasskeys()
  const passkey = { id: 'first', addedAt: at }
  const wraps = await wrapsByPasskey(passkey, secretOf(9), [keyPair], making)
  const again = bodyOf(rewrap(readable(ring), ({ id }) => wraps.get(id))) as Keyring
  expect(passkeysOf(again).map(({ id }) => id)).toEqual(['second', 'first'])
  expect((await openKeyring(again, secretOf(9), making)).ok).toBe(true)
  expect((await openKeyring(again, secretOf(1), making)).ok).toBe(false)
})

test('the bytes of a passkey typed as a passphrase open nothing', async () => {
  const { ring } = await ringWithPasskeys()
  const typed = Buffer.from(secretOf(1).prf).toString('base64url')
  expect((await openKeyring(ring, typed, making)).ok).toBe(false)
})
