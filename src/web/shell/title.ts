import { useLayoutEffect } from 'preact/hooks'

/** Names the page in the title bar. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title === 'Onward' ? title : `${title} · Onward`
  }, [title])
}
