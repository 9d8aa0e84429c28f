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
import { reflectionKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { changeReflection } from './reflection-record.ts'

/**
 * Keeps what was said in the look back instead of written, whose encrypted bytes are kept already. It
 * starts the reflection as the first written words do, so that what follows this no is not taken for
 * untouched. Problems: `not-found` (no such recovery), `newer-format`, `file-too-large`, `no-room`.
 */
export function keepVoiceNote(
  vault: Vault,
  input: RecordedFile & { readonly noteId: string; readonly recoveryId: string },
  context: Context,
): Result<Change[]> {
  const { noteId, recoveryId } = input
  const reflection = changeReflection(vault, recoveryId, context, () => ({}))
  if (!reflection.ok) return reflection
  const kept = recordingKept(vault, noteId, input, { recoveryId }, context)
  if (!kept.ok) return kept
  const isStarted = vault.get(reflectionKind, recoveryId) !== undefined
  return ok(isStarted ? [kept.value] : [reflection.value, kept.value])
}

const byRecovery = recordingsBy('recoveryId')

/** What was said in the look back at one no, in the order in which it was said. */
export function voiceNotes(vault: Vault, recoveryId: string): readonly Recording[] {
  return byRecovery(vault, recoveryId).map(recordingView)
}
