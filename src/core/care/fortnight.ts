import { fortnightQuestions } from '../content/en/care-fortnight.ts'
import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { type Fortnight, fortnightKind } from '../vault/kinds/care-fortnight.ts'
import type { Vault } from '../vault/vault.ts'
import { fortnightAgainOn } from './fortnight-due.ts'

/**
 * Five answers of 0 to 4 add up to 20 at most, which is never shown. Below this they lie in the lower
 * half of their own scale.
 */
export const LOW_BELOW = 10
/** Up to here they lie in its lowest quarter. */
export const VERY_LOW_UP_TO = 5
/** A fall by a fifth of the scale since the time before. */
export const FALL_OF = 4

export type FortnightQuestion = keyof typeof fortnightQuestions
export type FortnightAnswers = Readonly<Record<FortnightQuestion, number>>
export type FortnightLevel = 'fine' | 'low' | 'very-low' | 'falling'

/** The five questions in the order of the screen, in our own words: no instrument is embedded. */
export const fortnightAsks: readonly {
  readonly id: FortnightQuestion
  readonly question: string
}[] = (Object.keys(fortnightQuestions) as FortnightQuestion[]).map((id) => ({
  id,
  question: fortnightQuestions[id],
}))

/**
 * Which kind answer follows: by the person's own scale and their own earlier answers (`before`; null
 * where there is none or it is closed), never by a cut-off of an instrument.
 */
export function fortnightLevel(
  answers: FortnightAnswers,
  before: FortnightAnswers | null,
): FortnightLevel {
  const sum = sumOf(answers)
  if (sum <= VERY_LOW_UP_TO) return 'very-low'
  if (before && sumOf(before) - sum >= FALL_OF) return 'falling'
  return sum < LOW_BELOW ? 'low' : 'fine'
}

function sumOf(answers: FortnightAnswers): number {
  return fortnightAsks.reduce((sum, { id }) => sum + answers[id], 0)
}

/** Keeps a look back (`id`; sealed by the replica). Problem: `too-soon` within 14 days of the last. */
export function keepFortnight(
  vault: Vault,
  input: { readonly answers: FortnightAnswers },
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  if (fortnightAgainOn(vault, context.now) !== null) {
    return problem('too-soon', 'You looked back within the last two weeks. That one is kept.')
  }
  const { cheer, calm, energy, rest, interest } = input.answers
  const id = context.newId()
  const body: Fortnight = { at: context.now.instant, cheer, calm, energy, rest, interest }
  return ok({ changes: [create(fortnightKind, id, body)], id })
}
