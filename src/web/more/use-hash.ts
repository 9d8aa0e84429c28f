import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'

/** Goes to the part of the page that the address names, once it is there (`ready`), and unfolds it. */
export function useHash(ready: boolean): void {
  const { url } = useLocation()
  useEffect(() => {
    // Of an app at any web host, the page's own address stands behind the first `#`.
    const id = location.hash.slice(location.hash.lastIndexOf('#') + 1)
    const part = ready && id !== '' ? document.getElementById(id) : null
    if (!part) return
    goToPart(part)
  }, [ready, url])
}

/** Shows a part of the page, unfolded, and moves the focus there. */
export function goToPart(part: HTMLElement): void {
  const isFolded = part instanceof HTMLDetailsElement
  if (isFolded) part.open = true
  part.scrollIntoView()
  const focused = isFolded ? part.querySelector('summary') : part
  focused?.focus({ preventScroll: true })
}
