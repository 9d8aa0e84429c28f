import { currentKey } from '../core/vault/keyring.ts'
import type { Keyring } from '../core/vault/kinds/keyring.ts'
import { fromBase64url } from './base64url.ts'
import { keyIdOf, type SealingKey } from './keys.ts'

/** The public half of a keyring's current key; undefined where it is not what its name says. */
export function ringKeyOf(keyring: Keyring): SealingKey | undefined {
  const key = currentKey(keyring)
  const publicKey = key && fromBase64url(key.publicKey)
  return publicKey && keyIdOf(publicKey) === key.id ? { keyId: key.id, publicKey } : undefined
}
