import type { VaultFileDeviceKey } from '../../core/protocol/vault-file.ts'
import { destroySecretFile, readSecretFile } from '../secret-file.ts'
import type { SqlVaultStore } from '../sql-vault-store.ts'
import { LOCAL_OWNER } from '../vault-store.ts'
import { isDeviceKeyStaged, settleDeviceKey, stageDeviceKey } from './device-key-file.ts'

/** The key file of a device, held together with the epoch of the vault to which it belongs. */
export class KeptDeviceKey {
  readonly #file: string
  readonly #store: SqlVaultStore

  constructor(file: string, store: SqlVaultStore) {
    this.#file = file
    this.#store = store
  }

  /** The text of the file; undefined where there is none. */
  async text(): Promise<string | undefined> {
    const { epoch } = await this.#store.identity(LOCAL_OWNER)
    this.settle(epoch)
    return readSecretFile(this.#file)
  }

  /** The key; undefined where there is none or its file is damaged. */
  async read(): Promise<VaultFileDeviceKey | undefined> {
    try {
      const key = JSON.parse((await this.text()) ?? 'null')
      const isKey = typeof key?.keyId === 'string' && typeof key.privateKey === 'string'
      return isKey ? (key as VaultFileDeviceKey) : undefined
    } catch (error) {
      if (error instanceof SyntaxError) return undefined
      throw error
    }
  }

  /** Puts the key of an epoch that is about to begin beside; undefined for none. */
  stage(epoch: number, key: VaultFileDeviceKey | undefined): void {
    stageDeviceKey(this.#file, epoch, key && `${JSON.stringify(key)}\n`)
  }

  /** Puts it in its place once the epoch has begun. */
  settle(epoch: number): void {
    settleDeviceKey(this.#file, epoch)
  }

  /** Takes away the key of an epoch that never came to be, or puts it in its place if it did. */
  async heal(): Promise<void> {
    if (!isDeviceKeyStaged(this.#file)) return
    await this.#store.keeping.holding(LOCAL_OWNER, (epoch) =>
      settleDeviceKey(this.#file, epoch, true),
    )
  }

  destroy(): void {
    destroySecretFile(this.#file)
  }
}
