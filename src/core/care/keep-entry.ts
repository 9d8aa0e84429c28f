import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create, patch } from '../vault/edit.ts'
import { type Entry, type EntryForm, entryKind } from '../vault/kinds/care.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import type { Vault } from '../vault/vault.ts'

export interface KeepEntryInput {
  readonly form: EntryForm
  readonly text?: string | undefined
  /** Answers to prompts, by the prompt's id. */
  readonly answers?: readonly { readonly prompt: string; readonly text: string }[] | undefined
  readonly closing?: { readonly sentence: string; readonly action: string } | undefined
  /** ISO 8601 UTC; now where absent. */
  readonly startedAt?: string | undefined
  readonly recoveryId?: string | undefined
}

/** An entry whose body could be opened with the person's key. */
export interface OpenedEntry {
  readonly id: string
  readonly body: Entry
}

const MAX_TEXT = 100_000

/** What was done, not written: it is kept without a word. */
const wordless: ReadonlySet<EntryForm> = new Set<EntryForm>([
  'breathing',
  'company',
  'let-be',
  'body-scan',
  'stretch',
  'sitting',
])

/**
 * Keeps something written or done for oneself (`id`; its kind is sealed, so the replica seals it). An
 * open Pause of the same no is done with it. Problems: `empty` where nothing was written and nothing
 * done, `too-long` above 100,000 characters.
 */
export function keepEntry(
  vault: Vault,
  input: KeepEntryInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const text = input.text ?? ''
  const answers = (input.answers ?? []).filter((answer) => answer.text.trim() !== '')
  const closing = closingOf(input)
  const written = text.trim() !== '' || answers.length > 0 || closing !== undefined
  if (!written && !wordless.has(input.form)) {
    return problem('empty', 'There is nothing written yet. You can simply leave the page.')
  }
  if (text.length > MAX_TEXT || answers.some((answer) => answer.text.length > MAX_TEXT)) {
    return problem(
      'too-long',
      'This is longer than one page can hold (100,000 characters). Keep the rest as a second page; nothing is lost.',
    )
  }
  const id = context.newId()
  const recovery = input.recoveryId ? vault.get(recoveryKind, input.recoveryId) : undefined
  const entry: Entry = {
    form: input.form,
    startedAt: input.startedAt ?? context.now.instant,
    endedAt: context.now.instant,
    text,
    ...(answers.length > 0 ? { answers: [...answers] } : {}),
    ...(closing ? { closing } : {}),
    ...(recovery ? { recoveryId: recovery.id, applicationId: recovery.body.applicationId } : {}),
  }
  const changes = [create(entryKind, id, entry)]
  if (recovery && !recovery.readOnly && recovery.body.pause.state === 'open') {
    const pause = { ...recovery.body.pause, state: 'done', endedAt: context.now.instant }
    changes.push(patch(recoveryKind, recovery, { pause }))
  }
  return ok({ changes, id })
}

function closingOf({ closing }: KeepEntryInput): Entry['closing'] {
  const sentence = closing?.sentence.trim() ?? ''
  const action = closing?.action.trim() ?? ''
  return sentence === '' && action === '' ? undefined : { sentence, action }
}
