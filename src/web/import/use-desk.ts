import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { focusOn } from '../shell/focus-kept.ts'
import { type Deeds, useDeeds } from './use-deeds.ts'
import type { Row } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'

/** So many rows are shown at first, and so many more each time. */
const FIRST_ROWS = 10
const MORE_ROWS = 50

/** The rows in front of the person: which is in hand, what is unfolded, and what can be done. */
export interface Desk {
  readonly deeds: Deeds
  readonly rows: readonly Row[]
  /** Those of a part that are shown, and how many others wait behind them. */
  part(name: Row['part']): { readonly shown: readonly Row[]; readonly hidden: number }
  showMore(name: Row['part']): void
  /** The row in hand. */
  readonly current: string | null
  take(id: string): void
  /** The rows whose letters are being read. */
  isOpen(id: string): boolean
  toggle(id: string): void
  /** The row that is being put right. */
  readonly correcting: string | null
  correct(id: string | null): void
  /** Does something with a row and goes on to the next. */
  settle(row: Row, deed: () => Promise<unknown>): void
  undo(row: Row): void
  keepAll(rows: readonly Row[]): void
  undoAll(): void
  readonly isAsideShown: boolean
  showAside(shown: boolean): void
}

export function useDesk(rows: readonly Row[]): Desk {
  const deeds = useDeeds()
  const [current, setCurrent] = useState<string | null>(
    () => rows.find(({ state }) => state === 'waiting')?.id ?? null,
  )
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [correcting, setCorrecting] = useState<string | null>(null)
  const [limits, setLimits] = useState({ clear: FIRST_ROWS, look: FIRST_ROWS, aside: FIRST_ROWS })
  const [isAsideShown, showAside] = useState(false)
  const last = useRef<Row | 'all' | null>(null)
  const [wanted, focus] = useState<{ readonly id: string | null } | null>(null)
  useLayoutEffect(() => {
    if (!wanted) return
    const element = titleOf(wanted.id)
    if (element) {
      focusOn(element)
      element.closest('li')?.scrollIntoView({ block: 'nearest' })
    } else document.querySelector<HTMLElement>('main h1')?.focus()
  }, [wanted])

  const part: Desk['part'] = (name) => {
    const all = rows.filter((row) => row.part === name)
    const shown = all.slice(0, limits[name])
    return { shown, hidden: all.length - shown.length }
  }
  const showMore = (name: Row['part'], first?: string) => {
    const next = part(name)
    const all = rows.filter((row) => row.part === name)
    focus({ id: first ?? all[next.shown.length]?.id ?? null })
    setLimits({ ...limits, [name]: next.shown.length + MORE_ROWS })
  }
  const go = (id: string | null) => {
    focus({ id })
    setCurrent(id)
    const row = rows.find((each) => each.id === id)
    if (row?.part === 'aside') showAside(true)
    if (row && !part(row.part).shown.includes(row)) showMore(row.part, row.id)
  }
  const desk: Desk = {
    deeds,
    rows,
    part,
    showMore,
    current,
    take: setCurrent,
    isOpen: (id) => open.has(id),
    toggle(id) {
      const next = new Set(open)
      if (!next.delete(id)) next.add(id)
      setOpen(next)
    },
    correcting,
    correct(id) {
      setCorrecting(id)
      if (id === null) go(correcting)
      else setCurrent(id)
    },
    settle(row, deed) {
      last.current = row
      setCorrecting(null)
      void deed()
      go(nextAfter(rows, row)?.id ?? null)
    },
    undo(row) {
      void deeds.undo(row)
      go(row.id)
    },
    keepAll(all) {
      last.current = 'all'
      setCorrecting(null)
      void deeds.keepAll(all)
      go(rows.find((row) => row.state === 'waiting' && row.part === 'look')?.id ?? null)
    },
    undoAll() {
      last.current = null
      void deeds.undoAll()
      go(deeds.together[0]?.id ?? null)
    },
    isAsideShown,
    showAside,
  }
  useReviewKeys({
    desk,
    go,
    undoLast: () => {
      const row = rows.find(({ id }) => id === current)
      const done = row && row.state !== 'waiting' ? row : last.current
      if (done === 'all') desk.undoAll()
      else if (done && rows.find(({ id }) => id === done.id)?.state !== 'waiting') desk.undo(done)
    },
  })
  return desk
}

/** The next row that waits, after this one or else before it; what is set aside comes last. */
function nextAfter(rows: readonly Row[], row: Row): Row | undefined {
  const at = rows.findIndex(({ id }) => id === row.id)
  const waits = (each: Row) => each.state === 'waiting' && each.id !== row.id
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at)).reverse()]
  return (
    around.find((each) => waits(each) && each.part === row.part) ??
    around.find((each) => waits(each) && each.part !== 'aside') ??
    around.find(waits)
  )
}

function titleOf(id: string | null): HTMLElement | null {
  if (id === null) return null
  return document.querySelector(`[data-row="${CSS.escape(id)}"] .row-title`)
}
