import { useEffect, useMemo } from 'preact/hooks'

/** How far outside the window something still counts as near: about a window more, either way. */
const NEAR_MARGIN = '900px 0px'

/** Tells whenever `element` comes near the window or leaves it. The answer stops the watch. */
export type WatchNearness = (element: Element, tell: (isNear: boolean) => void) => () => void

/** One observer for many elements. */
export function useNearness(): WatchNearness {
  const { observer, watch } = useMemo(() => {
    const told = new WeakMap<Element, (isNear: boolean) => void>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting)
      },
      { rootMargin: NEAR_MARGIN },
    )
    const watch: WatchNearness = (element, tell) => {
      told.set(element, tell)
      observer.observe(element)
      return () => observer.unobserve(element)
    }
    return { observer, watch }
  }, [])
  useEffect(() => () => observer.disconnect(), [observer])
  return watch
}
