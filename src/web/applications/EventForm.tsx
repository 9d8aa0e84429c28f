import { useEffect, useRef, useState } from 'preact/hooks'
import type { ApplicationPageEvent } from '../../core/applications/application-page.ts'
import { meetingWord } from '../../core/applications/coming-up.ts'
import { eventWords } from '../../core/applications/words.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { eventTypes } from '../../core/vault/kinds/application.ts'
import { useOnward } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { KeepOrLeave } from '../ui/KeepOrLeave.tsx'
import { NotYet } from '../ui/NotYet.tsx'
import { isEnding, newEventWords } from './endings.ts'
import { PeopleChips } from './PeopleChips.tsx'
import { RoundFields, type RoundTyped } from './RoundFields.tsx'
import { zoneNamed, zoneText } from './zones.ts'

export interface EventFormValue {
  readonly type: string
  readonly on: string
  /** Empty for none. */
  readonly time: string
  readonly note: string
  readonly people: string[]
  readonly zone?: string
  readonly round?: string
  readonly form?: string
  readonly place?: string
  readonly link?: string
  /** 0 for none. */
  readonly minutes?: number
  readonly bring?: string
}

/** What happened, when, with whom. `onKeep` answers whether it could be kept. */
export function EventForm(props: {
  applicationId: string
  /** The event to change; null for a new one. */
  start: ApplicationPageEvent | null
  button: string
  onKeep: (value: EventFormValue) => Promise<boolean>
  onLeave: () => void
}) {
  const kept = props.start?.kept
  const { now } = useOnward()
  const today = dateOf(now.value)
  const when = entryOf(kept?.on ?? today, now.value, kept?.time)
  const isElsewhere = kept?.zone !== undefined && kept.zone !== now.value.zone
  const draft = useFormDraft(`event/${props.applicationId}/${kept?.id ?? 'new'}`, {
    type: kept?.type ?? 'interview',
    when,
    note: kept?.note ?? '',
    people: kept?.people?.join(', ') ?? '',
    city: isElsewhere ? zoneText(kept?.zone ?? '') : '',
    round: kept?.round ?? '',
    form: kept?.form ?? '',
    place: kept?.place ?? '',
    link: kept?.link ?? '',
    minutes: kept?.minutes ? String(kept.minutes) : '',
    bring: '',
  })
  const { type, people } = draft.values
  const [asked, setAsked] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const ends = !kept && isEnding(type)
  const isRound = meetingWord(type) !== undefined
  const keep = async () => {
    setAsked(true)
    const { type, when, note, people, ...round } = draft.current()
    const { date, time } = await readDay(when, now.value, 'nearest')
    const zone = round.city.trim() === '' ? now.value.zone : zoneNamed(round.city)
    if (date === null || zone === null) return
    const names = people.split(',').map((name) => name.trim())
    const value: EventFormValue = {
      ...{ type, on: date, time: time ?? '', note, people: names.filter(Boolean), zone },
      ...(meetingWord(type) ? roundValue(round) : {}),
    }
    if (await props.onKeep(value)) draft.done()
  }
  const leave = () => {
    // A new event goes on waiting as it was typed; a change that was left is as if never begun.
    if (kept) draft.done()
    props.onLeave()
  }
  return (
    <div class="form">
      <label class="field">
        <span class="as-label">What happened</span>
        <select
          ref={first}
          class="input"
          value={type}
          onChange={(event) => draft.set({ type: event.currentTarget.value })}
        >
          {eventTypes.map((each) => (
            <option key={each} value={each}>
              {kept ? eventWords({ id: '', type: each, on: today }) : newEventWords(each)}
            </option>
          ))}
        </select>
      </label>
      <DateField
        label="When"
        value={draft.values.when}
        onChange={(when) => draft.set({ when })}
        onEnter={keep}
        now={now.value}
        leaning="nearest"
      />
      {ends ? (
        <p class="under">
          What comes after it has a page of its own. If they wrote,{' '}
          <a href="/read">read their letter</a> instead: it brings the day and the reasons.
        </p>
      ) : (
        <>
          <Field
            label="With whom"
            {...draft.field('people')}
            onEnter={keep}
            hint="Names, with commas between them. Leave it empty if you like."
          />
          <PeopleChips
            applicationId={props.applicationId}
            named={people}
            onName={(people) => draft.set({ people })}
          />
          {isRound && (
            <RoundFields
              typed={draft.values}
              onType={draft.set}
              now={now.value}
              isNew={!kept}
              onEnter={keep}
            />
          )}
          <Field label="Note" rows={2} {...draft.field('note')} />
        </>
      )}
      <NotYet when={asked && draft.values.when.date === null} />
      <KeepOrLeave keep={props.button} leave="Leave it" onKeep={keep} onLeave={leave} />
    </div>
  )
}

function roundValue({
  round,
  form,
  place,
  link,
  minutes,
  bring,
}: Omit<RoundTyped, 'when' | 'city'>) {
  const count = Number(minutes.replace(/\s*min\w*$/i, ''))
  return { round, form, place, link, bring, minutes: Number.isNaN(count) ? -1 : count }
}
