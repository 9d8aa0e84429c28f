import { troubleWords } from '../../core/content/en/recording.ts'
import type { Trouble } from './recorder-state.ts'
import './record.css'

/** What stands in the way of recording, what is kept, and what to do. */
export function TroubleWord({ trouble }: { trouble: Trouble | null }) {
  if (!trouble) return null
  return (
    <p class="said take-trouble" role="alert">
      {troubleWords[trouble]}
    </p>
  )
}
