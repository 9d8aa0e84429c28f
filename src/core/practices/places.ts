import { lookBackWords } from '../content/en/look-back.ts'
import type { PracticePlace } from './practice.ts'

const lookBack = (control: string): PracticePlace => ({
  path: '/after/:recoveryId',
  control,
  changes: 'reflection',
})

/**
 * Where each practice is done, by its number. A place is claimed only where the practice is done and a
 * record changes for it; a browser test goes to each and does it (test/journeys/practices).
 */
export const places: Readonly<Record<number, PracticePlace>> = {
  9: lookBack('Theirs, under “Whose was it”'),
  14: lookBack('Leave it here for today'),
  15: lookBack(lookBackWords.causes.label),
  16: lookBack(lookBackWords.strongest.label),
  17: lookBack(lookBackWords.unprepared.label),
  18: lookBack(lookBackWords.question.label),
  24: lookBack(lookBackWords.fit.label),
}
