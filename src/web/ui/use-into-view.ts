import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What comes while something else is looked at: scrolled into view once `what` is there, if it has to be. */
export function useIntoView<Part extends HTMLElement>(what: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null)
  useEffect(() => {
    if (what) part.current?.scrollIntoView({ block: 'nearest' })
  }, [what])
  return part
}
