import { useEffect, useState } from 'preact/hooks'

/** True while the page is being put on paper, where everything has to be there at once. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begins = () => setPrinting(true)
    const ends = () => setPrinting(false)
    addEventListener('beforeprint', begins)
    addEventListener('afterprint', ends)
    return () => {
      removeEventListener('beforeprint', begins)
      removeEventListener('afterprint', ends)
    }
  }, [])
  return printing
}
