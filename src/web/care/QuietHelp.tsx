import { soundsVeryHeavy } from '../../core/care/very-heavy.ts'
import { quietHelpWords } from '../../core/content/en/care-quiet-help.ts'
import { DangerNumbers } from './DangerNumbers.tsx'
import './care.css'

/**
 * Under a text that is being written: the help card is offered quietly where a phrase of our own list
 * stands in it. Nothing is kept of it, and it goes when the phrase goes.
 */
export function QuietHelp({ texts }: { texts: readonly string[] }) {
  const raised = soundsVeryHeavy(texts.join('\n'))
  return <div role="status">{raised && <Offered />}</div>
}

function Offered() {
  const { says, who, link } = quietHelpWords
  return (
    <div class="quiet-help tall-links">
      <p>{says}</p>
      <DangerNumbers />
      <p>
        {who} <a href="/help">{link}</a>
      </p>
    </div>
  )
}
