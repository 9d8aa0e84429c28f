import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace, patch } from '../vault/edit.ts'
import { found, without } from '../vault/found.ts'
import { type UnfairNote, unfairNoteKind } from '../vault/kinds/care-unfair.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

/** One fact as it is typed: `on` is `YYYY-MM-DD`; what stays empty is left out. */
export interface TypedFact {
  readonly what: string
  readonly on?: string | undefined
  readonly who?: string | undefined
  readonly witnesses?: string | undefined
  readonly letters?: string | undefined
}

interface About {
  readonly recoveryId: string
  /** The facts so far, opened; null where there are none. */
  readonly note: UnfairNote | null
}

/**
 * Keeps one fact (`id`), and has the letter to them wait from the first one on, since advice comes
 * first. Problems: `empty`, `not-found`, `newer-format`; `closed` where earlier facts are sealed and not
 * open, so that none of them is written over.
 */
export function keepFact(
  vault: Vault,
  input: About & { readonly fact: TypedFact },
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const { recoveryId, note } = input
  const recovery = found(vault, recoveryKind, recoveryId)
  if (!recovery.ok) return recovery
  const isKept = vault.stored(unfairNoteKind.name).some(({ id }) => id === recoveryId)
  if (isKept && note === null) {
    return problem('closed', 'What you kept before is still closed. Open it first; it is not lost.')
  }
  const fact = writtenOf(input.fact)
  if (fact.what === '') return problem('empty', 'Write down what happened first.')
  const id = context.newId()
  const facts = [...(note?.facts ?? []), { ...fact, id }]
  const body = { startedAt: context.now.instant, ...note, facts }
  const changes = [createOrReplace(vault, unfairNoteKind, recoveryId, body)]
  if (note === null && recovery.value.body.lettersWaitSince === undefined) {
    changes.push(patch(recoveryKind, recovery.value, { lettersWaitSince: context.now.instant }))
  }
  return ok({ changes, id })
}

/** Takes one fact out. Problem: `not-found`. */
export function removeFact(
  vault: Vault,
  input: About & { readonly factId: string },
  _context: Context,
): Result<readonly Change[]> {
  const { note, recoveryId, factId } = input
  if (!note?.facts.some(({ id }) => id === factId)) {
    return problem('not-found', 'This is no longer among your records. Nothing was changed.')
  }
  const facts = note.facts.filter(({ id }) => id !== factId)
  return ok([createOrReplace(vault, unfairNoteKind, recoveryId, { ...note, facts })])
}

/** Has the letter to them wait, or not any more. Problems: `not-found`, `newer-format`. */
export function setLettersWait(
  vault: Vault,
  input: { readonly recoveryId: string; readonly wait: boolean },
  context: Context,
): Result<readonly Change[]> {
  const recovery = found(vault, recoveryKind, input.recoveryId)
  if (!recovery.ok) return recovery
  const record = recovery.value
  const rest = { ...record, body: without(record.body, 'lettersWaitSince') }
  return ok([
    patch(recoveryKind, rest, input.wait ? { lettersWaitSince: context.now.instant } : {}),
  ])
}

function writtenOf({ what, on, ...rest }: TypedFact) {
  const who = rest.who?.trim()
  const witnesses = rest.witnesses?.trim()
  const letters = rest.letters?.trim()
  return {
    what: what.trim(),
    ...(on ? { on } : {}),
    ...(who ? { who } : {}),
    ...(witnesses ? { witnesses } : {}),
    ...(letters ? { letters } : {}),
  }
}
