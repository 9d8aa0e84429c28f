import { adviceFor, adviceTable } from '../../core/care/advice.ts'
import { sayChecked } from '../../core/care/checked.ts'
import { settingsOf } from '../../core/care/settings.ts'
import { unfairWords as words } from '../../core/content/en/care-unfair.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

type Row = (typeof adviceTable)[number]

/** Who gives advice, the person's own country first; a time limit only where it stands in the law. */
export function AdvicePart() {
  const country = useView((vault) => settingsOf(vault).country)
  const own = adviceFor(country)
  const others = adviceTable.filter((advice) => advice !== own)
  return (
    <Section name="Advice" label="Advice">
      <h2 class="q">{words.advice}</h2>
      <p class="under">{words.adviceSays}</p>
      <dl class="advice">
        <AdviceRow advice={own} />
      </dl>
      {!country && (
        <p class="under">
          {words.country} <a href="/settings">{words.settings}</a>
        </p>
      )}
      <details class="why">
        <summary>Other countries</summary>
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
      <dd>{limit ? `${limit.says} (${limit.law})` : words.limitUnknown}</dd>
      {checked && <dd class="under">{sayChecked(checked, dateOf(now.value))}</dd>}
    </>
  )
}
