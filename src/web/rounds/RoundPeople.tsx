import { keepInterviewer } from '../../core/applications/rounds-actions.ts'
import type { RoundPage } from '../../core/applications/rounds-view.ts'
import { useAct } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** Who will be there, with what is on record about each. */
export function RoundPeople({ page }: { page: RoundPage }) {
  const act = useAct()
  const { applicationId, eventId, people } = page
  if (people.length === 0) return null
  const keep = (name: string) =>
    act(
      'keep-interviewer',
      (vault, context) => keepInterviewer(vault, { applicationId, eventId, name }, context),
      `${name} is on your list.`,
    )
  return (
    <Section heads name="With whom" label="With whom">
      <ul class="lines round-people">
        {people.map(({ name, personId, is, notes, metBefore }) => (
          <li key={name}>
            <p class="line-words tall-links">
              {personId ? <a href={`/people/${personId}`}>{name}</a> : name}
            </p>
            {is && <p class="under">{is}</p>}
            {metBefore && <p class="under">{metBefore}</p>}
            {notes && <p class="under written-text">{notes}</p>}
            {!personId && !page.readOnly && (
              <button class="btn plain back-in" type="button" onClick={() => keep(name)}>
                Put {name} on your list
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
