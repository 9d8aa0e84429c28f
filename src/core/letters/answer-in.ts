import type { Context } from '../context.ts'
import { keepFeedback } from '../feedback/feedback-actions.ts'
import { fold } from '../reading/fold.ts'
import { ownSpans } from '../reading/regions.ts'
import { confirmReading } from '../recovery/confirm-reading.ts'
import { ok, type Result } from '../result.ts'
import { dateIn } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { found } from '../vault/found.ts'
import { letterKind } from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import { recordAnswer } from './record-answer.ts'

export interface TakeAnswerInput {
  /** The note that was sent. */
  readonly noteId: string
  /** The letter that answers it. */
  readonly letterId: string
  /** The text of that letter, as it is kept. */
  readonly text: string
}

/**
 * "It is the answer": the note is answered, the letter is no second no, its writer's own words are kept
 * to be split, and Learn opens. Problems: those of `recordAnswer`, `confirmReading` and `keepFeedback`.
 */
export function takeAnswer(
  vault: Vault,
  { noteId, letterId, text }: TakeAnswerInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly recoveryId: string | null }> {
  const note = found(vault, letterKind, noteId)
  if (!note.ok) return note
  const letter = found(vault, letterKind, letterId)
  if (!letter.ok) return letter
  const { from, subject, sentAt, addedAt, reading } = letter.value.body
  const { applicationId = null, recoveryId = null } = note.value.body
  const on = dateIn(sentAt ?? addedAt, context.now.zone)
  const answered = recordAnswer(
    vault,
    { letterId: noteId, answer: 'came', on, answeredBy: letterId },
    context,
  )
  if (!answered.ok) return answered
  const settled = confirmReading(
    vault,
    {
      ...{ letterId, applicationId, kind: 'other', howFar: null, isTheirWord: false },
      company: reading?.company ?? '',
      role: reading?.role ?? null,
    },
    context,
  )
  if (!settled.ok) return settled
  const words = ownWords(text, subject)
  const kept =
    recoveryId === null || words === ''
      ? ok({ changes: [] })
      : keepFeedback(
          vault,
          { recoveryId, text: words, way: 'letter', saidBy: from?.name, saidOn: on },
          context,
        )
  if (!kept.ok) return kept
  const changes = [...answered.value.changes, ...settled.value.changes, ...kept.value.changes]
  return ok({ changes, recoveryId })
}

/** What the writer of a letter wrote, without its subject and what it quotes. */
function ownWords(text: string, subject: string | undefined): string {
  const body = subject && text.startsWith(`${subject}\n`) ? text.slice(subject.length) : text
  const spans = ownSpans(fold(body), 0)
  return spans
    .map(({ start, end }) => body.slice(start, end))
    .join('\n')
    .trim()
}
