import { useEffect, useState } from 'preact/hooks'

/** Where narrow.css parts a phone from a wide page. */
const NARROW = '(max-width: 47.99rem)'

/** Whether the page is as narrow as a phone, as long as it is shown. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const media = matchMedia(NARROW)
    const follow = () => setNarrow(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return isNarrow
}
