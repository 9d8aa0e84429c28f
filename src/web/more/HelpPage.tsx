import { helpCard } from '../../core/care/help-card.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening } from '../ui/Opening.tsx'
import { CountryField } from './CountryField.tsx'
import { HelpLineRow } from './HelpLineRow.tsx'
import { NearPeople } from './NearPeople.tsx'
import './more.css'

/** Someone to talk to: one's own people first, then lines, then the numbers for danger. Asks no network. */
export function HelpPage() {
  useTitle('Someone to talk to')
  const country = useView((vault) => settingsOf(vault).country)
  const card = helpCard(country)
  const here = (line: (typeof card.lines)[number]) =>
    !country || line.countries.length === 0 || line.countries.includes(country)
  const elsewhere = card.lines.filter((line) => !here(line))
  const danger = card.danger.filter(here)
  return (
    <Opening say="Someone to talk to.">
      <p class="under">You do not need a reason that is big enough.</p>
      <article class="help help-card" aria-label={card.words.title}>
        <h2>{card.words.first}</h2>
        <p class="under">{card.words.firstSays}</p>
        <NearPeople />
        <h2>{card.words.lines}</h2>
        <p class="under">{card.words.linesSays}</p>
        <ul class="lines open">
          {card.lines.filter(here).map((line) => (
            <HelpLineRow key={line.id} line={line} />
          ))}
        </ul>
        <h2>{card.words.danger}</h2>
        <ul class="lines open">
          {danger.map((line) => (
            <HelpLineRow key={line.id} line={line} />
          ))}
        </ul>
        <CountryField hint="Puts the lines of that country first. It is kept on this device only." />
        {elsewhere.length > 0 && (
          <details class="why">
            <summary>Lines in other countries</summary>
            <ul class="lines open">
              {elsewhere.map((line) => (
                <HelpLineRow key={line.id} line={line} />
              ))}
            </ul>
          </details>
        )}
        <p class="help-doctor">{card.words.doctor}</p>
        <p class="checked">
          {card.checked} {card.words.offline}
        </p>
      </article>
    </Opening>
  )
}
