import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addApplication } from '../../core/applications/application-actions.ts'
import { channelWord } from '../../core/applications/words.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { channels } from '../../core/vault/kinds/application.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { DateField } from '../ui/DateField.tsx'
import { type DateEntry, isUnclear, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { AlreadyKnown } from './AlreadyKnown.tsx'
import { Chips } from './Chips.tsx'
import { NotYet } from './NotYet.tsx'
import { useFormDraft } from './use-form-draft.ts'
import './application-forms.css'

/** A new application by hand; only the employer is needed. */
export function NewApplicationPage() {
  useTitle('Add an application')
  const { replica, now } = useOnward()
  const { route } = useLocation()
  const act = useAct()
  const today: DateEntry = { text: 'today', date: dateOf(now.value), time: null }
  const draft = useFormDraft('new-application', {
    company: '',
    role: '',
    link: '',
    notes: '',
    channel: null as string | null,
    applied: today,
  })
  const { company, role, link, notes, channel, applied } = draft.values
  const [asked, setAsked] = useState(false)
  const keep = async () => {
    setAsked(true)
    const { applied, channel, ...texts } = draft.current()
    const day = await readDay(applied, now.value, 'past')
    if (texts.company.trim() === '' || isUnclear(day)) return
    const fields = { ...texts, channel: channel ?? undefined, appliedOn: day.date ?? undefined }
    const added = await act(
      'add-application',
      (vault, context) => addApplication(vault, fields, context),
      'Kept.',
    )
    const id = added?.[0]?.id
    if (!id) return
    draft.done()
    route(`/applications/${id}`)
  }
  if (replica.status.value === 'starting') return null
  return (
    <Opening say="Which job is it?">
      <div class="form">
        <Field
          label="Employer"
          value={company}
          onInput={(company) => draft.set({ company })}
          onEnter={keep}
          autoFocus
          asks={
            asked && company.trim() === ''
              ? 'The employer is missing. A short name is enough; everything else is kept as you typed it.'
              : null
          }
        />
        <AlreadyKnown company={company} role={role} />
        <Field label="Job" value={role} onInput={(role) => draft.set({ role })} onEnter={keep} />
        <div>
          <DateField
            optional
            label="Applied on"
            value={applied}
            onChange={(applied) => draft.set({ applied })}
            onEnter={keep}
            now={now.value}
            leaning="past"
          />
          <p class="hint">Empty the day if you have not applied yet: it is saved for later.</p>
        </div>
        <Chips
          legend="Found by"
          values={channels}
          wordOf={channelWord}
          picked={channel}
          onPick={(channel) => draft.set({ channel })}
        />
        <Field
          label="Link"
          inputMode="url"
          value={link}
          onInput={(link) => draft.set({ link })}
          onEnter={keep}
        />
        <Field label="Notes" rows={3} value={notes} onInput={(notes) => draft.set({ notes })} />
        <NotYet when={asked && isUnclear(applied)} />
        <p class="acts">
          <button class="btn main" type="button" onClick={keep}>
            Keep this application
          </button>
          <a class="btn plain soft" href="/applications">
            Leave it for now
          </a>
        </p>
      </div>
    </Opening>
  )
}
