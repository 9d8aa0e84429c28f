import { ok, problem, type Result } from '../../core/result.ts'
import type { KeyringKey, KnownPasskey } from '../../core/vault/keyring.ts'
import type { Keyring, KeyWrap } from '../../core/vault/kinds/keyring.ts'
import { toBase64url } from '../../seal/base64url.ts'
import type { KdfSettings } from '../../seal/derive-key.ts'
import { type KeyPair, keyPairOf, newKeyPair, type RandomBytes } from '../../seal/keys.ts'
import { newWrappingKey, unwrapper, type WrappingKey, wrapKey } from '../../seal/passphrase.ts'
import { newRecoveryCode, readRecoveryCode } from '../../seal/recovery-code.ts'
import type { KeyProblem, PasskeySecret } from './keys.ts'

/** Where keys are made: the vault that they belong to, randomness, and what trying a secret costs. */
export interface KeyMaking {
  readonly vaultId: string
  readonly randomBytes: RandomBytes
  readonly kdf: KdfSettings | undefined
}

/** What a new key comes with: its entry, and the earlier keys under the same new secrets. */
export interface NewKey {
  readonly keyPair: KeyPair
  readonly key: KeyringKey
  readonly earlier: (keyring: Keyring, unlocked: readonly KeyPair[]) => readonly KeyringKey[]
  readonly recoveryCode: string
}

/** A new key under a passphrase and a new recovery code. */
export async function makeKey(
  passphrase: string,
  createdAt: string,
  making: KeyMaking,
): Promise<NewKey> {
  const keyPair = newKeyPair(making.randomBytes)
  const recovery = await makeCode(making)
  const wrapping = [await passphraseKey(passphrase, making), recovery.wrapping]
  const wrapsOf = (pair: KeyPair) => wrapping.map((key) => wrapUnder(key, pair, making))
  const { keyId: id, publicKey } = keyPair
  return {
    keyPair,
    key: { id, publicKey: toBase64url(publicKey), createdAt, wraps: wrapsOf(keyPair) },
    earlier: ({ keys }, unlocked) =>
      keys.flatMap((key) => {
        const pair = unlocked.find(({ keyId }) => keyId === key.id)
        return pair ? { ...key, wraps: wrapsOf(pair) } : []
      }),
    recoveryCode: recovery.recoveryCode,
  }
}

/** A wrap of each key under a new passphrase. */
export async function wrapsByPassphrase(
  passphrase: string,
  keyPairs: readonly KeyPair[],
  making: KeyMaking,
): Promise<ReadonlyMap<string, KeyWrap>> {
  return wrapsUnder(await passphraseKey(passphrase, making), keyPairs, making)
}

/** A passkey's bytes are as good as random ones, so guessing them needs no slowing down. */
const PASSKEY_KDF: KdfSettings = { memoryKib: 8, passes: 1, lanes: 1 }

/** A wrap of each key under what a passkey gives. */
export async function wrapsByPasskey(
  passkey: KnownPasskey,
  { prf }: PasskeySecret,
  keyPairs: readonly KeyPair[],
  making: KeyMaking,
): Promise<ReadonlyMap<string, KeyWrap>> {
  const { randomBytes } = making
  const key = await newWrappingKey(toBase64url(prf), 'passkey', randomBytes, PASSKEY_KDF)
  const wraps = wrapsUnder(key, keyPairs, making)
  return new Map([...wraps].map(([keyId, wrap]) => [keyId, { ...wrap, passkey }]))
}

/** A new recovery code, and a wrap of each key under it. */
export async function wrapsByNewCode(
  keyPairs: readonly KeyPair[],
  making: KeyMaking,
): Promise<{ readonly recoveryCode: string; readonly wraps: ReadonlyMap<string, KeyWrap> }> {
  const { recoveryCode, wrapping } = await makeCode(making)
  return { recoveryCode, wraps: wrapsUnder(wrapping, keyPairs, making) }
}

