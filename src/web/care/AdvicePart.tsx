import { adviceFor, adviceTable } from '../../core/care/advice.ts'
import { sayChecked } from '../../core/care/checked.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { unfairWords as words } from '../../core/content/en/care-unfair.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { CountryField } from '../more/CountryField.tsx'
import { useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

type Row = (typeof adviceTable)[number]

/** Who gives advice, in the person's own country first; a time limit only where one is known for sure. */
export function AdvicePart() {
  const country = useView((vault) => settingsOf(vault).country)
  const own = country ? adviceFor(country) : null
  const others = adviceTable.filter((advice) => advice !== own)
  return (
    <Section name="Advice" label="Advice">
      <h2 class="q">{words.advice}</h2>
      <p class="under">{words.adviceSays}</p>
      <CountryField />
      {own && (
        <dl class="advice">
          <AdviceRow advice={own} />
        </dl>
      )}
      <details class="why">
        <summary>{own ? words.others : words.all}</summary>
        <dl class="advice">
          {others.map((advice) => (
            <AdviceRow key={advice.countryName} advice={advice} />
          ))}
        </dl>
      </details>
    </Section>
  )
}

function AdviceRow({ advice }: { advice: Row }) {
  const { now } = useOnward()
  const { countryName, name, web, limit, checked } = advice
  return (
    <>
      <dt>{countryName}</dt>
      <dd>
        {web ? (
          <a href={web} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </dd>
      <dd>{limit ? `${limit.says} ${limit.law}.` : words.limitUnknown}</dd>
      {checked && <dd class="under">{sayChecked(checked, dateOf(now.value))}</dd>}
    </>
  )
}
