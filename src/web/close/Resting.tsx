import { settingsOf } from '../../core/care/settings.ts'
import { useView } from '../shell/onward.ts'

/** While the search rests, the way back to it. */
export function Resting() {
  const rests = useView((vault) => settingsOf(vault).hasJobSince !== undefined)
  if (!rests) return null
  return (
    <p class="facts">
      <a href="/closing">How it was closed, and the way back</a>
    </p>
  )
}
