import { reviewerWords as words } from '../content/en/reviewers.ts'
import type { Context } from '../context.ts'
import { personNamed } from '../people/person-named.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, patch, remove, replace } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import { type Review, reviewKind } from '../vault/kinds/materials.ts'
import type { Vault } from '../vault/vault.ts'
import { printedVersion, textOfPrinted, type VersionOf } from './reviews-text.ts'

type Changes = Result<Change[]>

/**
 * Asks somebody to read a version: it is kept as it stands, so that their comments can be read beside the
 * words that they saw. A reviewer who is among the people is linked to them. Problems: `no-reviewer`,
 * `no-question`, `no-text`, `too-long`.
 */
export function askReviewer(
  vault: Vault,
  input: VersionOf & { readonly reviewer: string; readonly questions: readonly string[] },
  { now, newId }: Context,
): Result<{ readonly id: string; readonly changes: readonly Change[] }> {
  const reviewer = input.reviewer.trim()
  if (reviewer === '') return problem('no-reviewer', words.noReviewer)
  const asked = input.questions.map((text) => text.trim()).filter(Boolean)
  if (asked.length === 0) return problem('no-question', words.noQuestion)
  const printed = printedVersion(vault, input)
  const sentText = printed ? textOfPrinted(printed).trim() : ''
  if (sentText === '') return problem('no-text', words.emptyText)
  const person = personNamed(vault, reviewer)
  const id = newId()
  const body: Review = {
    ...{ of: input.of, ofId: input.ofId, reviewer, sentText },
    ...(person ? { personId: person.id } : {}),
    questions: asked.map((text) => ({ id: newId(), text })),
    comments: [],
    sentOn: dateOf(now),
    addedAt: now.instant,
  }
  return checkFits(reviewKind, body) ?? ok({ id, changes: [create(reviewKind, id, body)] })
}

/**
 * Keeps what a reviewer said, one comment for each text that is not there already. Problems: `not-found`,
 * `newer-format`, `no-words`, `too-long`.
 */
export function addComments(
  vault: Vault,
  input: { readonly reviewId: string; readonly texts: readonly string[] },
  { now, newId }: Context,
): Changes {
  const review = found(vault, reviewKind, input.reviewId)
  if (!review.ok) return review
  const { comments } = review.value.body
  const known = new Set(comments.map(({ text }) => text))
  const texts = new Set(input.texts.map((text) => text.trim()))
  const told = [...texts].filter((text) => text !== '')
  if (told.length === 0) return problem('no-words', words.noWords)
  const added = told
    .filter((text) => !known.has(text))
    .map((text) => ({ id: newId(), text, state: 'open', on: dateOf(now) }))
  return edited(vault, input.reviewId, (body) => ({ ...body, comments: [...comments, ...added] }))
}

/**
 * What became of a comment; one that is left says why. Problems: `not-found`, `newer-format`,
 * `no-reason`, `too-long`.
 */
export function answerComment(
  vault: Vault,
  input: {
    readonly reviewId: string
    readonly commentId: string
    readonly state: 'open' | 'taken' | 'left'
    readonly reason?: string
  },
): Changes {
  const { reviewId, commentId, state } = input
  const reason = input.reason?.trim()
  if (state === 'left' && !reason) return problem('no-reason', words.noReason)
  return edited(vault, reviewId, (body) => ({
    ...body,
    comments: body.comments.map((comment) => {
      if (comment.id !== commentId) return comment
      const { reason: _, ...rest } = comment
      return { ...rest, state, ...(state === 'left' && reason ? { reason } : {}) }
    }),
  }))
}

/** Closes a reading with today’s date, or opens it again. Problems: `not-found`, `newer-format`. */
export function closeReview(
  vault: Vault,
  input: { readonly reviewId: string; readonly isClosed: boolean },
  { now }: Context,
): Changes {
  const review = found(vault, reviewKind, input.reviewId)
  if (!review.ok) return review
  if (input.isClosed) return ok([patch(reviewKind, review.value, { closedOn: dateOf(now) })])
  return ok([replace(reviewKind, review.value, without(review.value.body, 'closedOn'))])
}

/** Problems: `not-found`, `newer-format`. */
export function removeReview(vault: Vault, input: { readonly reviewId: string }): Changes {
  const review = found(vault, reviewKind, input.reviewId)
  return review.ok ? ok([remove(reviewKind, review.value)]) : review
}

function edited(vault: Vault, reviewId: string, edit: (body: Review) => Review): Changes {
  const review = found(vault, reviewKind, reviewId)
  if (!review.ok) return review
  const body = edit(review.value.body)
  return checkFits(reviewKind, body) ?? ok([replace(reviewKind, review.value, body)])
}
