import { useEffect } from 'preact/hooks'

/** The next question or the end stands in place of the last one: read from its top, as a page is. */
export function useArrival(): void {
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [])
}
