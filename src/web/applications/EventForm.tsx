import { useState } from 'preact/hooks'
import type { ApplicationPageEvent } from '../../core/applications/application-page.ts'
import { eventWords } from '../../core/applications/words.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { eventTypes } from '../../core/vault/kinds/application.ts'
import { useOnward } from '../shell/onward.ts'
import { type DateEntry, DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'

export interface EventFormValue {
  readonly type: string
  readonly on: string
  readonly time: string | undefined
  readonly note: string
  readonly people: string[]
}

/** What happened, when, with whom. */
export function EventForm(props: {
  start: ApplicationPageEvent | null
  button: string
  onKeep: (value: EventFormValue) => void
  onLeave: () => void
}) {
  const { start } = props
  const { now } = useOnward()
  const today = dateOf(now.value)
  const [type, setType] = useState(start?.type ?? 'interview')
  const [when, setWhen] = useState<DateEntry>({
    text: start ? sayDayAndTime(start.on, start.time, now.value) : 'today',
    date: start?.on ?? today,
    time: start?.time ?? null,
  })
  const [note, setNote] = useState(start?.note ?? '')
  const [people, setPeople] = useState(start?.people.join(', ') ?? '')
  const keep = () => {
    if (when.date === null) return
    props.onKeep({
      type,
      on: when.date,
      time: when.time ?? undefined,
      note,
      people: people
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    })
  }
  return (
    <div class="form event-form">
      <label class="field">
        <span class="as-label">What happened</span>
        <select class="input" value={type} onChange={(event) => setType(event.currentTarget.value)}>
          {eventTypes.map((each) => (
            <option key={each} value={each}>
              {eventWords({ id: '', type: each, on: today })}
            </option>
          ))}
        </select>
      </label>
      <DateField label="When" value={when} onChange={setWhen} onEnter={keep} now={now.value} />
      <Field
        label="With whom"
        value={people}
        onInput={setPeople}
        onEnter={keep}
        hint="Names, with commas between them. Leave it empty if you like."
      />
      <Field label="Note" rows={2} value={note} onInput={setNote} />
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          {props.button}
        </button>
        <button class="btn plain soft" type="button" onClick={props.onLeave}>
          Leave it
        </button>
      </p>
    </div>
  )
}
