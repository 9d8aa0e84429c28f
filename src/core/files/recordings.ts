import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, purge } from '../vault/edit.ts'
import { notFound } from '../vault/found.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Attachment, attachmentKind } from '../vault/kinds/attachment.ts'
import type { Vault } from '../vault/vault.ts'
import { checkRoom } from './file-actions.ts'
import { cleanFileName, cleanMediaType } from './file-name.ts'
import { saySize } from './say-size.ts'

/** One recording as a page lists it, with what it needs to be opened. */
export interface Recording
  extends Pick<Attachment, 'blobId' | 'key' | 'sizeBytes' | 'type' | 'addedAt'> {
  readonly id: string
  /** Such as “1.2 MB”. */
  readonly size: string
  /** Only the voice was recorded. */
  readonly isSound: boolean
}

/** A recording whose encrypted bytes are kept already. */
export type RecordedFile = Pick<Attachment, 'name' | 'type' | 'sizeBytes' | 'blobId' | 'key'>

/** What a recording is of. */
export type RecordedFor = Pick<Attachment, 'mockId' | 'questionId' | 'recoveryId'>

/** The change that keeps a recording under `id`. Problems: `file-too-large`, `no-room`. */
export function recordingKept(
  vault: Vault,
  id: string,
  file: RecordedFile,
  of: RecordedFor,
  context: Context,
): Result<Change> {
  const room = checkRoom(vault, file)
  if (!room.ok) return room
  const { sizeBytes, blobId, key } = file
  const attachment: Attachment = {
    ...{ name: cleanFileName(file.name), type: cleanMediaType(file.type), sizeBytes, blobId, key },
    ...{ addedAt: context.now.instant, use: 'recording', ...of },
  }
  return ok(create(attachmentKind, id, attachment))
}

/** Deletes a recording for good: it cannot be undone, and its bytes go everywhere. Problem: `not-found`. */
export function deleteRecording(
  vault: Vault,
  { recordingId }: { readonly recordingId: string },
  _context: Context,
): Result<Change[]> {
  const recording = vault.get(attachmentKind, recordingId)
  return recording ? ok([purge(attachmentKind, recording)]) : notFound
}

/** Looks up recordings by what they are of, in the order in which they were made. */
export function recordingsBy(
  by: 'mockId' | 'recoveryId',
): (vault: Vault, ofId: string) => readonly Readable<Attachment>[] {
  const indexed = gathered(attachmentKind, (vault) => {
    const index = new Map<string, Readable<Attachment>[]>()
    for (const record of vault.all(attachmentKind)) {
      const ofId = record.body[by]
      if (ofId === undefined) continue
      const others = index.get(ofId)
      if (others) others.push(record)
      else index.set(ofId, [record])
    }
    return index
  })
  return (vault, ofId) => indexed(vault).get(ofId) ?? []
}

/** A recording as a page lists it. */
export function recordingView({ id, body }: Readable<Attachment>): Recording {
  const { blobId, key, sizeBytes, type, addedAt } = body
  const isSound = type.startsWith('audio/')
  return { id, blobId, key, sizeBytes, type, addedAt, size: saySize(sizeBytes), isSound }
}
