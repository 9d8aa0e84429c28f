import { helpCard } from '../../core/care/help-card.ts'
import type { HelpLine } from '../../core/care/help-lines.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { dialled } from '../../core/people/person-words.ts'
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
  const own = card.danger.filter((line) => country && line.countries.includes(country))
  const danger = own.length > 0 ? own : card.danger
  const lines = card.lines.filter(here)
  const elsewhere = [...card.lines, ...card.danger].filter(
    (line) => !lines.includes(line) && !danger.includes(line),
  )
  return (
    <Opening say="Someone to talk to.">
      <p class="under">You do not need a reason that is big enough.</p>
      <p class="help-danger">
        {card.words.danger}: <FirstNumber lines={danger} />
      </p>
      <article class="help help-card" aria-label={card.words.title}>
        <h2>{card.words.first}</h2>
        <p class="under">{card.words.firstSays}</p>
        <NearPeople />
        <h2>{card.words.lines}</h2>
        <p class="under">{card.words.linesSays}</p>
        <ul class="lines open">
          {lines.map((line) => (
            <HelpLineRow key={line.id} line={line} />
          ))}
        </ul>
        <h2 id="danger" tabIndex={-1}>
          {card.words.danger}
        </h2>
        <ul class="lines open">
          {danger.map((line) => (
            <HelpLineRow key={line.id} line={line} />
          ))}
        </ul>
        {own.length === 0 && <p class="under">{card.words.elsewhere}</p>}
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
          {card.words.rung} {card.words.offline}
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
