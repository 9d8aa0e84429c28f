import type { Context } from '../context.ts'
import { checkRoom } from '../files/file-actions.ts'
import { cleanFileName, cleanMediaType } from '../files/file-name.ts'
import { saySize } from '../files/say-size.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, purge } from '../vault/edit.ts'
import { notFound } from '../vault/found.ts'
import { gathered } from '../vault/gathered.ts'
import type { Readable } from '../vault/kind.ts'
import { type Attachment, attachmentKind } from '../vault/kinds/attachment.ts'
import { mockKind } from '../vault/kinds/practice.ts'
import type { Vault } from '../vault/vault.ts'
import type { MockQuestionId } from './mock-actions.ts'

/** One recording as a page lists it, with what it needs to be opened. */
export interface Recording
  extends Pick<Attachment, 'blobId' | 'key' | 'sizeBytes' | 'type' | 'addedAt'> {
  readonly id: string
  readonly questionId: string
  /** Such as “1.2 MB”. */
  readonly size: string
  /** Only the voice was recorded. */
  readonly isSound: boolean
}

/**
 * Keeps a recording, whose encrypted bytes are kept already, with the answer of the same id. Problems:
 * `not-found` (the rehearsal), `file-too-large`, `no-room`.
 */
export function keepRecording(
  vault: Vault,
  input: MockQuestionId &
    Pick<Attachment, 'type' | 'sizeBytes' | 'blobId' | 'key'> & {
      readonly attemptId: string
      readonly name: string
    },
  context: Context,
): Result<Change[]> {
  const { attemptId, mockId, questionId, sizeBytes, blobId, key } = input
  const room = checkRoom(vault, input)
  if (!room.ok) return room
  if (!vault.get(mockKind, mockId)) return notFound
  const attachment: Attachment = {
    ...{ name: cleanFileName(input.name), type: cleanMediaType(input.type), sizeBytes },
    ...{ blobId, key, addedAt: context.now.instant, use: 'recording', mockId, questionId },
  }
  return ok([create(attachmentKind, attemptId, attachment)])
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

const byMock = gathered(attachmentKind, (vault) => {
  const index = new Map<string, Readable<Attachment>[]>()
  for (const record of vault.all(attachmentKind)) {
    const { mockId } = record.body
    if (mockId === undefined) continue
    const others = index.get(mockId)
    if (others) others.push(record)
    else index.set(mockId, [record])
  }
  return index
})

/** The recordings of one rehearsal, in the order in which they were made. */
export function recordingsOf(vault: Vault, mockId: string): readonly Recording[] {
  return (byMock(vault).get(mockId) ?? []).map(({ id, body }) => {
    const { blobId, key, sizeBytes, type, addedAt, questionId = '' } = body
    const isSound = type.startsWith('audio/')
    return {
      id,
      questionId,
      blobId,
      key,
      sizeBytes,
      type,
      addedAt,
      size: saySize(sizeBytes),
      isSound,
    }
  })
}
