import { useState } from 'preact/hooks'
import { openApplications } from '../../core/next/open-applications.ts'
import {
  namedApplication,
  type PersonPage,
  type PersonTalk,
} from '../../core/people/person-page.ts'
import { formWords } from '../../core/people/person-words.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { conversationForms } from '../../core/vault/kinds/person.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { KeepOrLeave } from '../ui/KeepOrLeave.tsx'
import { NotYet } from '../ui/NotYet.tsx'
import { OneFact } from '../ui/OneFact.tsx'
import { optionsOf } from '../ui/options.ts'

/** Empty texts mean none. */
export interface TalkFormValue {
  readonly on: string
  readonly form: string
  readonly text: string
  readonly applicationId: string
}

/** What was said, when and how, and which application it was about. */
export function TalkForm(props: {
  page: PersonPage
  /** The talk to change; null for a new one. */
  talk: PersonTalk | null
  onKeep: (value: TalkFormValue) => Promise<boolean>
  onLeave: () => void
}) {
  const { page, talk } = props
  const { now } = useOnward()
  const draft = useFormDraft(`talk/${page.id}/${talk?.id ?? 'new'}`, {
    when: entryOf(talk?.on ?? dateOf(now.value), now.value),
    form: talk?.form ?? null,
    text: talk?.text ?? '',
    applicationId: talk?.application?.id ?? page.applications[0]?.id ?? '',
  })
  const { values } = draft
  const choices = useApplicationChoices(page, talk)
  const [asked, setAsked] = useState(false)
  const keep = async () => {
    setAsked(true)
    const { when, form, text, applicationId } = draft.current()
    const day = await readDay(when, now.value, 'past')
    if (day.date === null) return
    const value = { on: day.date, form: form ?? '', text, applicationId }
    if (await props.onKeep(value)) draft.done()
  }
  const leave = () => {
    if (talk) draft.done()
    props.onLeave()
  }
  return (
    <div class="form">
      <Field wide autoFocus label="What was said" rows={3} {...draft.field('text')} />
      <DateField
        label="When"
        value={values.when}
        onChange={(when) => draft.set({ when })}
        onEnter={keep}
        now={now.value}
        leaning="past"
      />
      <OneFact
        legend="How"
        options={optionsOf(conversationForms, formWords)}
        picked={values.form}
        onPick={(form) => draft.set({ form })}
      />
      {choices.length > 0 && (
        <label class="field">
          <span class="as-label">About an application</span>
          <select
            class="input"
            value={values.applicationId}
            onChange={(event) => draft.set({ applicationId: event.currentTarget.value })}
          >
            <option value="">None</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <NotYet when={asked && values.when.date === null} />
      <KeepOrLeave
        keep={talk ? 'Keep the change' : 'Keep the talk'}
        leave="Leave it"
        onKeep={keep}
        onLeave={leave}
      />
    </div>
  )
}

/** So many open applications are offered. */
const MOST_OFFERED = 50

/** Applications to where they work first, then the open ones, the latest first. */
function useApplicationChoices(page: PersonPage, talk: PersonTalk | null) {
  const open = useView((vault) =>
    openApplications(vault)
      .toReversed()
      .slice(0, MOST_OFFERED)
      .map(({ id, body }) => namedApplication({ id, body })),
  )
  const first = [...(talk?.application ? [talk.application] : []), ...page.applications]
  const ids = new Set<string>()
  return [...first, ...open].filter(({ id }) => !ids.has(id) && ids.add(id))
}
