import { useState } from 'preact/hooks'
import { addGroup } from '../../core/people/group-actions.ts'
import { type GroupRow, groupsView, groupTypeWords } from '../../core/people/groups-view.ts'
import { groupTypes } from '../../core/vault/kinds/person.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { DateField } from '../ui/DateField.tsx'
import { isUnclear, noDay, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'
import { NotYet } from '../ui/NotYet.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { PeopleNav } from './PeopleNav.tsx'
import './people.css'

/** Groups, associations, events, fairs and courses: when they are, and what came of them. */
export function GroupsPage() {
  useTitle('Groups and events')
  const { replica } = useOnward()
  const { ahead, others } = useView(groupsView)
  if (replica.status.value === 'starting') return null
  const [next] = ahead
  const sayNothing =
    others.length === 0 ? 'Where do people of your trade meet?' : 'No event is ahead just now.'
  return (
    <>
      <Opening say={next ? `Next: ${next.name}.` : sayNothing}>
        <PeopleNav />
        {!next && (
          <p class="under">
            A group, a fair, a course: its day stands on your plan, and what came of it is kept
            here.
          </p>
        )}
      </Opening>
      <Section name="Add one" heads label="Add a group or an event">
        <AddGroup />
      </Section>
      {ahead.length > 0 && (
        <Section name="Ahead" heads label="Ahead">
          <Rows rows={ahead} />
        </Section>
      )}
      {others.length > 0 && (
        <Section name="Groups, and what was" heads label="Groups, and what was">
          <Rows rows={others} />
        </Section>
      )}
    </>
  )
}

function Rows({ rows }: { rows: readonly GroupRow[] }) {
  return (
    <ul class="lines people-list">
      {rows.map(({ id, name, says, cameOfIt }) => (
        <li key={id}>
          <a class="person-row" href={`/groups/${id}`}>
            <span class="who">
              <b>{name}</b>
              <span>{says}</span>
            </span>
            <span class="touch">{cameOfIt ?? ''}</span>
            <Icon name="go" class="go" />
          </a>
        </li>
      ))}
    </ul>
  )
}

function AddGroup() {
  const { now } = useOnward()
  const act = useAct()
  const draft = useFormDraft('new-group', {
    name: '',
    type: 'group' as (typeof groupTypes)[number],
    when: noDay,
  })
  const { name, type, when } = draft.values
  const [asked, setAsked] = useState(false)
  const add = async () => {
    setAsked(true)
    const taken = draft.current()
    const { when, name, type } = taken
    const day = await readDay(when, now.value, 'nearest')
    if (name.trim() === '' || isUnclear(day)) return
    const added = await act(
      'add-group',
      (vault, context) => addGroup(vault, { name, type, on: day.date ?? undefined }, context),
      `${name.trim()} is kept.`,
    )
    if (!added) return
    setAsked(false)
    draft.done(taken)
  }
  return (
    <div class="form add-form">
      <Field
        label="What is it called?"
        placeholder="Transport planners’ evening"
        {...draft.field('name')}
        onEnter={add}
        asks={asked && name.trim() === '' ? 'A short name is enough.' : null}
      />
      <Choose
        label="What it is"
        options={groupTypes.map((value) => ({ value, label: groupTypeWords[value] }))}
        picked={type}
        onPick={(type) => draft.set({ type })}
      />
      <DateField
        optional
        label="On which day"
        value={when}
        onChange={(when) => draft.set({ when })}
        onEnter={add}
        now={now.value}
        leaning="nearest"
      />
      <NotYet when={asked && isUnclear(when)} />
      <p class="acts">
        <button class="btn main" type="button" onClick={add}>
          Keep it
        </button>
      </p>
    </div>
  )
}
