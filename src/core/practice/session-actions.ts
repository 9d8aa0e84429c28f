import { ratingSheetWords } from '../content/en/practice.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, notFound } from '../vault/found.ts'
import { type Attempt, attemptKind } from '../vault/kinds/practice.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { bankQuestion } from './bank/bank-question.ts'
import { cardLike } from './card-actions.ts'
import { rateAnswer } from './mock-answers.ts'
import { scheduleAfter } from './schedule.ts'
import type { Asked } from './session.ts'
import type { FilledSheet } from './session-sheet.ts'

/** The longest answer that is noted, in seconds. */
const MOST_SECONDS = 3600

export interface AnswerInput {
  readonly asked: Asked
  /** How well it came, on anchors of 1 to 5, by the person. */
  readonly anchor: number
  readonly seconds?: number | undefined
  /** What was typed instead of said, or noted of it. */
  readonly said?: string | undefined
}

/**
 * Keeps one answer with its rating, and says when its card comes back; a question of the bank becomes a
 * card with it. `attemptId` is for a rating by somebody else. Problems: `not-found`, `newer-format`,
 * `not-an-anchor`, `too-long`.
 */
export function answerCard(
  vault: Vault,
  input: AnswerInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly attemptId: string }> {
  const { anchor } = input
  if (!Number.isInteger(anchor) || anchor < 1 || anchor > 5) {
    return problem('not-an-anchor', 'A rating is a whole number from 1 to 5. Nothing was changed.')
  }
  const at = context.now.instant
  const asked = askedCard(vault, input.asked, anchor, context)
  if (!asked.ok) return asked
  const attemptId = context.newId()
  const said = input.said?.trim()
  const attempt: Attempt = {
    ...{ cardId: asked.value.cardId, at },
    ratings: [{ id: context.newId(), by: 'self', anchor, at }],
    ...(input.seconds === undefined
      ? {}
      : { seconds: Math.min(MOST_SECONDS, Math.max(0, Math.round(input.seconds))) }),
    ...(said ? { transcript: said } : {}),
  }
  return (
    checkFits(attemptKind, attempt) ??
    ok({ changes: [asked.value.change, create(attemptKind, attemptId, attempt)], attemptId })
  )
}

/** The card that was answered, with its next day; one is made for a question of the bank. */
function askedCard(
  vault: Vault,
  asked: Asked,
  anchor: number,
  context: Context,
): Result<{ readonly cardId: string; readonly change: Change }> {
  const at = context.now.instant
  if ('bankId' in asked) {
    const question = bankQuestion(asked.bankId)
    if (!question) return notFound
    const known = cardLike(vault, { question: question.text, bankId: asked.bankId })
    if (known) return askedCard(vault, { cardId: known.id }, anchor, context)
    const cardId = context.newId()
    const card: Card = {
      ...{ question: question.text, source: 'bank', bankId: asked.bankId, addedAt: at },
      schedule: scheduleAfter(undefined, anchor, at),
    }
    return ok({ cardId, change: create(cardKind, cardId, card) })
  }
  const card = found(vault, cardKind, asked.cardId)
  if (!card.ok) return card
  const schedule = scheduleAfter(card.value.body.schedule, anchor, at)
  return ok({ cardId: asked.cardId, change: patch(cardKind, card.value, { schedule }) })
}

/**
 * Keeps what somebody else wrote on a sheet: one rating for each answer that is known here. A second
 * sheet by the same person takes the place of the first. Problems: `no-answers` where none of its answers
 * is here, and those of `rateAnswer`.
 */
export function keepSheet(
  vault: Vault,
  { name, ratings }: FilledSheet,
  context: Context,
): Result<Change[]> {
  const known = ratings.filter(({ attemptId }) => vault.get(attemptKind, attemptId))
  if (known.length === 0) return problem('no-answers', ratingSheetWords.problems.notHere)
  const changes: Change[] = []
  for (const { attemptId, anchor, note } of known) {
    const by = { by: 'other', name: name ?? undefined } as const
    const rated = rateAnswer(vault, { attemptId, anchor, note: note ?? undefined, ...by }, context)
    if (!rated.ok) return rated
    changes.push(...rated.value)
  }
  return ok(changes)
}
