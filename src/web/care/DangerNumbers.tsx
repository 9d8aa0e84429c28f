import { helpCard } from '../../core/care/help-card.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { quietHelpWords } from '../../core/content/en/care-quiet-help.ts'
import { useView } from '../shell/onward.ts'

/** The number for danger in the person's country; where that is not known, each with its countries. */
export function DangerNumbers() {
  const country = useView((vault) => settingsOf(vault).country)
  const { danger } = helpCard(country)
  const own = danger.filter((line) => country && line.countries.includes(country))
  const lines = own.length > 0 ? own : danger
  return (
    <div class="danger-numbers">
      <p>{quietHelpWords.danger}</p>
      <ul>
        {lines.map(({ id, phone, countryLabel }) => (
          <li key={id}>
            <a href={`tel:${phone}`} aria-label={`Ring ${phone}, ${countryLabel}`}>
              ring {phone}
            </a>
            {lines.length > 1 && <span> {countryLabel}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
