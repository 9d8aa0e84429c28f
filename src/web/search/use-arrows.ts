import type { RefObject } from 'preact'

/** Arrow keys walk from the field through what was found and back; typing goes on in the field. */
export function useArrows(
  field: RefObject<HTMLInputElement | null>,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const around = event.currentTarget as HTMLElement
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [
        field.current,
        ...around.querySelectorAll<HTMLElement>('.found-kind a, .found-kind button'),
      ]
      const at = stops.indexOf(document.activeElement as HTMLElement)
      const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
      if (at < 0 || !next) return
      event.preventDefault()
      next.focus()
    } else if (event.key.length === 1) {
      // Here they are letters, not the shortcuts of the page below.
      event.stopPropagation()
      if (event.key !== ' ') field.current?.focus()
    }
  }
}
