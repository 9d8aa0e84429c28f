import { troubleWords } from '../../../core/content/en/mock.ts'
import type { Trouble } from '../record/recorder-state.ts'

/** What stands in the way of recording, what is kept, and what to do. */
export function TroubleWord({ trouble }: { trouble: Trouble | null }) {
  if (!trouble) return null
  return (
    <p class="said mock-trouble" role="alert">
      {troubleWords[trouble]}
    </p>
  )
}
