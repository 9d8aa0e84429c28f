import type { Change } from '../core/vault/change.ts'
import { isSealedUnder } from '../core/vault/keyring.ts'
import type { Keyring } from '../core/vault/kinds/keyring.ts'
import { kindNamed } from '../core/vault/kinds.ts'
import { bodyOf } from '../core/vault/merge.ts'
import type { RandomBytes, SealingKey } from './keys.ts'
import { ringKeyOf } from './ring-key.ts'
import { sealBody } from './seal.ts'

/** What says how the records of a vault are sealed. */
export interface Sealing {
  readonly vaultId: string
  /** The body of the keyring; undefined until there is a passphrase. */
  readonly keyring: Keyring | undefined
  /** The device's key, which seals until then. */
  readonly deviceKey: SealingKey | undefined
}

/** The key that seals what is written now; undefined where none is at hand. */
function sealingKeyOf({ keyring, deviceKey }: Omit<Sealing, 'vaultId'>): SealingKey | undefined {
  return keyring ? ringKeyOf(keyring) : deviceKey
}

/**
 * The changes with every body sealed whose kind is: nobody is asked for a passphrase. What is sealed
 * already stays as it is. Undefined where something has to be sealed and there is no key for it.
 */
export function sealChanges(
  changes: readonly Change[],
  sealing: Sealing,
  randomBytes: RandomBytes,
): readonly Change[] | undefined {
  const key = sealingKeyOf(sealing)
  const sealed: Change[] = []
  for (const change of changes) {
    const { kind, id, baseVersion, schema } = change
    const body = bodyOf(change)
    if (!body || !isSealedUnder(sealing.keyring, kind, kindNamed(kind))) sealed.push(change)
    else if (!key) return undefined
    else {
      const place = { owner: sealing.vaultId, kind, id, schema }
      const box = sealBody(body, place, key.publicKey, key.keyId, randomBytes)
      sealed.push({ kind, id, baseVersion, schema, sealed: box })
    }
  }
  return sealed
}
