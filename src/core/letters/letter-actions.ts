import { belongingTo } from '../applications/belonging.ts'
import type { Context } from '../context.ts'
import { renewed } from '../recovery/beat-actions.ts'
import { ok, problem, type Result } from '../result.ts'
import { isCalendarDate } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create, createOrReplace, patch } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import { knownIn, type Readable } from '../vault/kind.ts'
import {
  type Letter,
  letterAnswers,
  letterKind,
  letterTextKind,
  outgoingStates,
} from '../vault/kinds/letter.ts'
import { type BeatState, recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'
import { type WrittenLanguage, writtenLanguages } from './feedback-words.ts'

type Changes = Result<{ readonly changes: readonly Change[] }>

export interface AskLetterInput {
  readonly recoveryId: string
  readonly to: { readonly name: string | null; readonly address: string | null }
  readonly subject: string
  readonly text: string
  readonly language?: WrittenLanguage | undefined
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
  /** ISO 8601 UTC. */
  readonly sentAt: string | null
  /** What came of it; null while it is open. */
  readonly answer: 'came' | 'nothing' | null
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
  const recovery = found(vault, recoveryKind, input.recoveryId)
  if (!recovery.ok) return recovery
  const known = letterOf(vault, input.recoveryId)
  if (known?.body.state === 'sent') {
    return problem('already-sent', 'This note is sent. One is enough, so it stays as it is.')
  }
  const id = known?.id ?? context.newId()
  const fields = {
    subject: input.subject.trim().slice(0, 500),
    to: {
      ...without(known?.body.to ?? {}, 'name', 'address'),
      ...(input.to.name?.trim() ? { name: input.to.name.trim() } : {}),
      ...(input.to.address?.trim() ? { address: input.to.address.trim() } : {}),
    },
    state: 'draft',
    ...(input.language ? { language: input.language } : {}),
  }
  const head = known
    ? patch(letterKind, known, fields)
    : create(letterKind, id, {
        direction: 'out',
        purpose: 'ask-feedback',
        source: 'written',
        addedAt: context.now.instant,
        recoveryId: input.recoveryId,
        applicationId: recovery.value.body.applicationId,
        ...fields,
      })
  const earlier = vault.get(letterTextKind, id)?.body
  const text = createOrReplace(vault, letterTextKind, id, { ...earlier, text: input.text })
  return ok({ changes: [head, text], id })
}

/**
 * "I sent it": through the mail program, as a file, or copied. Ask is done with it. Onward cannot see
 * whether it really went out, so this is the person's word.
 */
export function markSent(
  vault: Vault,
  input: { readonly letterId: string; readonly via: 'mailto' | 'eml' | 'copy' | 'other' },
  context: Context,
): Changes {
  const letter = found(vault, letterKind, input.letterId)
  if (!letter.ok) return letter
  const sent = patch(letterKind, letter.value, {
    state: 'sent',
    sentAt: context.now.instant,
    via: input.via,
  })
  const ended = { state: 'done', endedAt: context.now.instant }
  return ok({ changes: [sent, ...beat(vault, letter.value.body.recoveryId, { ask: ended })] })
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

/**
 * What came of the note on that day (`YYYY-MM-DD`): an answer opens Learn; nothing closes the thread,
 * without another letter.
 */
export function recordAnswer(
  vault: Vault,
  input: { readonly letterId: string; readonly answer: 'came' | 'nothing'; readonly on: string },
  _context: Context,
): Changes {
  const letter = found(vault, letterKind, input.letterId)
  if (!letter.ok) return letter
  if (!isCalendarDate(input.on)) {
    return problem('bad-date', 'On which day was it? Any day that you remember will do.')
  }
  const { answer, on } = input
  if (answer === 'nothing') {
    const record = { ...letter.value, body: without(letter.value.body, 'answeredOn') }
    return ok({ changes: [patch(letterKind, record, { answer, closedOn: on })] })
  }
  return ok({
    changes: [
      patch(letterKind, letter.value, { answer, answeredOn: on }),
      ...beat(vault, letter.value.body.recoveryId, { learn: { state: 'open', on } }),
    ],
  })
}

function letterOf(vault: Vault, recoveryId: string): Readable<Letter> | undefined {
  const applicationId = vault.get(recoveryKind, recoveryId)?.body.applicationId ?? ''
  return belongingTo(vault, letterKind, applicationId).findLast(
    ({ body }) => body.purpose === 'ask-feedback' && body.recoveryId === recoveryId,
  )
}

function beat(
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
