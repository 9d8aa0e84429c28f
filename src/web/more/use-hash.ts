import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'

/** Goes to the part of the page that the address names, once it is there (`ready`). */
export function useHash(ready: boolean): void {
  const { url } = useLocation()
  useEffect(() => {
    const id = location.hash.slice(location.hash.lastIndexOf('#') + 1)
    const part = ready && id !== '' ? document.getElementById(id) : null
    part?.scrollIntoView()
    part?.focus({ preventScroll: true })
  }, [ready, url])
}
