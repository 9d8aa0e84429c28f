import { attachmentKind } from '../../core/vault/kinds/attachment.ts'
import { isPurged } from '../../core/vault/record.ts'
import type { Replica } from './replica.ts'

/** The blobs that the records of this browser name, as far as they are open. */
export interface NamedHere {
  /** The attachments that name each of them. */
  readonly attachmentsOf: ReadonlyMap<string, readonly string[]>
  /** False while a sealed attachment is closed: it may name a blob that is not among these. */
  readonly isAll: boolean
}

type Records = Pick<Replica, 'vault' | 'opened'>

export function namedHere({ vault, opened }: Records): NamedHere {
  const attachmentsOf = new Map<string, string[]>()
  let isAll = true
  for (const record of vault.stored(attachmentKind.name)) {
    const blobId = opened(record)?.blobId
    if (typeof blobId !== 'string') isAll = false
    else attachmentsOf.set(blobId, [...(attachmentsOf.get(blobId) ?? []), record.id])
  }
  return { attachmentsOf, isAll }
}

/** Whether one of these attachments was deleted for good. */
export function wasPurged({ vault }: Records, attachmentIds: readonly string[]): boolean {
  return attachmentIds.some((id) => {
    const record = vault.find(attachmentKind.name, id)
    return record !== undefined && isPurged(record)
  })
}
