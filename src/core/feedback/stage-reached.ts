import type { ReachedStage } from '../vault/kinds/reading.ts'
import type { HowFar, Recovery } from '../vault/kinds/recovery.ts'

const stageOf: Readonly<Record<HowFar, ReachedStage>> = {
  applied: 'application',
  'one-talk': 'interview',
  'several-rounds': 'final',
}

/** The stage at which what is said after a no was reached; nothing where that is not known. */
export function stageReached({ howFar }: Recovery): { readonly stage?: ReachedStage } {
  const stage = stageOf[howFar as HowFar]
  return stage ? { stage } : {}
}
