import { helpCard } from '../../core/care/help-card.ts'
import type { HelpLine } from '../../core/care/help-lines.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { dialled } from '../../core/people/person-words.ts'
import { DangerList } from '../care/DangerNumbers.tsx'
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
  const { words, own, anywhere, danger, isOwnDanger, elsewhere } = helpCard(country)
  return (
    <Opening say="Someone to talk to.">
      <p class="under">You do not need a reason that is big enough.</p>
      <p class="help-danger">
        {words.danger}: <FirstNumber lines={danger} />
      </p>
      <article class="help help-card">
        <h2>{words.first}</h2>
        <p class="under">{words.firstSays}</p>
        <NearPeople />
        <h2>{words.lines}</h2>
        <p class="under">{words.linesSays}</p>
        <CountryField hint={country ? undefined : words.countryFirst} />
        <ul class="lines open">
          {[...own, ...anywhere].map((line) => (
            <HelpLineRow key={line.id} line={line} />
          ))}
        </ul>
        <h2 id="danger" tabIndex={-1}>
          {words.danger}
        </h2>
        {isOwnDanger ? (
          <ul class="lines open">
            {danger.map((line) => (
              <HelpLineRow key={line.id} line={line} />
            ))}
          </ul>
        ) : (
          <>
            <DangerList />
            <p class="under">{words.elsewhere}</p>
          </>
        )}
        {elsewhere.length > 0 && (
          <details class="why">
            <summary>{country ? words.others : words.all}</summary>
            <ul class="lines open">
              {elsewhere.map((line) => (
                <HelpLineRow key={line.id} line={line} />
              ))}
            </ul>
          </details>
        )}
        <p class="help-doctor">{words.doctor}</p>
        <p class="checked">
          {words.rung} {words.offline}
        </p>
      </article>
    </Opening>
  )
}

/** The one number for danger, or the way to them where it depends on the country. */
function FirstNumber({ lines }: { lines: readonly HelpLine[] }) {
  const [line] = lines
  if (lines.length !== 1 || !line?.phone) return <a href="#danger">see the numbers below</a>
  return <a href={`tel:${dialled(line.phone)}`}>ring {line.phone}</a>
}
