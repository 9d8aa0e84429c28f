import { practiceWords } from '../content/en/practice.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { dateIn, dateOf } from '../time/calendar.ts'
import { sayDate } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { create, remove } from '../vault/edit.ts'
import { checkFits } from '../vault/fields.ts'
import { found } from '../vault/found.ts'
import { keptView } from '../vault/kept-view.ts'
import { attemptKind, confidenceKind } from '../vault/kinds/practice.ts'
import type { Vault } from '../vault/vault.ts'

/** Keeps how sure the person feels of one thing, 0 to 10. Problems: `no-words`, `not-a-number`, `too-long`. */
export function noteConfidence(
  _vault: Vault,
  input: { readonly about: string; readonly value: number },
  context: Context,
): Result<Change[]> {
  const about = input.about.trim()
  if (about === '') return problem('no-words', 'Say in a few words what it is about.')
  const { value } = input
  if (!Number.isInteger(value) || value < 0 || value > 10) {
    return problem('not-a-number', 'Choose a whole number from 0 to 10.')
  }
  const body = { about, value, on: dateOf(context.now), addedAt: context.now.instant }
  return checkFits(confidenceKind, body) ?? ok([create(confidenceKind, context.newId(), body)])
}

/** Removes one note of how sure the person feels. Problems: `not-found`, `newer-format`. */
export function removeConfidence(
  vault: Vault,
  input: { readonly confidenceId: string },
  _context: Context,
): Result<Change[]> {
  const note = found(vault, confidenceKind, input.confidenceId)
  return note.ok ? ok([remove(confidenceKind, note.value)]) : note
}

/** How sure the person felt of one thing, oldest first, with what was practised in between. */
export interface ConfidenceLine {
  readonly about: string
  readonly notes: readonly {
    readonly id: string
    readonly value: number
    /** "12 March" */
    readonly when: string
    /** "three answers practised in between"; null at the first note. */
    readonly between: string | null
  }[]
}

/** What the person wrote of how sure they feel, beside the practice done: no more than both. */
export const confidenceLines = keptView((vault, now): readonly ConfidenceLine[] => {
  const days = vault.all(attemptKind).map(({ body }) => dateIn(body.at, now.zone))
  const lines = new Map<string, ConfidenceLine['notes'][number][]>()
  const before = new Map<string, string>()
  const inOrder = vault.all(confidenceKind).toSorted((a, b) => (a.body.on < b.body.on ? -1 : 1))
  for (const { id, body } of inOrder) {
    const since = before.get(body.about)
    const count = since === undefined ? 0 : days.filter((on) => on >= since && on < body.on).length
    const between = since === undefined ? null : practiceWords.sure.practised(count)
    const note = { id, value: body.value, when: sayDate(body.on, now), between }
    lines.set(body.about, [...(lines.get(body.about) ?? []), note])
    before.set(body.about, body.on)
  }
  return [...lines].map(([about, notes]) => ({ about, notes }))
})
