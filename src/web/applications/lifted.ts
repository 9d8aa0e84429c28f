import type { ApplicationRow } from '../../core/applications/application-row.ts'
import { columnOf, type Slot } from '../../core/applications/board.ts'
import { slotWord } from '../../core/applications/fact-words.ts'

/** A card that has been picked up and not yet put down. */
export interface Lifted {
  readonly row: ApplicationRow
  readonly by: 'pointer' | 'keyboard'
  /** Where it would be put down now; null where it came from. */
  readonly over: Slot | null
}

/** Where a card comes from, in a word. */
export function whereItIs(row: ApplicationRow): string {
  return columnOf(row) === 'closed' ? 'Closed' : slotWord(row.stage)
}
