import type { VaultFileDeviceKey } from '../../core/protocol/vault-file.ts'
import type { Change } from '../../core/vault/change.ts'
import { type Body, isSealed, type VaultRecord } from '../../core/vault/record.ts'
import { readDeviceKey } from '../../seal/device-key.ts'
import type { KeyPair, RandomBytes } from '../../seal/keys.ts'
import { openBody } from '../../seal/seal.ts'
import { type Sealing, sealChanges } from '../../seal/seal-changes.ts'
import type { Incoming } from './incoming.ts'
import type { ImportKeys } from './plan-import.ts'

/** Something has to be sealed and there is no key for it. Thrown: nothing of the file is taken then. */
export class NoKey extends Error {}

/** The keys of both sides: a key of either may open what the file brings. */
export function importKeys(
  { vaultId, deviceKey }: Pick<Incoming, 'vaultId' | 'deviceKey'>,
  sealing: Sealing,
  presentKey: KeyPair | null,
  randomBytes: RandomBytes,
): ImportKeys {
  const brought = keyPairIn(deviceKey)
  return {
    openPresent: (record) => open(record, sealing.vaultId, [presentKey]),
    openIncoming: (record) => open(record, vaultId, [brought, presentKey]),
    seal: (change: Change) => {
      const [sealed] = sealChanges([change], sealing, randomBytes) ?? []
      if (!sealed) throw new NoKey()
      return sealed
    },
  }
}

function keyPairIn(key: VaultFileDeviceKey | undefined): KeyPair | null {
  const read = readDeviceKey(key)
  return read.ok ? read.value : null
}

function open(
  record: VaultRecord,
  owner: string,
  keys: readonly (KeyPair | null)[],
): Body | undefined {
  if (!isSealed(record)) return undefined
  const { kind, id, schema, sealed } = record
  const key = keys.find((one) => one?.keyId === sealed.keyId)
  const opened = key && openBody(sealed, { owner, kind, id, schema }, key)
  return opened?.ok ? opened.value : undefined
}
