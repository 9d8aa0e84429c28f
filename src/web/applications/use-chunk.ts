import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { WatchNearness } from './use-nearness.ts'

/**
 * A part of a long list that has its rows in the page only while it is near the window. `farPx` is the
 * height that stands in for them; `rowPx`, a row's height as last measured, is shared by all parts.
 */
export function useChunk<Part extends HTMLElement>(props: {
  count: number
  /** Whether its rows are drawn before anything is known of the window. */
  startsNear: boolean
  rowPx: RefObject<number>
  watchNearness: WatchNearness
}) {
  const { count, rowPx, watchNearness } = props
  const part = useRef<Part>(null)
  const [near, setNear] = useState(props.startsNear)
  useLayoutEffect(() => {
    const element = part.current
    if (!element) return
    return watchNearness(element, (isNear) => {
      // A row that has the focus stays: nobody is thrown back to the top of the page.
      if (!isNear && element.contains(document.activeElement)) return
      setNear(isNear)
    })
  }, [watchNearness])
  useLayoutEffect(() => {
    const element = part.current
    if (near && element && count > 0) rowPx.current = element.offsetHeight / count
  }, [near, count, rowPx])
  return { part, near, farPx: Math.round((rowPx.current ?? 0) * count) }
}

/** A list in parts of `size`. */
export function chunksOf<Row>(rows: readonly Row[], size: number): (readonly Row[])[] {
  const parts: (readonly Row[])[] = []
  for (let first = 0; first < rows.length; first += size)
    parts.push(rows.slice(first, first + size))
  return parts
}
