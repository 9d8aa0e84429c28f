import { useRoute } from 'preact-iso'
import { removePerson } from '../../core/people/person-actions.ts'
import { personPage, type PersonPage as View } from '../../core/people/person-page.ts'
import { dialled } from '../../core/people/person-words.ts'
import { PlanStep } from '../plan/PlanStep.tsx'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Back } from '../ui/Back.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { InTouch } from './InTouch.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { SamePerson } from './SamePerson.tsx'
import { Talks } from './Talks.tsx'
import './people.css'

/** One person: how the two know each other, what was said, and when to be in touch again. */
export function PersonPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault, now) => personPage(vault, id, now), [id])
  useTitle(page?.person.name ?? 'Person')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Person key={id} page={page} />
}

function Person({ page }: { page: View }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const { id, person, letters, rounds } = page
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-person',
      (vault, context) => removePerson(vault, { personId: id }, context),
      `${person.name} is off your list. Letters and dates keep the name. ${foundAgain}`,
    )
    if (removed) goOn('/people')
  }
  return (
    <>
      <Opening say={person.name} margin={<Back href="/people">People</Back>}>
        {page.sentence && <p class="under">{page.sentence}</p>}
        <p class="facts">
          {person.phone && <a href={`tel:${dialled(person.phone)}`}>Ring {person.phone}</a>}
          {person.address && (
            <a href={`mailto:${encodeURIComponent(person.address)}`}>Write to {person.address}</a>
          )}
          <a href={`/people/map?person=${id}`}>Ask for one thing</a>
        </p>
        {page.sameAs.map((other) => (
          <SamePerson key={other.id} page={page} other={other} />
        ))}
      </Opening>
      <Section name="In touch again" heads label="In touch again">
        <InTouch page={page} />
        {!page.readOnly && (
          <PlanStep
            about={{ personId: id }}
            title={`One small step with ${person.name}`}
            thenStep={`write two lines to ${person.name}`}
          />
        )}
      </Section>
      <Section
        name="What was said"
        heads
        label="Talks"
        aside={<PersonFacts page={page} />}
        asideLabel="About them"
      >
        <Talks page={page} />
      </Section>
      {rounds.length > 0 && (
        <Section name="Rounds" heads label="Rounds">
          <ul class="lines">
            {rounds.map((round) => (
              <li key={round.id} class="plain-row">
                <a href={`/applications/${round.applicationId}/rounds/${round.id}`}>
                  {round.title}
                </a>
                <span>{round.when}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {letters.length > 0 && (
        <Section name="Letters" heads label="Letters">
          <ul class="lines">
            {letters.map((letter) => (
              <li key={letter.id} class="plain-row">
                <Letter letter={letter} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div class="row foot">
        <p class="text">
          <a href={`/past/person/${id}`}>What happened here</a>
          {!page.readOnly && (
            <button class="btn plain soft" type="button" onClick={remove}>
              Remove {person.name}
            </button>
          )}
        </p>
      </div>
    </>
  )
}

function Letter({ letter }: { letter: View['letters'][number] }) {
  const { id, title, says, direction, applicationId, recoveryId } = letter
  const own = recoveryId
    ? `/after/${recoveryId}`
    : applicationId && `/applications/${applicationId}`
  const place = direction === 'in' ? `/letters/${id}` : own
  return (
    <>
      {place ? <a href={place}>{title}</a> : <b>{title}</b>}
      <span>{says}</span>
    </>
  )
}
