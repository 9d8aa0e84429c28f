import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, remove, replace } from '../vault/edit.ts'
import { checkDay, checkFits, defined, filledIn } from '../vault/fields.ts'
import { found, notFound } from '../vault/found.ts'
import { type Conversation, conversationKind, personKind } from '../vault/kinds/person.ts'
import type { Vault } from '../vault/vault.ts'

/** A talk as a person notes it; empty texts mean that it is not known. */
export interface ConversationFields {
  /** Default: today. */
  readonly on?: string | undefined
  readonly form?: string | undefined
  /** What was said. */
  readonly text?: string | undefined
  readonly applicationId?: string | undefined
}

/**
 * Notes a talk with a person; the id is that of the change. Problems: `not-found`, `not-a-day`,
 * `still-to-come`, `too-long`.
 */
export function addConversation(
  vault: Vault,
  input: ConversationFields & { readonly personId: string },
  context: Context,
): Result<Change[]> {
  if (!vault.get(personKind, input.personId)) return notFound
  const addedAt = context.now.instant
  const body = conversationOf({ ...input, addedAt }, context)
  return body.ok ? ok([create(conversationKind, context.newId(), body.value)]) : body
}

/**
 * Sets what is given and leaves the rest; an empty text takes a field away. Problems: `not-found`,
 * `newer-format`, `not-a-day`, `still-to-come`, `too-long`.
 */
export function editConversation(
  vault: Vault,
  input: ConversationFields & { readonly conversationId: string },
  context: Context,
): Result<Change[]> {
  const { conversationId, ...given } = input
  const record = found(vault, conversationKind, conversationId)
  if (!record.ok) return record
  const body = conversationOf({ ...record.value.body, ...defined(given) }, context)
  return body.ok ? ok([replace(conversationKind, record.value, body.value)]) : body
}

/** Problems: `not-found`, `newer-format`. */
export function removeConversation(
  vault: Vault,
  input: { readonly conversationId: string },
  _context: Context,
): Result<Change[]> {
  const record = found(vault, conversationKind, input.conversationId)
  return record.ok ? ok([remove(conversationKind, record.value)]) : record
}

function conversationOf(
  given: ConversationFields & Pick<Conversation, 'personId' | 'addedAt'>,
  { now }: Context,
): Result<Conversation> {
  const today = dateOf(now)
  const fields = filledIn({ ...given })
  const wrong = checkDay(fields.on)
  if (wrong) return wrong
  const body = { ...fields, on: fields.on ?? today } as Conversation
  if (body.on > today) {
    return problem(
      'still-to-come',
      'That day is still to come. Note a talk once it was; until then, choose when to be in touch. The rest is kept.',
    )
  }
  return checkFits(conversationKind, body) ?? ok(body)
}
