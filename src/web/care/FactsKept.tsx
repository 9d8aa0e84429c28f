import { unfairWords as words } from '../../core/content/en/care-unfair.ts'
import { sayFullDate } from '../../core/time/say.ts'
import type { UnfairNote } from '../../core/vault/kinds/care-unfair.ts'
import { Section } from '../ui/Opening.tsx'

/** The facts so far, in the order in which they were kept. */
export function FactsKept(props: {
  facts: UnfairNote['facts']
  onRemove: (factId: string) => void
}) {
  return (
    <Section name={words.heading} label={words.heading}>
      <ul class="lines facts-kept">
        {props.facts.map(({ id, what, on, who, witnesses, letters }) => (
          <li key={id}>
            <p class="what">{what}</p>
            <dl>
              {on && <Line label={words.on} text={sayFullDate(on)} />}
              {who && <Line label={words.who.label} text={who} />}
              {witnesses && <Line label={words.witnesses.label} text={witnesses} />}
              {letters && <Line label={words.letters.label} text={letters} />}
            </dl>
            <button
              class="btn plain soft"
              type="button"
              aria-label={`Remove: ${what}`}
              onClick={() => props.onRemove(id)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  )
}
