import * as z from 'zod/mini'
import { defineKind, instant, line, openEnum } from '../kind.ts'

/** The id of the one keyring. There is none until the person sets a passphrase. */
export const KEYRING_ID = 'keyring'

/** What a private key is wrapped with. */
export const wrappedBy = ['passphrase', 'recovery-code', 'passkey'] as const

const base64url = z.string().check(z.maxLength(500))

/** A private key under a key that is derived from what a person knows or holds. All bytes are base64url. */
const wrapShape = z.looseObject({
  by: openEnum(wrappedBy),
  /** Argon2id: memory in KiB, passes, lanes. */
  kdf: z.looseObject({
    alg: z.literal('argon2id'),
    memoryKib: z.int().check(z.gte(8), z.lte(1_048_576)),
    passes: z.int().check(z.gte(1), z.lte(100)),
    lanes: z.int().check(z.gte(1), z.lte(16)),
    salt: base64url,
  }),
  alg: z.literal('xchacha20poly1305'),
  nonce: base64url,
  ciphertext: base64url,
  /** Which passkey gives the secret, by the id of its credential; each has a wrap of its own. */
  passkey: z.optional(
    z.looseObject({
      id: z.string().check(z.minLength(1), z.maxLength(2000)),
      name: z.optional(line),
      addedAt: instant,
    }),
  ),
})
export type KeyWrap = z.infer<typeof wrapShape>

/**
 * The keys under which records are sealed once there is a passphrase. Only public halves and wrapped
 * private ones: it travels with the vault, so another device needs the passphrase and nothing else.
 */
export const keyringKind = defineKind({
  name: 'keyring',
  schema: 1,
  fields: () => ({
    /** The id of the key that seals what is written now. */
    current: z.string().check(z.maxLength(128)),
    keys: z.array(
      z.looseObject({
        /** The key's name, as sealed bodies give it (`keyId`). */
        id: z.string().check(z.maxLength(128)),
        publicKey: base64url,
        createdAt: instant,
        wraps: z.array(wrapShape),
        /** Set once nothing is sealed with it any more. */
        retiredAt: z.optional(instant),
      }),
    ),
    /** Whether every kind of record is sealed, not only those that always are. */
    sealsAll: z.optional(z.boolean()),
    /** Set once every record was sealed, texts of letters too; absent while that goes on. */
    allSealedAt: z.optional(instant),
    /** Minutes without a touch after which what is sealed closes again. Default 15; 0 is never. */
    locksAfterMinutes: z.optional(z.int().check(z.gte(0), z.lte(1440))),
  }),
})
export type Keyring = z.infer<typeof keyringKind.shape>
