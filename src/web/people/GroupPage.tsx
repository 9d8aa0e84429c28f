import { useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { meetAt, notMetAt, removeGroup } from '../../core/people/group-actions.ts'
import { groupPage, type GroupPage as View } from '../../core/people/groups-view.ts'
import { useStepEnds } from '../plan/use-step-ends.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useGoOn } from '../shell/go-on.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Back } from '../ui/Back.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { webAddress } from '../ui/web-address.ts'
import { Contribution } from './Contribution.tsx'
import { GroupFacts } from './GroupFacts.tsx'
import './people.css'

/** One group or event: what came of it, whom one met there, and what one gives. */
export function GroupPage() {
  const { params } = useRoute()
  const { replica } = useOnward()
  const id = params.id ?? ''
  const page = useView((vault, now) => groupPage(vault, id, now), [id])
  useTitle(page?.group.name ?? 'Group')
  if (!page) return replica.status.value === 'starting' ? null : <NotFound />
  return <GroupOf key={id} page={page} />
}

function GroupOf({ page }: { page: View }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  const { id, group } = page
  const link = webAddress(group.link ?? null)
  const remove = async () => {
    const goOn = goOnFrom()
    const removed = await act(
      'remove-group',
      (vault, context) => removeGroup(vault, { groupId: id }, context),
      `${group.name} is removed; the people stay. ${foundAgain}`,
    )
    if (removed) goOn('/groups')
  }
  return (
    <>
      <Opening say={group.name} margin={<Back href="/groups">Groups and events</Back>}>
        <p class="under">{page.sentence}</p>
        {link && (
          <p class="facts">
            <a href={link} target="_blank" rel="noreferrer noopener">
              Their page
            </a>
          </p>
        )}
      </Opening>
      <Section
        name="Be active there"
        heads
        label="Be active there"
        aside={<GroupFacts page={page} />}
        asideLabel="About it"
      >
        <Steps page={page} />
        {!page.readOnly && <Contribution groupId={id} />}
      </Section>
      <Section name="People met there" heads label="People met there">
        <Met page={page} />
      </Section>
      <div class="row foot">
        <p class="text">
          <a href={`/past/group/${id}`}>What happened here</a>
          {!page.readOnly && (
            <button class="btn plain soft" type="button" onClick={remove}>
              Remove {group.name}
            </button>
          )}
        </p>
      </div>
    </>
  )
}

function Steps({ page }: { page: View }) {
  const { finish } = useStepEnds()
  if (page.steps.length === 0) {
    return (
      <p class="under">
        People come to know those who give a little: one answer, one question, one hello.
      </p>
    )
  }
  return (
    <ul class="lines">
      {page.steps.map(({ id, text, when, open }) => (
        <li key={id} class="plain-row">
          <b>{text}</b>
          <span>{when}</span>
          {open && (
            <button
              class="btn plain"
              type="button"
              aria-label={`Done: ${text}`}
              onClick={() => finish(id)}
            >
              Done
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Met({ page }: { page: View }) {
  const act = useAct()
  const [name, setName] = useState('')
  const [asked, setAsked] = useState(false)
  const groupId = page.id
  const meet = async () => {
    setAsked(true)
    if (name.trim() === '') return
    const met = await act(
      'meet-at',
      (vault, context) => meetAt(vault, { groupId, name }, context),
      `${name.trim()} is on your list.`,
    )
    if (!met) return
    setAsked(false)
    setName('')
  }
  const forget = (personId: string, name: string) =>
    act(
      'not-met-at',
      (vault, context) => notMetAt(vault, { groupId, personId }, context),
      `${name} is off this list, and still among your people.`,
    )
  return (
    <>
      {page.met.length > 0 && (
        <ul class="lines">
          {page.met.map(({ id, name }) => (
            <li key={id} class="plain-row">
              <a href={`/people/${id}`}>{name}</a>
              <span />
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Not here: ${name}`}
                onClick={() => forget(id, name)}
              >
                Not here
              </button>
            </li>
          ))}
        </ul>
      )}
      {!page.readOnly && (
        <div class="person-add">
          <Field
            label="Somebody you met there"
            value={name}
            onInput={setName}
            onEnter={meet}
            asks={asked && name.trim() === '' ? 'A first name is enough.' : null}
          />
          <button class="btn" type="button" onClick={meet}>
            Add them
          </button>
        </div>
      )}
    </>
  )
}
