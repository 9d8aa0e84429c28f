import type { Context } from '../context.ts'
import { removeTogether } from '../past/belongings.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, replace } from '../vault/edit.ts'
import { checkFits, filledIn } from '../vault/fields.ts'
import { found, without } from '../vault/found.ts'
import { type Card, cardKind } from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'

type Changes = Result<Change[]>

/** What a new card is made of. */
export interface CardInput {
  readonly question: string
  readonly source: NonNullable<Card['source']>
  readonly bankId?: string | undefined
  readonly storyId?: string | undefined
  readonly applicationId?: string | undefined
  readonly answer?: string | undefined
}

const noWords = problem('no-words', 'Write the question first. One line is enough.')

/** The card that stands for the same thing already: of the same bank question, story or words. */
export function cardLike(
  vault: Vault,
  { question, bankId, storyId }: Pick<CardInput, 'question' | 'bankId' | 'storyId'>,
) {
  const words = question.trim()
  return vault.all(cardKind).find(({ body }) => {
    if (bankId) return body.bankId === bankId
    return storyId ? body.storyId === storyId : body.question === words
  })
}

/**
 * Puts a question among the cards; one that is there already stays as it is, and is taken up again where
 * it was put away. Problems: `no-words`, `newer-format`, `too-long`.
 */
export function addCard(vault: Vault, input: CardInput, context: Context): Changes {
  const fields = filledIn({ ...input })
  if (!fields.question) return noWords
  const known = cardLike(vault, input)
  if (known) return takeUpCard(vault, { cardId: known.id }, context)
  const card = { ...fields, addedAt: context.now.instant } as Card
  return checkFits(cardKind, card) ?? ok([create(cardKind, context.newId(), card)])
}

/** Words a question anew, or what the person means to say. Problems: `not-found`, `newer-format`, `no-words`, `too-long`. */
export function editCard(
  vault: Vault,
  input: { readonly cardId: string; readonly question?: string; readonly answer?: string },
  _context: Context,
): Changes {
  const card = found(vault, cardKind, input.cardId)
  if (!card.ok) return card
  const { cardId: _, ...given } = input
  const body = filledIn({ ...card.value.body, ...given }, ['question', 'answer']) as Card
  if (!body.question) return noWords
  return checkFits(cardKind, body) ?? ok([replace(cardKind, card.value, body)])
}

/** Puts a card away: it is kept and not asked. Problems: `not-found`, `newer-format`. */
export function putCardAway(
  vault: Vault,
  input: { readonly cardId: string },
  { now }: Context,
): Changes {
  const card = found(vault, cardKind, input.cardId)
  if (!card.ok) return card
  return ok([replace(cardKind, card.value, { ...card.value.body, restingSince: now.instant })])
}

/** Takes a card up again that was put away. Problems: `not-found`, `newer-format`. */
export function takeUpCard(
  vault: Vault,
  input: { readonly cardId: string },
  _context: Context,
): Changes {
  const card = found(vault, cardKind, input.cardId)
  if (!card.ok) return card
  if (card.value.body.restingSince === undefined) return ok([])
  return ok([replace(cardKind, card.value, without(card.value.body, 'restingSince'))])
}

/** Removes a card; what was answered to it and planned for it goes with it. Problems: `not-found`, `newer-format`. */
export function removeCard(
  vault: Vault,
  input: { readonly cardId: string },
  _context: Context,
): Changes {
  const card = found(vault, cardKind, input.cardId)
  return card.ok ? ok(removeTogether(vault, [{ kind: cardKind.name, id: input.cardId }])) : card
}
