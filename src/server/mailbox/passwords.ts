import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import * as z from 'zod/mini'
import { destroySecretFile, readSecretFile, writeSecretFile } from '../../store/secret-file.ts'
import { type Keychain, keychainOf } from './keychain.ts'

/** Where a password is kept. */
export type PasswordPlace = 'keychain' | 'file'

/**
 * Passwords of mail accounts: in the keychain of the operating system where there is one that takes
 * them, else each in a file of the data folder that only its person may read (0600; on Windows the
 * rights of the folder count). Nowhere else, and never among the records.
 */
export class Passwords {
  readonly #path: string
  readonly #keychain: Keychain | undefined

  constructor(path: string, keychain: Keychain | undefined) {
    this.#path = path
    this.#keychain = keychain
  }

  /** Where a password would go, as far as can be told without asking for one. */
  get likelyPlace(): PasswordPlace {
    return this.#keychain ? 'keychain' : 'file'
  }

  /** Keeps it in the place of an earlier one, and says where. */
  async keep(id: string, password: string): Promise<PasswordPlace> {
    await this.forget(id)
    if (await this.#keychain?.keep(id, password)) return 'keychain'
    mkdirSync(this.#path, { recursive: true, mode: 0o700 })
    writeSecretFile(this.#file(id), password)
    return 'file'
  }

  /** Undefined where there is none, or the keychain does not give it away. */
  async find(id: string): Promise<string | undefined> {
    return readSecretFile(this.#file(id)) ?? this.#keychain?.find(id)
  }

  async forget(id: string): Promise<void> {
    destroySecretFile(this.#file(id))
    await this.#keychain?.forget(id)
  }

  #file(id: string): string {
    return join(this.#path, `${z.uuid().parse(id)}.password`)
  }
}

/** The passwords of a data folder on this machine. */
export function passwordsIn(path: string): Passwords {
  const isThere =
    process.platform !== 'linux' ||
    (Boolean(process.env.DBUS_SESSION_BUS_ADDRESS) && isOnPath('secret-tool'))
  return new Passwords(path, isThere ? keychainOf(process.platform) : undefined)
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => isAbsolute(folder) && existsSync(join(folder, program)))
}
