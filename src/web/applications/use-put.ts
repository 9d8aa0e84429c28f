import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { Slot } from '../../core/applications/board.ts'
import { slotWord } from '../../core/applications/fact-words.ts'
import { moveApplication } from '../../core/applications/move-application.ts'
import { useAct } from '../shell/onward.ts'

/**
 * Puts an application on a stage as of today. An ending from their side has a page that asks for the day
 * and how far it got, and leads on: its address is the answer, and nothing is written before.
 */
export function usePut() {
  const act = useAct()
  return async (row: ApplicationRow, slot: Slot): Promise<string | null> => {
    if (slot === 'rejected' || slot === 'presumed-closed') {
      const how = slot === 'rejected' ? 'phone' : 'silence'
      return `/told/${how}?application=${row.id}`
    }
    await act(
      'move-application',
      (vault, context) => moveApplication(vault, { applicationId: row.id, to: slot }, context),
      ({ takenBack }) => {
        const said = `${row.company}: ${slotWord(slot)}`
        return takenBack > 0 ? `${said}; what said more is taken back.` : `${said}, as of today.`
      },
    )
    return null
  }
}
