import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Lets entries be moved by pointer: the button with `data-move` is held and drawn over the list, and the
 * entry goes to where it is let go. Escape puts it back.
 */
export function useEntryDrag(
  list: RefObject<HTMLElement | null>,
  move: (entryId: string, to: number) => void,
): void {
  const latest = useRef(move)
  latest.current = move
  useEffect(() => {
    const root = list.current
    if (!root) return
    const listening = new AbortController()
    const { signal } = listening
    let held: HTMLElement | null = null
    const rows = () => [...root.querySelectorAll<HTMLElement>(':scope > [data-entry]')]
    const leave = () => {
      for (const row of rows()) row.removeAttribute('data-over')
      held?.removeAttribute('data-held')
      held = null
    }
    const placeAt = (y: number) => {
      const all = rows()
      const at = all.findIndex((row) => y < row.getBoundingClientRect().bottom)
      return at === -1 ? all.length - 1 : at
    }
    const pressed = (event: PointerEvent) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-move]')
      held = button?.closest<HTMLElement>('[data-entry]') ?? null
      if (!button || !held || event.button !== 0) return leave()
      button.setPointerCapture(event.pointerId)
      held.dataset.held = 'yes'
    }
    const moved = (event: PointerEvent) => {
      if (!held) return
      const over = placeAt(event.clientY)
      for (const [at, row] of rows().entries()) row.toggleAttribute('data-over', at === over)
    }
    const released = (event: PointerEvent) => {
      const entryId = held?.dataset.entry
      const from = held ? rows().indexOf(held) : -1
      const to = placeAt(event.clientY)
      leave()
      if (entryId && to !== from) latest.current(entryId, to)
    }
    root.addEventListener('pointerdown', pressed, { signal })
    root.addEventListener('pointermove', moved, { signal })
    root.addEventListener('pointerup', released, { signal })
    root.addEventListener('pointercancel', leave, { signal })
    addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal })
    return () => listening.abort()
  }, [list])
}
