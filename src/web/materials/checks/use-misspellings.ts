import { useEffect, useState } from 'preact/hooks'
import type { Misspelling } from '../../../core/materials/text-check-spelling.ts'
import { misspellingsAmong } from './spell.ts'

export type Spelling = readonly Misspelling[] | 'looking' | 'failed'

/** The misspelt among `words`, looked up once the page has nothing else to do. */
export function useMisspellings(words: readonly string[]): Spelling {
  const [found, setFound] = useState<Spelling>('looking')
  const asked = words.join(' ')
  useEffect(() => {
    let here = true
    const look = () =>
      misspellingsAmong(asked.split(' ').filter(Boolean)).then(
        (misspellings) => here && setFound(misspellings),
        () => here && setFound('failed'),
      )
    if (!('requestIdleCallback' in globalThis)) {
      look()
      return () => {
        here = false
      }
    }
    const waiting = requestIdleCallback(look, { timeout: 1000 })
    return () => {
      here = false
      cancelIdleCallback(waiting)
    }
  }, [asked])
  return found
}
