import * as z from 'zod/mini'

/**
 * Ciphertext of a body. `ciphertext` and `nonce` are base64url without padding; for the anonymous
 * sealed box used here the ephemeral X25519 public key is the first 32 bytes of the ciphertext.
 */
export const sealedSchema = z.looseObject({
  alg: z.string().check(z.minLength(1), z.maxLength(64)),
  keyId: z.string().check(z.minLength(1), z.maxLength(128)),
  nonce: z.string().check(z.maxLength(64)),
  ciphertext: z.string(),
})
export type Sealed = z.infer<typeof sealedSchema>

/** A body is a JSON object; which fields it has is the business of its kind. */
export type Body = { readonly [field: string]: unknown }

/** Takes any JSON object as it is: `z.record` would drop a field named `__proto__` and copy all others. */
export const bodySchema = z.custom<Body>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)

interface RecordHead {
  readonly kind: string
  readonly id: string
  /** Counts the edits of this record, from 1. */
  readonly version: number
  /** The format of the body. */
  readonly schema: number
  /** ISO 8601 UTC. Shown to people; never used for ordering between replicas. */
  readonly updatedAt: string
}

export type PlainRecord = RecordHead & { readonly body: Body }
export type SealedRecord = RecordHead & { readonly sealed: Sealed }
/** `purged`: deleted for good; its earlier bodies are to be kept nowhere, by nobody. */
export type DeletedRecord = RecordHead & {
  readonly deleted: true
  readonly purged?: true | undefined
}

/** One typed thing in the vault. Unknown kinds and unknown fields are carried as they are. */
export type VaultRecord = PlainRecord | SealedRecord | DeletedRecord

const head = {
  kind: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  id: z.string().check(z.regex(/^[A-Za-z0-9._-]{1,128}$/)),
  version: z.int().check(z.gte(1)),
  schema: z.int().check(z.gte(1)),
  updatedAt: z.iso.datetime(),
}

/** The wire and storage form of a record; extra fields survive. */
export const vaultRecordSchema = z.union([
  z.looseObject({ ...head, deleted: z.literal(true), purged: z.optional(z.literal(true)) }),
  z.looseObject({ ...head, sealed: sealedSchema }),
  z.looseObject({ ...head, body: bodySchema }),
])

export function isDeleted(record: VaultRecord): record is DeletedRecord {
  return 'deleted' in record && record.deleted === true
}

export function isPurged(record: VaultRecord): boolean {
  return isDeleted(record) && record.purged === true
}

export function isSealed(record: VaultRecord): record is SealedRecord {
  return 'sealed' in record && record.sealed !== undefined
}

export function isPlain(record: VaultRecord): record is PlainRecord {
  return 'body' in record && record.body !== undefined && !isDeleted(record) && !isSealed(record)
}

/** Identifies a record within one vault. */
export function recordKey(record: { readonly kind: string; readonly id: string }): string {
  return `${record.kind}/${record.id}`
}
