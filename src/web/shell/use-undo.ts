import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { ReplicaError } from '../replica/replica.ts'
import { nothingHere } from './nothing-here.ts'
import { useOnward } from './onward.ts'

/**
 * Undoing and doing again, told in the quiet word. What is undone is named, since it may have been done
 * a while ago and on another page.
 */
export function useUndo() {
  const { replica, word } = useOnward()
  const { route } = useLocation()
  return useMemo(() => {
    const carryOut = async (
      changeSetId: string,
      says: 'Undone' | 'Done again',
      intent?: string,
    ) => {
      const said = word.said.peek()
      try {
        const outcome = await replica.undo(changeSetId)
        if (!outcome.ok) return word.say(outcome.problem.message)
        const deed = intent === undefined ? undefined : await wordsFor(intent)
        const text = deed === undefined ? `${says}.` : `${says}: ${deed}.`
        const { id } = outcome.value
        word.say(text, says === 'Undone' ? { redo: id } : { undo: id })
      } catch (error) {
        if (!(error instanceof ReplicaError)) throw error
        word.say(error.message)
        return
      }
      // What was made here is gone with its page: back to where it was made.
      requestAnimationFrame(() => {
        const from = said?.undo === changeSetId ? said.from : undefined
        if (nothingHere.peek() && from !== undefined) route(from)
      })
    }
    return {
      /** Takes back what the quiet word offers to. */
      undo: (changeSetId: string) => carryOut(changeSetId, 'Undone'),
      redo: (changeSetId: string) => carryOut(changeSetId, 'Done again'),
      undoLast: async () => {
        const { undo } = replica.undoLog()
        if (undo) await carryOut(undo.changeSetId, 'Undone', undo.intent)
        else word.say('There is nothing left to undo.')
      },
      redoLast: async () => {
        const { redo } = replica.undoLog()
        if (redo) await carryOut(redo.changeSetId, 'Done again', redo.intent)
        else word.say('There is nothing to do again.')
      },
    }
  }, [replica, word, route])
}

/** The words are not part of the first load; where they cannot be fetched, undoing goes on without. */
async function wordsFor(intent: string): Promise<string | undefined> {
  try {
    return (await import('../../core/past/deed-words.ts')).deedWords(intent)
  } catch {
    return undefined
  }
}
