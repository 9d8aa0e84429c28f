import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { applyToWish, removeWish } from '../../core/people/employer-actions.ts'
import { type WishPage as View, wishPage } from '../../core/people/employers-view.ts'
import { addPerson } from '../../core/people/person-actions.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { webAddress } from '../ui/web-address.ts'
import { WishFacts } from './WishFacts.tsx'
import './people.css'

/** One wished-for employer: why, whom one knows there, and the next step. */
export function EmployerPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault) => wishPage(vault, id), [id])
  useTitle(page?.wish.name ?? 'Employer')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <Wish key={id} page={page} />
}

function Wish({ page }: { page: View }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const { id, wish, applications } = page
  const follow = webAddress(wish.follow ?? null)
  const apply = async () => {
    const goOn = goOnFrom()
    const added = await act(
      'apply-to-wish',
      (vault, context) => applyToWish(vault, { wishId: id }, context),
      `${wish.name} is among your applications, saved for later.`,
    )
    const applicationId = added?.[0]?.id
    if (applicationId) goOn(`/applications/${applicationId}`)
  }
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-wish',
      (vault, context) => removeWish(vault, { wishId: id }, context),
      `${wish.name} is off your wishes. ${foundAgain}`,
    )
    if (removed) goOn('/employers')
  }
  return (
    <>
      <Opening say={wish.name} margin={<Back href="/employers">Employers</Back>}>
        <p class="under">{page.sentence}</p>
        {(follow || applications.length > 0) && (
          <p class="facts">
            {follow && (
              <a href={follow} target="_blank" rel="noreferrer noopener">
                What they say and look for
              </a>
            )}
            {applications.map((application) => (
              <a key={application.id} href={`/applications/${application.id}`}>
                {application.name}: {application.stage.toLowerCase()}
              </a>
            ))}
          </p>
        )}
        {!page.readOnly && applications.length === 0 && (
          <p class="acts">
            <button class="btn" type="button" onClick={apply}>
              Make it an application
            </button>
          </p>
        )}
      </Opening>
      <Section
        name="Who is there"
        heads
        label="Who is there"
        aside={<WishFacts page={page} />}
        asideLabel="About it"
      >
        <Known page={page} />
      </Section>
      <div class="row foot">
        <p class="text">
          <a href={`/past/wished-employer/${id}`}>What happened here</a>
          {!page.readOnly && (
            <button class="btn plain soft" type="button" onClick={remove}>
              Remove {wish.name}
            </button>
          )}
        </p>
      </div>
    </>
  )
}

function Known({ page }: { page: View }) {
  const { people, whoMightKnow, wish } = page
  return (
    <>
      {people.length > 0 && (
        <>
          <p class="under">
            A talk of twenty minutes about the work, with no job asked for, is the best next step.
          </p>
          <ul class="lines">
            {people.map(({ id, name, says }) => (
              <li key={id} class="plain-row">
                <a href={`/people/${id}`}>{name}</a>
                <span>{says}</span>
                <a
                  class="btn plain"
                  href={`/letters/write?type=informational-talk&person=${id}`}
                  aria-label={`Ask for a talk: ${name}`}
                >
                  Ask for a talk
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {people.length === 0 && whoMightKnow && (
        <p>
          <a href={`/people/map?person=${whoMightKnow.id}`}>Ask {whoMightKnow.name}</a> who there
          might talk to you for a quarter of an hour: people whom you know a little often know
          people whom you do not.
        </p>
      )}
      {!page.readOnly && <AddThere employer={wish.name} />}
    </>
  )
}

function AddThere({ employer }: { employer: string }) {
  const act = useAct()
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const add = async () => {
    setAsked(true)
    if (name.trim() === '') return
    const added = await act(
      'add-person',
      (vault, context) => addPerson(vault, { name, company: employer }, context),
      `${name.trim()} is on your list.`,
    )
    if (!added) return
    setAsked(false)
    setName('')
  }
  return (
    <div class="person-add">
      <Field
        label="Somebody who works there"
        value={name}
        onInput={setName}
        onEnter={add}
        hint="Somebody you know, or a name from their pages."
        asks={asked && name.trim() === '' ? 'A name is enough.' : null}
      />
      <button class="btn" type="button" onClick={add}>
        Add them
      </button>
    </div>
  )
}
