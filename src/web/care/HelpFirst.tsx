import { helpCard } from '../../core/care/help-card.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { fortnightWays as ways } from '../../core/content/en/care-fortnight.ts'
import { HelpLineRow } from '../more/HelpLineRow.tsx'
import { useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import '../more/more.css'

/** The lines of the person's country, the number for danger first, and the way to the whole card. */
export function HelpFirst() {
  const country = useView((vault) => settingsOf(vault).country)
  const { lines, danger, words, checked } = helpCard(country)
  const own = (all: typeof lines) =>
    all.filter(({ countries }) => country && countries.includes(country))
  const shown = [...own(danger), ...own(lines)]
  return (
    <Section name={ways.help} label={ways.help}>
      <article class="help help-card" aria-label={ways.help}>
        <h2>{ways.helpFirst}</h2>
        <ul class="lines open">
          {(shown.length > 0 ? shown : [...danger, ...lines]).map((line) => (
            <HelpLineRow key={line.id} line={line} />
          ))}
        </ul>
        <p class="help-doctor">{words.doctor}</p>
        <p class="checked">{checked}</p>
        <p>
          <a href="/help">{words.first}</a>
        </p>
      </article>
    </Section>
  )
}
