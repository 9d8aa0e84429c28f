import { useEffect, useRef } from 'preact/hooks'
import { isTyping } from '../shell/keys.ts'
import { answersTo, readingIs } from './answers.ts'
import type { Desk } from './use-desk.ts'
import type { Row } from './use-review.ts'

/** After `g` the next key is a place to go to, as everywhere. */
const CHORD_MS = 1500

/** j, k and the arrows walk; a, c, x, u and figures do. Outside fields only. */
export function useReviewKeys(on: {
  desk: Desk
  go: (id: string | null) => void
  undoLast: () => void
}): void {
  const latest = useRef(on)
  latest.current = on
  useEffect(() => {
    let chordUntil = 0
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return
      if (event.target instanceof Element && event.target.closest('dialog')) return
      if (event.ctrlKey || event.metaKey) {
        const { desk } = latest.current
        if (event.key !== 'z' || event.shiftKey || !desk.deeds.undoesAll) return
        event.preventDefault()
        desk.undoAll()
        return
      }
      const isChord = event.timeStamp < chordUntil
      chordUntil = event.key === 'g' ? event.timeStamp + CHORD_MS : 0
      if (!isChord && carriedOut(event.key, latest.current)) event.preventDefault()
    }
    addEventListener('keydown', pressed, true)
    return () => removeEventListener('keydown', pressed, true)
  }, [])
}

function carriedOut(
  key: string,
  { desk, go, undoLast }: Parameters<typeof useReviewKeys>[0],
): boolean {
  const { rows, current } = desk
  const at = rows.findIndex(({ id }) => id === current)
  const row = rows[at]
  switch (key) {
    case 'j':
    case 'ArrowDown':
      go(rows[isInHand(row) ? Math.min(at + 1, rows.length - 1) : Math.max(at, 0)]?.id ?? null)
      return true
    case 'k':
    case 'ArrowUp':
      go(rows[Math.max(at - 1, 0)]?.id ?? null)
      return true
    case 'u':
      undoLast()
      return true
  }
  if (row?.state !== 'waiting' || desk.correcting !== null) return false
  switch (key) {
    case 'a':
      accept(desk, row)
      return true
    case 'c':
      desk.correct(row.id)
      return true
    case 'x':
      desk.settle(row, () => desk.deeds.leaveOut([row]))
      return true
  }
  const answer = row.part === 'look' ? answersTo(row.look)[Number(key) - 1] : undefined
  if (!answer) return false
  desk.settle(row, () => desk.deeds.answer(row, answer.said))
  return true
}

/** Only the plain answer is given by `a`; where there is a choice, it has to be made. */
function accept(desk: Desk, row: Row): void {
  const { deeds } = desk
  if (row.part !== 'look') desk.settle(row, () => deeds.keep(row))
  else if (row.look.about === 'kind' || row.look.about === 'trust') {
    desk.settle(row, () => deeds.answer(row, readingIs(row.look)))
  } else if (row.look.about === 'employer') desk.correct(row.id)
}

/** The first key takes the first row in hand and does not step over it. */
function isInHand(row: Row | undefined): boolean {
  const focused = document.activeElement?.closest<HTMLElement>('[data-row]')
  return row !== undefined && focused?.dataset.row === row.id
}
