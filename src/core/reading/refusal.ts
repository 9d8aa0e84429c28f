import type { Refusal } from '../vault/kinds/reading.ts'
import type { Found } from './match.ts'
import type { FoundReason } from './reasons.ts'

/**
 * What a rejection really is: a place that is not filled for now, one that was withdrawn, one that
 * was taken, or a choice. `not-chosen` also stands for a no that says nothing more.
 */
export function judgeRefusal(said: readonly Found[], reasons: readonly FoundReason[]): Refusal {
  const gives = (category: string): boolean =>
    reasons.some((reason) => reason.category === category && reason.exact === undefined)
  const says = (idea: string): boolean => said.some(({ cue }) => cue.idea === idea)
  if (says('refusal-paused')) return 'paused'
  if (gives('position_closed')) return 'closed'
  if (gives('position_filled')) return 'filled'
  if (says('no-closed')) return 'closed'
  return says('no-filled') ? 'filled' : 'not-chosen'
}
