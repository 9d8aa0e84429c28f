import type { Reading } from '../vault/kinds/reading.ts'
import type { HowFar } from '../vault/kinds/recovery.ts'

const farOfStage: Readonly<Record<string, HowFar>> = {
  application: 'applied',
  screening: 'one-talk',
  interview: 'one-talk',
  final: 'several-rounds',
}

/** How far a no says that it got; null where it says nothing of that. */
export function howFarByLetter({ stage }: Reading): HowFar | null {
  return farOfStage[stage ?? ''] ?? null
}
