import type { Readable } from '../vault/kind.ts'
import { type Attachment, attachmentKind } from '../vault/kinds/attachment.ts'
import type { VaultRecord } from '../vault/record.ts'
import { isPlain, isSealed } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { saySize } from './say-size.ts'

/** What a file is kept with. */
export type FileOwner = { readonly applicationId: string } | { readonly letterId: string }

/** One file as a page lists it. */
export interface FileLine {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly sizeBytes: number
  /** Such as “1.2 MB”. */
  readonly size: string
  readonly addedAt: string
  /** What it is to its application; null where nothing was said. */
  readonly use: string | null
  readonly blobId: string
  readonly key: string
  /** A newer version of the program wrote it: it opens, but is not changed. */
  readonly readOnly: boolean
}

/** The files kept with an application or a letter, in the order in which they were added. */
export function filesOf(vault: Vault, owner: FileOwner): readonly FileLine[] {
  return vault
    .all(attachmentKind)
    .filter(({ body }) =>
      'applicationId' in owner
        ? body.applicationId === owner.applicationId
        : body.letterId === owner.letterId,
    )
    .map(lineOf)
}

function lineOf({ id, body, readOnly }: Readable<Attachment>): FileLine {
  const { name, type, sizeBytes, addedAt, blobId, key, use = null } = body
  const size = saySize(sizeBytes)
  return { id, name, type, sizeBytes, size, addedAt, use, blobId, key, readOnly }
}

/** Bytes of all files together. */
export function allFilesBytes(vault: Vault): number {
  return vault.all(attachmentKind).reduce((sum, { body }) => sum + body.sizeBytes, 0)
}

/** Which blobs are named by records, and whether that is all of them. */
export interface NamedBlobs {
  readonly ids: ReadonlySet<string>
  /** False when an attachment is sealed or unreadable: it may name a blob that is not among `ids`. */
  readonly isAll: boolean
}

/**
 * The blobs that these records name: of the vault, of its history or of both. `records` may hold any
 * kinds; null stands for one whose body is gone (purged, or older than history keeps).
 */
export function namedBlobs(records: Iterable<VaultRecord | null>): NamedBlobs {
  const ids = new Set<string>()
  let isAll = true
  for (const record of records) {
    if (record?.kind !== attachmentKind.name) continue
    if (isSealed(record)) isAll = false
    else if (isPlain(record)) {
      const { blobId } = record.body
      if (typeof blobId === 'string') ids.add(blobId)
      else isAll = false
    }
  }
  return { ids, isAll }
}
