import { belongingTo } from '../applications/belonging.ts'
import type { Context } from '../context.ts'
import type { SentLetter } from '../protocol/sending.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { type Letter, letterKind } from '../vault/kinds/letter.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { markSent } from './letter-actions.ts'

/** As many as a letter keeps of what it answers. */
const MAX_THREAD = 30

/**
 * The Message-IDs that a letter of one's own answers, the direct parent first, so that it joins their
 * conversation: those of the letter with the no that it is about. Empty where that has none, or there is
 * no such recovery.
 */
export function answersTo(vault: Vault, recoveryId: string | undefined): readonly string[] {
  const recovery = recoveryId === undefined ? undefined : vault.get(recoveryKind, recoveryId)
  return threadOf(vault.get(letterKind, recovery?.body.letterId ?? '')?.body)
}

/**
 * The same for a letter to that address about an application: those of the latest letter that came from
 * there. Empty where none did.
 */
export function answersFrom(
  vault: Vault,
  applicationId: string | null,
  address: string | null,
): readonly string[] {
  const from = address?.trim().toLowerCase()
  if (!applicationId || !from) return []
  const theirs = belongingTo(vault, letterKind, applicationId).findLast(
    ({ body }) => body.direction === 'in' && body.from?.address?.toLowerCase() === from,
  )
  return threadOf(theirs?.body)
}

function threadOf(letter: Letter | undefined): readonly string[] {
  if (!letter?.messageId) return []
  return [letter.messageId, ...(letter.replyingTo ?? [])].slice(0, MAX_THREAD)
}

/**
 * A letter that went out by SMTP is sent, at that time and with its Message-ID, by which an answer finds
 * it. Problems: those of `markSent`.
 */
export function recordSent(
  vault: Vault,
  input: {
    readonly letterId: string
    readonly sent: Pick<SentLetter, 'messageId' | 'sentAt'>
    readonly replyingTo: readonly string[]
  },
  context: Context,
): Result<{ readonly changes: readonly Change[] }> {
  const { letterId, sent, replyingTo } = input
  const marked = markSent(vault, { letterId, via: 'smtp' }, context)
  if (!marked.ok) return marked
  const { messageId, sentAt } = sent
  const thread = replyingTo.length > 0 ? { replyingTo: [...replyingTo] } : {}
  return ok({
    changes: marked.value.changes.map((change) =>
      change.kind === letterKind.name && 'body' in change && change.body !== null
        ? { ...change, body: { ...change.body, messageId, sentAt, ...thread } }
        : change,
    ),
  })
}
