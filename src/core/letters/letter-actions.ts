import { belongingTo } from '../applications/belonging.ts'
import type { Context } from '../context.ts'
import { renewed } from '../recovery/beat-actions.ts'
import { nextMorning } from '../recovery/mornings.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { patch, replace } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import {
  type Letter,
  type LetterAnswer,
  type LetterMaking,
  letterAnswers,
  letterKind,
  letterTextKind,
  letterTones,
  outgoingStates,
} from '../vault/kinds/letter.ts'
import { type BeatState, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { type WrittenLanguage, writtenLanguages } from './feedback-words.ts'
import { holdWritten, keepWritten, type WrittenInput } from './keep-written.ts'
import type { LetterTone } from './letter-words.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>

export interface AskLetterInput {
  readonly recoveryId: string
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  readonly language?: WrittenLanguage | undefined
  readonly tone?: LetterTone | undefined
  readonly making?: LetterMaking | undefined
}

/** The note that asks for feedback after one no: being written, sent or decided against. */
export interface AskLetter {
  readonly letterId: string
  readonly state: 'draft' | 'sent' | 'dropped'
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  /** Undefined where that was not kept, or is none that Onward writes. */
  readonly language: WrittenLanguage | undefined
  readonly tone: LetterTone | undefined
  readonly making: LetterMaking
  /** ISO 8601 UTC; set while it is held overnight. */
  readonly heldUntil: string | null
  /** ISO 8601 UTC. */
  readonly sentAt: string | null
  /** What came of it; null while it is open. */
  readonly answer: LetterAnswer | null
  /** `YYYY-MM-DD` */
  readonly answeredOn: string | null
}

/** The note of one recovery; undefined where none was kept. `text` is empty while it is not loaded. */
export function askLetterOf(vault: Vault, recoveryId: string): AskLetter | undefined {
  const letter = letterOf(vault, recoveryId)
  if (!letter) return undefined
  const { body } = letter
  return {
    letterId: letter.id,
    state: knownIn(outgoingStates, body.state) ?? 'draft',
    to: { name: body.to?.name ?? null, address: body.to?.address ?? null },
    subject: body.subject ?? '',
    text: vault.get(letterTextKind, letter.id)?.body.text ?? '',
    language: knownIn(writtenLanguages, body.language),
    tone: knownIn(letterTones, body.tone),
    making: body.making ?? {},
    heldUntil: body.heldUntil ?? null,
    sentAt: body.sentAt ?? null,
    answer: knownIn(letterAnswers, body.answer) ?? null,
    answeredOn: body.answeredOn ?? null,
  }
}

/**
 * Keeps the edited note as a draft; a second time changes the same one, and one that was dropped is a
 * draft again. `id` is the letter's. Problem: `already-sent`, since there is no second note.
 */
export function keepAskLetter(
  vault: Vault,
  input: AskLetterInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const asked = askInput(vault, input)
  return asked.ok ? keepWritten(vault, asked.value, context) : asked
}

/**
 * "Not today": the note is kept and comes back on the coming morning, with Ask. Problems as for
 * `keepAskLetter`.
 */
export function holdAskLetter(
  vault: Vault,
  input: AskLetterInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const asked = askInput(vault, input)
  if (!asked.ok) return asked
  const held = holdWritten(vault, asked.value, context)
  if (!held.ok) return held
  const ask = { state: 'later', ...nextMorning(vault, context.now) }
  return ok({
    ...held.value,
    changes: [...held.value.changes, ...beat(vault, input.recoveryId, { ask })],
  })
}

function askInput(vault: Vault, input: AskLetterInput): Result<WrittenInput> {
  const recovery = found(vault, recoveryKind, input.recoveryId)
  if (!recovery.ok) return recovery
  const known = letterOf(vault, input.recoveryId)
  return ok({
    ...input,
    letterId: known?.id ?? null,
    type: 'ask-feedback',
    applicationId: recovery.value.body.applicationId,
    personId: known?.body.personId,
  })
}

/**
 * "I sent it": through the mail program, as a file, or copied. Ask is done with it. Onward cannot see
 * whether it really went out, so this is the person's word.
 */
export function markSent(
  vault: Vault,
  input: { readonly letterId: string; readonly via: 'mailto' | 'eml' | 'copy' | 'smtp' | 'other' },
  context: Context,
): Changes {
  const letter = found(vault, letterKind, input.letterId)
  if (!letter.ok) return letter
  const sent = replace(letterKind, letter.value, {
    ...without(letter.value.body, 'heldUntil'),
    state: 'sent',
    sentAt: context.now.instant,
    via: input.via,
  })
  const ended = { state: 'done', endedAt: context.now.instant }
  return ok({ changes: [sent, ...beat(vault, letter.value.body.recoveryId, { ask: ended })] })
}

/** "It has not gone": the letter is a draft again, and Ask is open. Problems: as for any change. */
export function takeBack(
  vault: Vault,
  input: { readonly letterId: string },
  _context: Context,
): Changes {
  const letter = found(vault, letterKind, input.letterId)
  if (!letter.ok) return letter
  const body = without(
    letter.value.body,
    ...(['sentAt', 'via', 'answer', 'answeredOn', 'answeredBy', 'closedOn'] as const),
  )
  const draft = replace(letterKind, letter.value, { ...body, state: 'draft' })
  return ok({
    changes: [draft, ...beat(vault, letter.value.body.recoveryId, { ask: { state: 'open' } })],
  })
}

/** "No thanks": a draft is put away, and Ask is left out until the person opens it again. */
export function dropAsk(
  vault: Vault,
  input: { readonly recoveryId: string },
  context: Context,
): Changes {
  const recovery = found(vault, recoveryKind, input.recoveryId)
  if (!recovery.ok) return recovery
  const draft = letterOf(vault, input.recoveryId)
  const ended = { state: 'skipped', endedAt: context.now.instant }
  return ok({
    changes: [
      ...(draft?.body.state === 'draft' ? [patch(letterKind, draft, { state: 'dropped' })] : []),
      ...beat(vault, input.recoveryId, { ask: ended }),
    ],
  })
}

/** The record of the note of one recovery. */
function letterOf(vault: Vault, recoveryId: string): Readable<Letter> | undefined {
  const applicationId = vault.get(recoveryKind, recoveryId)?.body.applicationId ?? ''
  return belongingTo(vault, letterKind, applicationId).findLast(
    ({ body }) => body.purpose === 'ask-feedback' && body.recoveryId === recoveryId,
  )
}

/** The change of a recovery's beats; none where the letter belongs to no recovery. */
export function beat(
  vault: Vault,
  recoveryId: string | undefined,
  fields: { readonly ask?: BeatState; readonly learn?: BeatState },
): readonly Change[] {
  const recovery = recoveryId === undefined ? undefined : vault.get(recoveryKind, recoveryId)
  if (!recovery || recovery.readOnly) return []
  const { ask, learn } = fields
  const changed = {
    ...(ask ? { ask: renewed(recovery.body.ask, ask) } : {}),
    ...(learn ? { learn: renewed(recovery.body.learn, learn) } : {}),
  }
  return [patch(recoveryKind, recovery, changed)]
}
