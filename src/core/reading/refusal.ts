import type { Refusal } from '../vault/kinds/reading.ts'
import type { Found } from './match.ts'
import type { FoundReason } from './reasons.ts'

/**
 * What a rejection really is: a place that is not filled for now, one that was withdrawn, one that
 * was taken, or a choice. `not-chosen` also stands for a no that says nothing more.
 */
export function judgeRefusal(said: readonly Found[], reasons: readonly FoundReason[]): Refusal {
  const says = (category: string): boolean => reasons.some((reason) => reason.category === category)
  if (said.some(({ cue }) => cue.about === 'refusal' && cue.value === 'paused')) return 'paused'
  if (says('position_closed')) return 'closed'
  return says('position_filled') ? 'filled' : 'not-chosen'
}
