import { moodWords } from '../content/en/care-activities.ts'
import type { Context } from '../context.ts'
import { ok, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { type ActivityMoment, type CheckIn, checkInKind } from '../vault/kinds/care.ts'
import type { Vault } from '../vault/vault.ts'

export type MoodId = keyof typeof moodWords

/** How the mood is, in five worded steps; stored as the middle of each on a scale of 0 to 10. */
export const moodSteps: readonly {
  readonly id: MoodId
  readonly label: string
  readonly value: number
}[] = [
  { id: 'very-low', label: moodWords['very-low'], value: 1 },
  { id: 'low', label: moodWords.low, value: 3 },
  { id: 'between', label: moodWords.between, value: 5 },
  { id: 'fair', label: moodWords.fair, value: 7 },
  { id: 'good', label: moodWords.good, value: 9 },
]

/** The worded step nearest to a stored mood. */
export function moodNear(value: number): (typeof moodSteps)[number] {
  return moodSteps.reduce((best, step) =>
    Math.abs(step.value - value) < Math.abs(best.value - value) ? step : best,
  )
}

export interface NoteMoodInput {
  readonly mood: MoodId
  /** The chosen activity before or after which it is noted. */
  readonly about?: { readonly activityId: string; readonly moment: ActivityMoment } | undefined
  /** A tap of just before, which this one puts right instead of adding another. */
  readonly earlierId?: string | undefined
}

/** One tap: how the mood is now (`id`; sealed by the replica). Never required of anyone. */
export function noteMood(
  vault: Vault,
  input: NoteMoodInput,
  context: Context,
): Result<{ readonly changes: readonly Change[]; readonly id: string }> {
  const step = moodSteps.find(({ id }) => id === input.mood)
  if (!step) throw new Error(`unknown mood ${input.mood}`)
  const id = input.earlierId ?? context.newId()
  const body: CheckIn = {
    at: context.now.instant,
    mood: step.value,
    words: [],
    ...(input.about ?? {}),
  }
  return ok({ changes: [createOrReplace(vault, checkInKind, id, body)], id })
}
