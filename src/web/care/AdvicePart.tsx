import { settingsOf } from '../../core/care/settings.ts'
import { adviceFor, adviceTable } from '../../core/care/unfair.ts'
import { unfairWords as words } from '../../core/content/en/care-unfair.ts'
import { sayFullDate } from '../../core/time/say.ts'
import { useView } from '../shell/onward.ts'
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
  const { countryName, name, web, limit, source, verifiedOn } = advice
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
      <dd>{limit ? `${limit} ${source ?? ''}` : words.limitUnknown}</dd>
      <dd class="under">
        {verifiedOn ? words.checkedOn(sayFullDate(verifiedOn)) : words.unchecked}
      </dd>
    </>
  )
}