/**
 * Every key of the keyring that a passphrase, recovery code or passkey opens. Problems: `wrong-secret`;
 * `other-key` where it opens none that is in use, or where a key's form is not known.
 */
export async function openKeyring(
  keyring: Keyring,
  secret: string | PasskeySecret,
  { vaultId }: Pick<KeyMaking, 'vaultId'>,
): Promise<Result<readonly KeyPair[], KeyProblem>> {
  if (typeof secret !== 'string') return openByPasskey(keyring, secret, vaultId)
  const code = readRecoveryCode(secret)
  const byPassphrase = unwrapper(secret)
  const byCode = code.ok ? unwrapper(code.value) : undefined
  const opened: KeyPair[] = []
  let isReadable = false
  for (const key of keyring.keys) {
    for (const wrap of key.wraps) {
      if (wrap.by === 'passkey') continue
      const unwrap = wrap.by === 'recovery-code' ? byCode : byPassphrase
      if (!unwrap || opened.some(({ keyId }) => keyId === key.id)) continue
      const keyPair = await unwrap(wrap, { vaultId, keyId: key.id })
      if (keyPair.ok) opened.push(keyPair.value)
      isReadable ||= keyPair.ok || keyPair.problem.code === 'wrong-secret'
    }
  }
  if (opened.length > 0) return ok(opened)
  if (!code.ok && code.problem.code === 'mistyped')
    return problem('wrong-secret', code.problem.message)
  if (isReadable || byCode) return wrongSecret
  return problem(
    'other-key',
    'Your passphrase is kept in a form that this version cannot read. Nothing was changed; reload Onward and try again.',
  )
}

async function openByPasskey(
  { keys }: Keyring,
  { prf }: PasskeySecret,
  vaultId: string,
): Promise<Result<readonly KeyPair[], KeyProblem>> {
  const unwrap = unwrapper(toBase64url(prf))
  const opened: KeyPair[] = []
  for (const { id: keyId, wraps } of keys) {
    for (const wrap of wraps.filter(({ by }) => by === 'passkey')) {
      const keyPair = await unwrap(wrap, { vaultId, keyId })
      if (keyPair.ok) opened.push(keyPair.value)
    }
  }
  return opened.length > 0 ? ok(opened) : otherPasskey
}

const otherPasskey = problem(
  'wrong-secret',
  'That passkey does not open these records. Nothing was changed; use your passphrase.',
)
const wrongSecret = problem(
  'wrong-secret',
  'That is not the passphrase or the recovery code. Everything is kept; try again.',
)

function passphraseKey(passphrase: string, { randomBytes, kdf }: KeyMaking): Promise<WrappingKey> {
  return newWrappingKey(passphrase, 'passphrase', randomBytes, kdf)
}

async function makeCode({ randomBytes, kdf }: KeyMaking) {
  const recoveryCode = newRecoveryCode(randomBytes)
  const secret = readRecoveryCode(recoveryCode)
  if (!secret.ok) throw new Error('a fresh recovery code cannot be read')
  const wrapping = await newWrappingKey(secret.value, 'recovery-code', randomBytes, kdf)
  return { recoveryCode, wrapping }
}

function wrapsUnder(
  wrapping: WrappingKey,
  keyPairs: readonly KeyPair[],
  making: KeyMaking,
): ReadonlyMap<string, KeyWrap> {
  return new Map(keyPairs.map((pair) => [pair.keyId, wrapUnder(wrapping, pair, making)]))
}

function wrapUnder(
  wrapping: WrappingKey,
  { keyId, privateKey }: KeyPair,
  { vaultId, randomBytes }: KeyMaking,
): KeyWrap {
  // A key that was wiped meanwhile would take the place of the only one that opens.
  if (keyPairOf(privateKey).keyId !== keyId) throw new Error('this is not the key that it names')
  return wrapKey(privateKey, wrapping, { vaultId, keyId }, randomBytes)
}
