import { argon2idAsync } from '@noble/hashes/argon2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** What Argon2id (RFC 9106) is asked for: memory in KiB, passes over it, lanes. */
export interface KdfSettings {
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
}

/** 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet, about half a second. */
export const DEFAULT_KDF: KdfSettings = { memoryKib: 19_456, passes: 2, lanes: 1 }

/** The most that is computed at the word of a keyring or a file: 64 MiB, some seconds. */
const MOST: KdfSettings = { memoryKib: 65_536, passes: 8, lanes: 4 }

export const SALT_BYTES = 16

/** Whether these settings are sound, and modest enough that whoever wrote them cannot stall us. */
export function isModestKdf({ memoryKib, passes, lanes }: KdfSettings): boolean {
  const within = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most
  return (
    within(passes, 1, MOST.passes) &&
    within(lanes, 1, MOST.lanes) &&
    within(memoryKib, 8 * lanes, MOST.memoryKib)
  )
}

/**
 * 32 bytes from what a person knows, by Argon2id over its NFKC form: the same words typed on another
 * keyboard are the same secret. Gives way to other work every few milliseconds. Throws when the
 * settings are not modest (`isModestKdf`) or the salt is shorter than 8 bytes.
 */
export function deriveKey(
  secret: string,
  salt: Uint8Array,
  settings: KdfSettings,
): Promise<Uint8Array> {
  if (!isModestKdf(settings)) throw new Error('Argon2id is asked for too much')
  const { memoryKib: m, passes: t, lanes: p } = settings
  return argon2idAsync(utf8ToBytes(secret.normalize('NFKC')), salt, { m, t, p, dkLen: 32 })
}
