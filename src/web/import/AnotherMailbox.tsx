import { importWords } from '../../core/content/en/import.ts'
import { ChooseFiles } from './ChooseFiles.tsx'

/** One more mailbox, folded while something else on the page comes first. */
export function AnotherMailbox() {
  return (
    <div class="row">
      <details class="text why">
        <summary>{importWords.another}</summary>
        <ChooseFiles />
      </details>
    </div>
  )
}
