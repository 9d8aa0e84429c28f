import { type KeepEntryInput, keepEntry } from '../../core/care/keep-entry.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct } from '../shell/onward.ts'
import type { Draft } from '../shell/use-draft.ts'

/**
 * Keeps what was written as one entry, lets its drafts go and leads on to `to`. Where it could not be
 * kept, the word says why and everything stays.
 */
export function useKeepEntry(to: string) {
  const act = useAct()
  const goOnFrom = useGoOn()
  return async (intent: string, entry: KeepEntryInput, drafts: readonly Pick<Draft, 'done'>[]) => {
    const goOn = goOnFrom()
    const kept = await act(
      intent,
      (vault, context) => keepEntry(vault, entry, context),
      'Kept. Only you can read it.',
    )
    if (!kept) return
    for (const draft of drafts) draft.done()
    goOn(to)
  }
}
