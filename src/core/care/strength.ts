/** How strong it is, in five worded steps; stored as the middle of each on a scale of 0 to 10. */
export const strengths = ['hardly', 'a-bit', 'it-stings', 'hard', 'very-hard'] as const
export type Strength = (typeof strengths)[number]

export interface StrengthStep {
  readonly id: Strength
  readonly label: string
  /** 0 to 10: the middle of the step. */
  readonly value: number
}

/** The five steps in the order of the screen. */
export const strengthSteps: readonly StrengthStep[] = [
  { id: 'hardly', label: 'Hardly', value: 1 },
  { id: 'a-bit', label: 'A bit', value: 3 },
  { id: 'it-stings', label: 'It stings', value: 5 },
  { id: 'hard', label: 'Hard', value: 7 },
  { id: 'very-hard', label: 'Very hard', value: 9 },
]

/**
 * From here on words for the feeling are offered: putting a feeling into words lowered distress when
 * it was strong and raised it when it was weak (doi 10.1371/journal.pone.0279303).
 */
export const WORDS_FROM = 4
/** From here on Onward goes gently for a while and holds letters overnight. A choice of this design. */
export const STRONG_FROM = 7

/** The stored number of a worded step, 0 to 10. */
export function strengthValue(strength: Strength): number {
  const step = strengthSteps.find((candidate) => candidate.id === strength)
  if (!step) throw new Error(`unknown strength ${strength}`)
  return step.value
}

/** The worded step nearest to a stored number: how a check-in is shown again. */
export function strengthNear(value: number): StrengthStep {
  return strengthSteps.reduce((best, step) =>
    Math.abs(step.value - value) < Math.abs(best.value - value) ? step : best,
  )
}

/** True when words for the feeling are worth offering (4 or more of 10). */
export function wantsWords(strength: Strength): boolean {
  return strengthValue(strength) >= WORDS_FROM
}

/** True when it is strong (7 or more of 10). */
export function isStrong(strength: Strength): boolean {
  return strengthValue(strength) >= STRONG_FROM
}
