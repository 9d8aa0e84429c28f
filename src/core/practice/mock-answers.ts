import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, replace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, notFound, without } from '../vault/found.ts'
import { type Attempt, attemptKind, type Mock, mockKind } from '../vault/kinds/practice.ts'
import { cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { attemptsAt } from './attempts.ts'
import { addCard, cardLike } from './card-actions.ts'
import { changeQuestion, type MockQuestion, type MockQuestionId } from './mock-actions.ts'
import { scheduleAfter } from './schedule.ts'

/**
 * One answer, given aloud: an attempt, whose id is handed in since its recording has the same. Its question
 * becomes a card unless it is one, so that it comes back. Problems: `not-found`, `newer-format`.
 */
export function answerQuestion(
  vault: Vault,
  input: MockQuestionId & {
    readonly attemptId: string
    readonly seconds: number
    readonly transcript?: string | undefined
  },
  context: Context,
): Result<Change[]> {
  const transcript = input.transcript?.trim()
  return answered(vault, input, context, {
    ...{ seconds: Math.round(input.seconds), ratings: [] },
    ...(transcript ? { transcript } : {}),
  })
}

/**
 * What somebody else made of the answer to a question, as on their sheet: a rating of the latest answer, or
 * of one that was only said to them. Problems: as for `rateAnswer`.
 */
export function rateQuestion(
  vault: Vault,
  input: MockQuestionId & {
    readonly name?: string | undefined
    readonly anchor: number
    readonly note?: string | undefined
  },
  context: Context,
): Result<Change[]> {
  const { mockId, questionId, ...given } = input
  const cardId = questionIn(vault, input)?.cardId
  const latest = cardId
    ? attemptsAt(vault, cardId).findLast(({ body }) => body.mockId === mockId)
    : undefined
  const rating = { ...given, by: 'other' } as const
  if (latest) return rateAnswer(vault, { ...rating, attemptId: latest.id }, context)
  if (!isAnchor(given.anchor)) return notAnAnchor
  const attemptId = context.newId()
  const ratings = [ratingOf(rating, context)]
  return answered(vault, { mockId, questionId, attemptId }, context, { ratings })
}

/** The changes of an answer: the attempt, the question that was answered, and its card. */
function answered(
  vault: Vault,
  input: MockQuestionId & { readonly attemptId: string },
  context: Context,
  how: Pick<Attempt, 'ratings' | 'seconds' | 'transcript'>,
): Result<Change[]> {
  const { mockId, attemptId } = input
  const mock = vault.get(mockKind, mockId)
  const question = questionIn(vault, input)
  if (!mock || !question) return notFound
  const card = cardFor(vault, mock.body, question, context)
  if (!card.ok) return card
  const { cardId, changes } = card.value
  const { seconds } = how
  const changed = changeQuestion(vault, input, () => ({
    ...{ state: 'answered', cardId },
    ...(seconds === undefined ? {} : { seconds }),
  }))
  if (!changed.ok) return changed
  const attempt: Attempt = { cardId, at: context.now.instant, mockId, ...how }
  return (
    checkFits(attemptKind, attempt) ??
    ok([...changes, ...changed.value, create(attemptKind, attemptId, attempt)])
  )
}

const questionIn = (vault: Vault, { mockId, questionId }: MockQuestionId) =>
  vault.get(mockKind, mockId)?.body.questions.find(({ id }) => id === questionId)

/**
 * Rates an answer on its anchors, by the person or by somebody else; a second rating by the same takes the
 * place of the first. The person's first rating says when the card comes back. Problems: `not-found`,
 * `newer-format`, `not-an-anchor`, `too-long`.
 */
export function rateAnswer(
  vault: Vault,
  input: RatingInput & { readonly attemptId: string },
  context: Context,
): Result<Change[]> {
  const attempt = found(vault, attemptKind, input.attemptId)
  if (!attempt.ok) return attempt
  const { by, anchor } = input
  if (!isAnchor(anchor)) return notAnAnchor
  const rating = ratingOf(input, context)
  const others = attempt.value.body.ratings.filter(
    (each) => each.by !== by || (each.name ?? '') !== (rating.name ?? ''),
  )
  const body = { ...attempt.value.body, ratings: [...others, rating] }
  const isFirst = by === 'self' && others.length === attempt.value.body.ratings.length
  const again = isFirst ? comesAgain(vault, attempt.value.body, anchor) : []
  return checkFits(attemptKind, body) ?? ok([replace(attemptKind, attempt.value, body), ...again])
}

interface RatingInput {
  readonly by: 'self' | 'other'
  readonly name?: string | undefined
  readonly anchor: number
  readonly note?: string | undefined
}

const isAnchor = (anchor: number) => Number.isInteger(anchor) && anchor >= 1 && anchor <= 5
const notAnAnchor = problem(
  'not-an-anchor',
  'A rating is a whole number from 1 to 5. Nothing was changed.',
)

function ratingOf({ by, anchor, name, note }: RatingInput, { now, newId }: Context) {
  return {
    ...{ id: newId(), by, anchor, at: now.instant },
    ...(name?.trim() ? { name: name.trim() } : {}),
    ...(note?.trim() ? { note: note.trim() } : {}),
  }
}

/** When the card of a rated answer is asked again; nothing where the card is gone. */
function comesAgain(vault: Vault, { cardId, at }: Attempt, anchor: number): readonly Change[] {
  const card = found(vault, cardKind, cardId)
  if (!card.ok) return []
  const schedule = scheduleAfter(card.value.body.schedule, anchor, at)
  return [patch(cardKind, card.value, { schedule })]
}

/** What was said, typed or pasted; empty takes it away. Problems: `not-found`, `newer-format`, `too-long`. */
export function writeTranscript(
  vault: Vault,
  input: { readonly attemptId: string; readonly text: string },
  _context: Context,
): Result<Change[]> {
  const attempt = found(vault, attemptKind, input.attemptId)
  if (!attempt.ok) return attempt
  const text = input.text.trim()
  const { body } = attempt.value
  const changed = text === '' ? without(body, 'transcript') : { ...body, transcript: text }
  return checkFits(attemptKind, changed) ?? ok([replace(attemptKind, attempt.value, changed)])
}

/** The card of a question: its own, one of the same words or of the same question of the bank, or a new one. */
function cardFor(
  vault: Vault,
  mock: Mock,
  { cardId, bankId, text: question }: MockQuestion,
  context: Context,
): Result<{ readonly cardId: string; readonly changes: readonly Change[] }> {
  const known =
    cardId && vault.get(cardKind, cardId) ? cardId : cardLike(vault, { question, bankId })?.id
  if (known) return ok({ cardId: known, changes: [] })
  const applicationId = bankId ? undefined : mock.applicationId
  const newId = context.newId()
  const source = bankId ? 'bank' : 'advert'
  const added = addCard(
    vault,
    { question, source, bankId, applicationId },
    { ...context, newId: () => newId },
  )
  return added.ok ? ok({ cardId: newId, changes: added.value }) : added
}
