import { helpCard } from '../../core/care/help-card.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { soundsVeryHeavy } from '../../core/care/very-heavy.ts'
import { quietHelpWords } from '../../core/content/en/care-quiet-help.ts'
import { useView } from '../shell/onward.ts'
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
  const country = useView((vault) => settingsOf(vault).country)
  const { danger } = helpCard(country)
  const own = danger.filter((line) => country && line.countries.includes(country))
  const numbers = (own.length > 0 ? own : danger).flatMap(({ phone }) => phone ?? [])
  const { says, danger: inDanger, who, link } = quietHelpWords
  return (
    <div class="quiet-help">
      <p>{says}</p>
      <p>
        {inDanger}{' '}
        {numbers.map((number, index) => (
          <>
            {index > 0 && ' · '}
            <a key={number} href={`tel:${number}`}>
              ring {number}
            </a>
          </>
        ))}
      </p>
      <p>
        {who} <a href="/help">{link}</a>
      </p>
    </div>
  )
}
