import type { Context } from '../context.ts'
import { nextMorning } from '../recovery/mornings.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateIn, instantAt } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, createOrReplace, patch, replace } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import type { Readable } from '../vault/kind.ts'
import {
  type Letter,
  type LetterMaking,
  letterKind,
  letterTextKind,
} from '../vault/kinds/letter.ts'
import type { Vault } from '../vault/vault.ts'
import type { WrittenLanguage } from './feedback-words.ts'
import type { LetterTypeId } from './letter-types.ts'
import type { LetterTone } from './letter-words.ts'
import { ownLetters } from './own-letters.ts'

export interface WrittenInput {
  /** The letter that is changed; null for a new one. */
  readonly letterId: string | null
  readonly type: LetterTypeId
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  readonly applicationId?: string | null | undefined
  readonly recoveryId?: string | undefined
  readonly personId?: string | null | undefined
  readonly language?: WrittenLanguage | undefined
  readonly tone?: LetterTone | undefined
  readonly making?: LetterMaking | undefined
}

type Kept = Result<{ readonly changes: readonly Change[]; readonly id: string }>

/**
 * Keeps a letter that is being written; one that was dropped is a draft again. `id` is the letter's.
 * Problems: `already-sent`, `not-found`, `newer-format`.
 */
export function keepWritten(vault: Vault, input: WrittenInput, context: Context): Kept {
  if (input.letterId === null) {
    const id = context.newId()
    const head = create(letterKind, id, {
      direction: 'out',
      purpose: input.type,
      source: 'written',
      addedAt: context.now.instant,
      ...(input.recoveryId ? { recoveryId: input.recoveryId } : {}),
      ...written(input),
    })
    return ok({ changes: [head, textOf(vault, id, input.text)], id })
  }
  const known = found(vault, letterKind, input.letterId)
  if (!known.ok) return known
  const { id, body } = known.value
  if (body.state === 'sent') {
    return problem('already-sent', 'This note is sent. One is enough, so it stays as it is.')
  }
  const rest = without(body, 'personId', 'applicationId', 'tone', 'making')
  const head = replace(letterKind, known.value, { ...rest, ...written(input, body) })
  return ok({ changes: [head, textOf(vault, id, input.text)], id })
}

/**
 * Keeps the letter and holds it until the coming morning, when Today brings it back. Problems as for
 * `keepWritten`.
 */
export function holdWritten(vault: Vault, input: WrittenInput, context: Context): Kept {
  const kept = keepWritten(vault, input, context)
  if (!kept.ok) return kept
  const { on, time } = nextMorning(vault, context.now)
  const heldUntil = instantAt(on, time, context.now.zone)
  const changes = kept.value.changes.map((change) =>
    change.kind === letterKind.name && 'body' in change && change.body !== null
      ? { ...change, body: { ...change.body, heldUntil } }
      : change,
  )
  return ok({ changes, id: kept.value.id })
}

/** "Tomorrow 9:30": when a letter that is held comes back; null for any other. */
export function heldWords(letter: Letter, now: Context['now']): string | null {
  const { heldUntil, state } = letter
  if (!heldUntil || state !== 'draft' || Date.parse(heldUntil) <= Date.parse(now.instant))
    return null
  return sayDate(dateIn(heldUntil, now.zone), now)
}

/** Decides against a letter; it can be taken up again. Problems: `not-found`, `newer-format`. */
export function dropWritten(
  vault: Vault,
  input: { readonly letterId: string },
  _context: Context,
): Result<Change[]> {
  const letter = found(vault, letterKind, input.letterId)
  return letter.ok ? ok([patch(letterKind, letter.value, { state: 'dropped' })]) : letter
}

/** The latest letter of that type that is still being written about the same application and person. */
export function openDraft(
  vault: Vault,
  about: {
    readonly type: LetterTypeId
    readonly applicationId: string | null
    readonly personId: string | null
  },
): Readable<Letter> | undefined {
  const { type, applicationId, personId } = about
  if (!applicationId && !personId) return undefined
  return ownLetters(vault).findLast(
    ({ body }) =>
      body.purpose === type &&
      body.state === 'draft' &&
      (!applicationId || body.applicationId === applicationId) &&
      (!personId || body.personId === personId),
  )
}

function written(input: WrittenInput, earlier?: Letter) {
  const { applicationId, personId, language, tone, making } = input
  const name = input.to.name?.trim()
  const address = input.to.address?.trim()
  return {
    subject: input.subject.trim().slice(0, 500),
    to: {
      ...without(earlier?.to ?? {}, 'name', 'address'),
      ...(name ? { name } : {}),
      ...(address ? { address } : {}),
    },
    state: 'draft',
    ...(applicationId ? { applicationId } : {}),
    ...(personId ? { personId } : {}),
    ...(language ? { language } : {}),
    ...(tone ? { tone } : {}),
    ...(making ? { making } : {}),
  }
}

function textOf(vault: Vault, id: string, text: string): Change {
  const earlier = vault.get(letterTextKind, id)?.body
  return createOrReplace(vault, letterTextKind, id, { ...earlier, text })
}
