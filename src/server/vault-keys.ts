import { readFileSync } from 'node:fs'
import type { VaultFileDeviceKey } from '../core/protocol/vault-file.ts'
import { problem, type Result } from '../core/result.ts'
import type { Change } from '../core/vault/change.ts'
import { keyringOf } from '../core/vault/keyring.ts'
import type { Vault } from '../core/vault/vault.ts'
import { readDeviceKey } from '../seal/device-key.ts'
import type { KeyPair, RandomBytes } from '../seal/keys.ts'
import { type Sealing, sealChanges } from '../seal/seal-changes.ts'
import type { DataFolder } from '../store/data-folder.ts'

/** The key of this device; null where there is none or its file is damaged. */
export function deviceKeyIn(folder: DataFolder): KeyPair | null {
  const read = readDeviceKey(deviceKeyFileIn(folder))
  return read.ok ? read.value : null
}

/** The same as it stands in its file, for a file that takes it along. */
export function deviceKeyFileIn(folder: DataFolder): VaultFileDeviceKey | undefined {
  try {
    const key = JSON.parse(readFileSync(folder.deviceKey, 'utf8'))
    return readDeviceKey(key).ok ? (key as VaultFileDeviceKey) : undefined
  } catch {
    return undefined
  }
}

/** How records of this vault are sealed when they are written here. */
export function sealingOf(vault: Vault, vaultId: string, folder: DataFolder): Sealing {
  const keyring = keyringOf(vault)?.body
  return { vaultId, keyring, deviceKey: deviceKeyIn(folder) ?? undefined }
}

/** The changes as they may be written: sealed where they have to be. */
export function sealedChanges(
  changes: readonly Change[],
  sealing: Sealing,
  randomBytes: RandomBytes,
): Result<readonly Change[]> {
  const sealed = sealChanges(changes, sealing, randomBytes)
  if (sealed) return { ok: true, value: sealed }
  return problem(
    'no-key',
    'There is no key here yet to seal what has to be sealed. Nothing was saved. Open Onward once, then try again.',
  )
}
