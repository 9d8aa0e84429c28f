import type { KnownOf } from '../../core/applications/rounds-known.ts'
import type { RoundPage } from '../../core/applications/rounds-view.ts'
import { Section } from '../ui/Opening.tsx'

/** What is on record and of use in a talk: what went well before, and what threw the person. */
export function RoundMaterial({ page }: { page: RoundPage }) {
  return (
    <>
      <Known name="What you can tell" known={page.proofs} />
      <Known name="What threw you before" known={page.threw} />
    </>
  )
}

function Known({ name, known }: { name: string; known: readonly KnownOf[] }) {
  if (known.length === 0) return null
  return (
    <Section heads name={name} label={name}>
      <ul class="lines round-known">
        {known.map(({ id, text, from }) => (
          <li key={id} class="plain-line">
            <p class="line-words written-text">
              {text}
              <span class="time">{from}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
