import { useState } from 'preact/hooks'
import { editGroup } from '../../core/people/group-actions.ts'
import { type GroupPage, groupTypeWords } from '../../core/people/groups-view.ts'
import { sayFullDate } from '../../core/time/say.ts'
import { groupKind, groupTypes } from '../../core/vault/kinds/person.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, isUnclear, readDay } from '../ui/day-entry.ts'
import { FactsEnd } from '../ui/FactsEnd.tsx'
import { FactsPart } from '../ui/FactsPart.tsx'
import { Field } from '../ui/Field.tsx'

/** What is known about a group, changed in its place. */
export function GroupFacts({ page }: { page: GroupPage }) {
  const { group } = page
  return (
    <FactsPart
      name="About it"
      facts={[
        ['Day', group.on && sayFullDate(group.on)],
        ['What came of it', group.cameOfIt],
        ['Notes', group.notes],
      ]}
      nothing="Nothing more is known yet."
      change={group.cameOfIt ? 'Change the facts' : 'Note what came of it'}
      readOnly={page.readOnly}
      form={(onDone) => <EditGroup page={page} onDone={onDone} />}
    />
  )
}

function EditGroup({ page, onDone }: { page: GroupPage; onDone: () => void }) {
  const { now } = useOnward()
  const act = useAct()
  const openedOn = useOpenedOn(groupKind, page.id)
  const { group } = page
  const draft = useFormDraft(`group/${page.id}`, {
    name: group.name,
    type: group.type as string,
    when: entryOf(group.on, now.value),
    link: group.link ?? '',
    cameOfIt: group.cameOfIt ?? '',
    notes: group.notes ?? '',
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const leave = () => {
    draft.done()
    onDone()
  }
  const keep = async () => {
    setAsked(true)
    const { when, ...fields } = draft.current()
    const day = await readDay(when, now.value, 'nearest')
    if (isUnclear(day) || fields.name.trim() === '') return
    const facts = { groupId: page.id, ...fields, on: day.date ?? '' }
    const kept = await act(
      'edit-group',
      (vault, context) => editGroup(vault, facts, context),
      'Changed.',
      openedOn,
    )
    if (kept) leave()
  }
  return (
    <div class="form">
      <Field
        label="What came of it"
        rows={3}
        autoFocus
        {...draft.field('cameOfIt')}
        hint="A name, an idea, or that it was not for you."
      />
      <Field
        label="Name"
        {...draft.field('name')}
        onEnter={keep}
        asks={asked && values.name.trim() === '' ? 'A short name is enough.' : null}
      />
      <Choose
        label="What it is"
        options={groupTypes.map((value) => ({
          value: value as string,
          label: groupTypeWords[value],
        }))}
        picked={values.type}
        onPick={(type) => draft.set({ type })}
      />
      <DateField
        optional
        label="On which day"
        value={values.when}
        onChange={(when) => draft.set({ when })}
        onEnter={keep}
        now={now.value}
        leaning="nearest"
      />
      <Field label="Link" inputMode="url" {...draft.field('link')} onEnter={keep} />
      <FactsEnd
        notes={draft.field('notes')}
        unclear={asked && isUnclear(values.when)}
        onKeep={keep}
        onLeave={leave}
      />
    </div>
  )
}
