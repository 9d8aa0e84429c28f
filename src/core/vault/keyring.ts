import type { Change } from './change.ts'
import { createOrReplace, patch, replace } from './edit.ts'
import { type Kind, type Readable, readAs } from './kind.ts'
import { KEYRING_ID, type Keyring, type KeyWrap, keyringKind } from './kinds/keyring.ts'
import { settingsKind } from './kinds/settings.ts'
import { bodyOf } from './merge.ts'
import { mergeValue } from './merge-value.ts'
import type { VaultRecord } from './record.ts'
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
    const others = key.wraps.filter((other) => !isBySameSecret(other, wrap))
    return wrap ? { ...key, wraps: [...others, wrap] } : key
  })
  return patch(keyringKind, keyring, { keys })
}

function isBySameSecret(one: KeyWrap, other: KeyWrap | undefined): boolean {
  return one.by === other?.by && one.passkey?.id === other.passkey?.id
}

/** A passkey that opens the current key. */
export type KnownPasskey = NonNullable<KeyWrap['passkey']>

/** The passkeys that open what is sealed now, in the order in which they were added. */
export function passkeysOf(keyring: Keyring): readonly KnownPasskey[] {
  return currentKey(keyring)?.wraps.flatMap(({ passkey }) => passkey ?? []) ?? []
}

/** The change after which a passkey opens nothing any more. */
export function withoutPasskey(keyring: Readable<Keyring>, id: string): Change {
  const keys = keyring.body.keys.map((key) => ({
    ...key,
    wraps: key.wraps.filter(({ passkey }) => passkey?.id !== id),
  }))
  return patch(keyringKind, keyring, { keys })
}

/** The change that seals with another key from now on. `keys` are the earlier ones, wrapped anew. */
export function replaceCurrentKey(
  keyring: Readable<Keyring>,
  keys: readonly KeyringKey[],
  key: KeyringKey,
): Change {
  const earlier = keyring.body.keys.map((one) => keys.find(({ id }) => id === one.id) ?? one)
  const { allSealedAt: _allSealedAt, ...body } = keyring.body
  return replace(keyringKind, keyring, { ...body, current: key.id, keys: [...earlier, key] })
}

/**
 * The change that notes that everything is kept as the keyring says: keys beside the current one are
 * retired, and kept all the same.
 */
export function settleKeyring(keyring: Readable<Keyring>, at: string): Change {
  const { allSealedAt: _allSealedAt, ...body } = keyring.body
  const keys = body.keys.map((key) =>
    key.id === body.current ? key : { ...key, retiredAt: key.retiredAt ?? at },
  )
  const settled = { ...body, keys, ...(body.sealsAll ? { allSealedAt: at } : {}) }
  return replace(keyringKind, keyring, settled)
}

/** Whether everything was brought over to what the keyring says, as far as its devices know. */
export function isSettled({ current, keys, sealsAll, allSealedAt }: Keyring): boolean {
  const retired = keys.every(({ id, retiredAt }) => id === current || retiredAt !== undefined)
  return retired && (sealsAll === true) === (allSealedAt !== undefined)
}

/** The change of how a keyring works: whether it seals all, and when it locks by itself. */
export function adjustKeyring(
  keyring: Readable<Keyring>,
  settings: Pick<Keyring, 'sealsAll' | 'locksAfterMinutes'>,
): Change {
  return patch(keyringKind, keyring, settings)
}

/**
 * Two devices' keyrings in one, made on `base`: no key is lost, and no wrap that neither side put
 * another one in the place of. Where both began to seal with another key, theirs goes on being used:
 * it stands already, and what mine sealed is sealed anew.
 */
export function mergeKeyrings(base: Keyring | undefined, mine: Keyring, theirs: Keyring): Keyring {
  const { keys: _mine, ...ours } = mine
  const { keys: _theirs, ...others } = theirs
  const { keys: _base, ...before } = base ?? { keys: [] }
  const current = theirs.current === base?.current ? mine.current : theirs.current
  const merged = mergeValue(before, ours, others, []) as Omit<Keyring, 'keys'>
  const ids = new Set([...theirs.keys, ...mine.keys].map(({ id }) => id))
  const keys = [...ids].map((id) => {
    const [was, my, their] = [base, mine, theirs].map((ring) =>
      ring?.keys.find((key) => key.id === id),
    )
    const key = my && their ? mergeKeys(was, my, their) : ((my ?? their) as KeyringKey)
    const { retiredAt: _retiredAt, ...inUse } = key
    return id === current ? inUse : key
  })
  return { ...merged, current, keys }
}

function mergeKeys(base: KeyringKey | undefined, mine: KeyringKey, theirs: KeyringKey): KeyringKey {
  const merged = mergeValue(base ?? {}, mine, theirs, []) as KeyringKey
  const has = (key: KeyringKey, wrap: KeyWrap) =>
    key.wraps.some((other) => other.ciphertext === wrap.ciphertext && other.nonce === wrap.nonce)
  const replaced = (wrap: KeyWrap) =>
    base !== undefined && has(base, wrap) && !(has(mine, wrap) && has(theirs, wrap))
  const all = [...theirs.wraps, ...mine.wraps.filter((wrap) => !has(theirs, wrap))]
  const wraps = all.filter((wrap) => !replaced(wrap))
  return { ...merged, wraps: wraps.length > 0 ? wraps : all }
}

/**
 * Whether a change would take a key away, the last of what opens it, or the whole keyring: nothing but a
 * restore may do that.
 */
export function losesKeys(before: Keyring | undefined, change: Change): boolean {
  if (change.kind !== keyringKind.name || !before) return false
  const after = bodyOf(change) as Keyring | undefined
  return !before.keys.every(({ id, wraps }) =>
    after?.keys.some((key) => key.id === id && key.wraps.length >= Math.min(1, wraps.length)),
  )
}

/** Whether a keyring was changed so that an earlier passphrase or code opens it no longer. */
export function dropsWraps(before: VaultRecord, after: VaultRecord): boolean {
  const [had, has] = [before, after].map((record) =>
    record.kind === keyringKind.name ? readAs(keyringKind, record) : undefined,
  )
  const kept = new Set(has && wrapsOf(has.body))
  return had !== undefined && wrapsOf(had.body).some((ciphertext) => !kept.has(ciphertext))
}

function wrapsOf({ keys }: Keyring): readonly string[] {
  return keys.flatMap(({ wraps }) => wraps.map(({ ciphertext }) => ciphertext))
}
