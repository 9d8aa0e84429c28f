import { helpCard } from '../../core/care/help-card.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { fortnightWays as ways } from '../../core/content/en/care-fortnight.ts'
import { CountryField } from '../more/CountryField.tsx'
import { HelpLineRow } from '../more/HelpLineRow.tsx'
import { useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { DangerNumbers } from './DangerNumbers.tsx'
import '../more/more.css'

/** The lines of the person's country, the number for danger first, and the way to the whole card. */
export function HelpFirst() {
  const country = useView((vault) => settingsOf(vault).country)
  const { own, anywhere, words } = helpCard(country)
  return (
    <Section name={ways.help} label={ways.help}>
      <article class="help help-card" aria-label={ways.help}>
        <DangerNumbers />
        <h2>{ways.helpFirst}</h2>
        {!country && <CountryField hint={words.countryFirst} />}
        <ul class="lines open">
          {(own.length > 0 ? own : anywhere).map((line) => (
            <HelpLineRow key={line.id} line={line} />
          ))}
        </ul>
        <p class="help-doctor">{words.doctor}</p>
        <p class="checked">{words.rung}</p>
        <p>
          <a href="/help">{words.first}</a>
        </p>
      </article>
    </Section>
  )
}
