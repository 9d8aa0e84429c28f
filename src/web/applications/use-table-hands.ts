import { useMemo, useRef, useState } from 'preact/hooks'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { ChosenColumn, TypedColumn } from './cell-text.ts'

/** What is chosen in the table and which of its cells is being changed. */
export interface TableHands {
  readonly chosen: ReadonlySet<string>
  /** On a phone: a tap on a row chooses it, in place of opening its page. */
  readonly choosing: boolean
  readonly editing: { readonly id: string; readonly column: ChosenColumn | TypedColumn } | null
  /** Chooses a row or no longer; `far` chooses all rows from the last one on. */
  choose: (id: string, far: boolean) => void
  chooseAll: (all: boolean) => void
  setChoosing: (choosing: boolean) => void
  edit: (id: string, column: ChosenColumn | TypedColumn) => void
  closeEditor: (refocus: boolean) => void
  /** The keys of a row, with its name or one of its cells in focus. */
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Choosing and changing in a table of rows. With the name of a row in focus: Space chooses it, Shift and
 * Space all from the last one chosen, up and down go to other rows, right goes to the cells, where Enter
 * changes and left goes back.
 */
export function useTableHands(rows: readonly ApplicationRow[]): TableHands {
  const [kept, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [choosing, setChoosing] = useState(false)
  const [editing, setEditing] = useState<TableHands['editing']>(null)
  const last = useRef<string | null>(null)
  // What a filter or a change elsewhere has taken out of view is not changed unseen.
  const chosen = useMemo(() => {
    if (kept.size === 0) return kept
    return new Set(rows.flatMap(({ id }) => (kept.has(id) ? [id] : [])))
  }, [rows, kept])

  const choose = (id: string, far: boolean) => {
    const next = new Set(chosen)
    const from = far ? rows.findIndex((row) => row.id === last.current) : -1
    if (from >= 0) {
      const to = rows.findIndex((row) => row.id === id)
      for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(row.id)
    } else if (!next.delete(id)) next.add(id)
    last.current = id
    setChosen(next)
  }
  const closeEditor = (refocus: boolean) => {
    // A change that took a while to keep must not close the cell that was opened since.
    setEditing((now) => (now === editing ? null : now))
    if (!refocus || !editing) return
    const { id, column } = editing
    requestAnimationFrame(() => {
      const row = document.querySelector(`tr[data-row="${id}"]`)
      const here = document.activeElement
      // Who has gone on meanwhile is not called back.
      if (here !== document.body && !row?.contains(here)) return
      row?.querySelector<HTMLElement>(`[data-cell="${column}"]`)?.focus({ preventScroll: true })
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
    const row = target.closest<HTMLElement>('tr[data-row]')
    if (!row || !target.matches('.who, .cell')) return
    if (key === ' ' && target.matches('.who')) choose(row.dataset.row ?? '', event.shiftKey)
    else {
      const next = neighbourOf(row, target, key)
      if (!next) return
      next.focus()
    }
    event.preventDefault()
  }
  return {
    chosen,
    choosing,
    editing,
    choose,
    chooseAll: (all) => setChosen(new Set(all ? rows.map(({ id }) => id) : [])),
    setChoosing: (on) => {
      setChoosing(on)
      if (!on) setChosen(new Set())
    },
    edit: (id, column) => setEditing({ id, column }),
    closeEditor,
    onKeyDown,
  }
}

/** Where an arrow key leads: to the next stop of the row, or the same stop of the next row. */
function neighbourOf(row: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const stops = stopsOf(row)
  const at = stops.indexOf(from)
  if (key === 'ArrowRight') return stops[at + 1]
  if (key === 'ArrowLeft') return at > 0 ? stops[at - 1] : undefined
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const all = [...(row.closest('table')?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])]
  const next = all[all.indexOf(row) + (key === 'ArrowDown' ? 1 : -1)]
  return next && (stopsOf(next)[at] ?? stopsOf(next)[0])
}

function stopsOf(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('.who, .cell')]
}
