import { helpCard } from '../../core/care/help-card.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { quietHelpWords } from '../../core/content/en/care-quiet-help.ts'
import { useView } from '../shell/onward.ts'
import './care.css'

/** The number for danger in the person's country; where that is not known, each with its countries. */
export function DangerNumbers() {
  return (
    <div>
      <p>{quietHelpWords.danger}</p>
      <DangerList />
    </div>
  )
}

/** The numbers alone. */
export function DangerList() {
  const country = useView((vault) => settingsOf(vault).country)
  const { danger, isOwnDanger } = helpCard(country)
  const numbers = [...new Set(danger.map(({ phone }) => phone))].map((phone) => ({
    phone,
    places: danger
      .filter((line) => line.phone === phone)
      .map(({ countryLabel }) => countryLabel)
      .join(', '),
  }))
  return (
    <ul class="danger-list tall-links">
      {numbers.map(({ phone, places }) => (
        <li key={phone}>
          <a href={`tel:${phone}`} aria-label={`Ring ${phone}, ${places}`}>
            ring {phone}
          </a>
          {!isOwnDanger && <span aria-hidden="true"> {places}</span>}
        </li>
      ))}
    </ul>
  )
}
