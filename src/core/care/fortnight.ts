import { fortnightQuestions } from '../content/en/care-fortnight.ts'
import type { Context, Now } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import { addDays, dateIn, dateOf } from '../time/calendar.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import { type Fortnight, fortnightKind } from '../vault/kinds/care-fortnight.ts'
import { isDeleted } from '../vault/record.ts'
import type { Vault } from '../vault/vault.ts'
import { changeSettings, settingsOf } from './settings.ts'

/** The look back at two weeks is asked for at most this often. */
export const FORTNIGHT_DAYS = 14
/** The highest sum: five answers of 0 to 4. Never shown. */
export const FORTNIGHT_MOST = 20
/** Below this the answers lie in the lower half of their own scale. */
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

/** Says whether to be asked every two weeks. It is off until the person turns it on. */
export function setFortnightly(
  vault: Vault,
  input: { readonly wanted: boolean },
  context: Context,
): Result<readonly Change[]> {
  const fortnightlySince = input.wanted ? context.now.instant : undefined
  return ok([changeSettings(vault, { fortnightlySince })])
}

/**
 * The day (`YYYY-MM-DD`) from which the next look back is offered; null where it is offered now. The
 * last one need not be open for that: when it was stored is enough.
 */
export function fortnightAgainOn(vault: Vault, now: Now): string | null {
  const last = vault
    .stored(fortnightKind.name)
    .filter((record) => !isDeleted(record))
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  if (last === undefined) return null
  const on = addDays(dateIn(last, now.zone), FORTNIGHT_DAYS)
  return on > dateOf(now) ? on : null
}

/** True where the person wants it and two weeks have passed since it was turned on or answered. */
export function fortnightIsDue(vault: Vault, now: Now): boolean {
  const since = settingsOf(vault).fortnightlySince
  return since !== undefined && fortnightAgainOn(vault, now) === null
}
