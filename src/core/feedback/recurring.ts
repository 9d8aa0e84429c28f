import { focusKind } from '../vault/kinds/learn.ts'
import type { Vault } from '../vault/vault.ts'
import { recurrenceOf } from './recurrence.ts'
import { type ThemeTally, talliesOf } from './tallies.ts'

/** The most themes in focus at a time (Kluger and DeNisi: a third of feedback makes things worse). */
export const MAX_FOCUS = 2

/** Gaps that recur, are in the person's hands and were not decided on before; as many as there is room. */
export function recurringGaps(vault: Vault): readonly ThemeTally[] {
  const focuses = vault.all(focusKind)
  const room = MAX_FOCUS - focuses.filter(({ body }) => body.state === 'open').length
  if (room <= 0) return []
  const decided = new Set(focuses.map(({ body }) => body.themeId))
  return talliesOf(vault)
    .filter(
      (tally) =>
        tally.sort === 'gap' &&
        tally.inMyHands &&
        !decided.has(tally.themeId) &&
        recurrenceOf(tally) === 'recurring',
    )
    .slice(0, room)
}
