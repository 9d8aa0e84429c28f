import { lookedBackSince, type Since } from '../../core/care/since.ts'
import { sinceWords as words } from '../../core/content/en/care-since.ts'
import { useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'

/** Earlier looks back, each beside what came later. */
export function SincePage() {
  useTitle('Then, and since')
  const looks = useView(lookedBackSince)
  return (
    <>
      <Opening say={words.title}>
        <p class="under">{looks.length > 0 ? words.says : words.none}</p>
        {looks.length === 0 && (
          <p class="acts">
            <a class="btn" href="/journal">
              {words.begin}
            </a>
          </p>
        )}
      </Opening>
      {looks.map((look) => (
        <Look key={look.recoveryId} look={look} />
      ))}
    </>
  )
}

function Look({ look: { recoveryId, company, role, on, said, later } }: { look: Since }) {
  const name = role ? `${company}, ${role}` : company
  return (
    <Section heads name={name} label={name}>
      <p class="under">
        {words.noted} {on}
      </p>
      <dl class="since">
        {said.map(({ what, text }, at) => (
          <div key={at}>
            <dt>{words.said[what]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.later}</h3>
      {later.length === 0 && <p class="under">{words.nothingLater}</p>}
      <ul class="lines">
        {later.map((step) => (
          <li key={step.applicationId}>
            <a href={`/applications/${step.applicationId}`}>{step.company}</a>
            {step.role && <>, {step.role}</>}
            <p class="under">
              {words.reached[step.reached]}, {step.on}
            </p>
            {step.strongest && (
              <p class="under">
                {words.said.strongest}: {step.strongest}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="acts">
        <a class="btn plain soft" href={`/after/${recoveryId}`}>
          {words.open}
        </a>
      </p>
    </Section>
  )
}
