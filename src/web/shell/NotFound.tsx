import { useLayoutEffect } from 'preact/hooks'
import { Opening } from '../ui/Opening.tsx'
import { nothingHere } from './nothing-here.ts'
import { useTitle } from './title.ts'

/** A link that leads nowhere: said plainly, with the way back. */
export function NotFound() {
  useTitle('Not here')
  useLayoutEffect(() => {
    nothingHere.value = true
    return () => {
      nothingHere.value = false
    }
  }, [])
  return (
    <Opening say="There is nothing at this address.">
      <p class="under">It may have been removed. Nothing else has changed.</p>
      <p class="acts">
        <a class="btn main" href="/">
          Go to Today
        </a>
      </p>
    </Opening>
  )
}
