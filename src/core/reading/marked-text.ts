import type { MarginNote } from './explain.ts'

/** A stretch of a letter; `note` where its words led to a margin note. `start` counts UTF-16 units. */
export interface MarkedPiece {
  readonly start: number
  readonly text: string
  readonly note: MarginNote | null
}

/**
 * Cuts a text along its margin notes, in order and without loss: the pieces put together are the
 * text. Notes that overlap an earlier one or lie outside the text are left unmarked.
 */
export function markText(text: string, notes: readonly MarginNote[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = 0
  const upTo = (end: number, note: MarginNote | null) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), note })
    at = end
  }
  for (const note of [...notes].sort((a, b) => a.start - b.start)) {
    if (note.start < at || note.end > text.length || note.end <= note.start) continue
    upTo(note.start, null)
    upTo(note.end, note)
  }
  upTo(text.length, null)
  return pieces
}
