import type { Context } from '../context.ts'
import {
  type RecordedFile,
  type Recording,
  recordingKept,
  recordingsBy,
  recordingView,
} from '../files/recordings.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { notFound } from '../vault/found.ts'
import { mockKind } from '../vault/kinds/practice.ts'
import type { Vault } from '../vault/vault.ts'
import type { MockQuestionId } from './mock-actions.ts'

/** A recording of one answer of a rehearsal. */
export interface MockRecording extends Recording {
  readonly questionId: string
}

/**
 * Keeps a recording, whose encrypted bytes are kept already, with the answer of the same id. Problems:
 * `not-found` (the rehearsal), `file-too-large`, `no-room`.
 */
export function keepRecording(
  vault: Vault,
  input: MockQuestionId & RecordedFile & { readonly attemptId: string },
  context: Context,
): Result<Change[]> {
  const { attemptId, mockId, questionId } = input
  const kept = recordingKept(vault, attemptId, input, { mockId, questionId }, context)
  if (!kept.ok) return kept
  return vault.get(mockKind, mockId) ? ok([kept.value]) : notFound
}

const byMock = recordingsBy('mockId')

/** The recordings of one rehearsal, in the order in which they were made. */
export function recordingsOf(vault: Vault, mockId: string): readonly MockRecording[] {
  return byMock(vault, mockId).map((record) => ({
    ...recordingView(record),
    questionId: record.body.questionId ?? '',
  }))
}
