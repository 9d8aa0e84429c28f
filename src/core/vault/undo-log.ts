/** One of the person's own sets, as much of it as undoing in order needs. */
export interface OwnSet {
  readonly id: string
  /** Ids under which the set was known before it was merged. */
  readonly formerIds: readonly string[]
  readonly intent: string
  readonly at: string
  readonly undoes?: string | undefined
}

/** A set that is next to be undone, or done again. `intent` is that of the change at its root. */
export interface UndoStep {
  readonly changeSetId: string
  readonly intent: string
  readonly at: string
}

export interface UndoLog {
  /** What undoing takes back first; null when nothing is left. */
  readonly undo: UndoStep | null
  /** The undo to undo, so that its change is made again; null when nothing is left. */
  readonly redo: UndoStep | null
}

interface Stacked {
  readonly set: OwnSet
  readonly intent: string
}

/**
 * Sets that a program made by itself, to keep order or while it read letters that only wait for a look:
 * undoing steps over them.
 */
const housekeeping: readonly string[] = ['put-back', 'reseal', 'keys', 'letters-in']

/**
 * What is next to be undone and done again, from all own sets in the order in which they were made.
 * An undo undoes a set and can itself be undone, which makes the change again; that can be undone too,
 * and so on. A new change of one's own leaves nothing to do again.
 */
export function undoLog(own: readonly OwnSet[]): UndoLog {
  const undo: Stacked[] = []
  let redo: Stacked[] = []
  for (const set of own) {
    if (housekeeping.includes(set.intent)) continue
    if (set.undoes === undefined) {
      undo.push({ set, intent: set.intent })
      redo = []
      continue
    }
    const undone = takeOut(undo, set.undoes)
    if (undone) {
      redo.push({ set, intent: undone.intent })
      continue
    }
    const redone = takeOut(redo, set.undoes)
    if (redone) undo.push({ set, intent: redone.intent })
  }
  return { undo: stepOf(undo.at(-1)), redo: stepOf(redo.at(-1)) }
}

function takeOut(stack: Stacked[], id: string): Stacked | undefined {
  const place = stack.findLastIndex(({ set }) => set.id === id || set.formerIds.includes(id))
  return place === -1 ? undefined : stack.splice(place, 1)[0]
}

function stepOf(top: Stacked | undefined): UndoStep | null {
  return top ? { changeSetId: top.set.id, intent: top.intent, at: top.set.at } : null
}
