import { Opening } from '../ui/Opening.tsx'
import { useTitle } from './title.ts'

/** A link that leads nowhere: said plainly, with the way back. */
export function NotFound() {
  useTitle('Not here')
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
