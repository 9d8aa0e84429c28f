import type { Change } from './change.ts'
import { createOrReplace, patch } from './edit.ts'
import type { Kind, Readable } from './kind.ts'
import { KEYRING_ID, type Keyring, type KeyWrap, keyringKind } from './kinds/keyring.ts'
import { settingsKind } from './kinds/settings.ts'
import type { Vault } from './vault.ts'

/** One key of the keyring. */
export type KeyringKey = Keyring['keys'][number]

/** Minutes without a touch after which what is sealed closes again, where nobody said otherwise. */
export const LOCKS_AFTER_MINUTES = 15

/** Read before anything can be opened: how to open it, and what a page needs to look right. */
const NEVER_SEALED: readonly string[] = [keyringKind.name, settingsKind.name]

/** The keyring of a vault; undefined until there is a passphrase. */
export function keyringOf(vault: Vault): Readable<Keyring> | undefined {
  return vault.get(keyringKind, KEYRING_ID)
}

/** The key that seals what is written now; undefined for a keyring that names none of its own. */
export function currentKey({ current, keys }: Keyring): KeyringKey | undefined {
  return keys.find(({ id }) => id === current)
}

/**
 * Whether records of a kind are sealed: those that always are, and under a keyring that seals all every
 * other one, unknown kinds too, but keyring and settings.
 */
export function isSealedUnder(
  keyring: Pick<Keyring, 'sealsAll'> | undefined,
  kindName: string,
  kind: Kind | undefined,
): boolean {
  if (kind?.sealed) return true
  return keyring?.sealsAll === true && !NEVER_SEALED.includes(kindName)
}

/** The change that makes the keyring, with its first key. */
export function beginKeyring(vault: Vault, key: KeyringKey): Change {
  return createOrReplace(vault, keyringKind, KEYRING_ID, { current: key.id, keys: [key] })
}

/**
 * The change that puts new wraps in the place of those by the same secret, for every key that
 * `wrapOf` gives one for; keys and wraps beside them stay.
 */
export function rewrap(
  keyring: Readable<Keyring>,
  wrapOf: (key: KeyringKey) => KeyWrap | undefined,
): Change {
  const keys = keyring.body.keys.map((key) => {
    const wrap = wrapOf(key)
    return wrap ? { ...key, wraps: [...key.wraps.filter(({ by }) => by !== wrap.by), wrap] } : key
  })
  return patch(keyringKind, keyring, { keys })
}

/** The change that seals with another key from now on. `keys` are the earlier ones, wrapped anew. */
export function replaceCurrentKey(
  keyring: Readable<Keyring>,
  keys: readonly KeyringKey[],
  key: KeyringKey,
): Change {
  const earlier = keyring.body.keys.map((one) => keys.find(({ id }) => id === one.id) ?? one)
  return patch(keyringKind, keyring, { current: key.id, keys: [...earlier, key] })
}

/** The change that notes of keys that nothing is sealed with them any more; they are kept all the same. */
export function retireKeys(
  keyring: Readable<Keyring>,
  isRetired: (key: KeyringKey) => boolean,
  retiredAt: string,
): Change {
  const keys = keyring.body.keys.map((key) => (isRetired(key) ? { ...key, retiredAt } : key))
  return patch(keyringKind, keyring, { keys })
}

/** The change of how a keyring works: whether it seals all, and when it locks by itself. */
export function adjustKeyring(
  keyring: Readable<Keyring>,
  settings: Pick<Keyring, 'sealsAll' | 'locksAfterMinutes'>,
): Change {
  return patch(keyringKind, keyring, settings)
}
