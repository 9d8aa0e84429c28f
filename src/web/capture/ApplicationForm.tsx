import { useState } from 'preact/hooks'
import { addApplication } from '../../core/applications/application-actions.ts'
import { channelWord } from '../../core/applications/words.ts'
import { captureWords as words } from '../../core/content/en/capture.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { channels } from '../../core/vault/kinds/application.ts'
import { AlreadyKnown } from '../applications/AlreadyKnown.tsx'
import { focusAsking } from '../shell/focus-kept.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, isUnclear, noDay, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { NotYet } from '../ui/NotYet.tsx'
import { OneFact } from '../ui/OneFact.tsx'
import { optionsOf } from '../ui/options.ts'
import { AdvertBox } from './AdvertBox.tsx'
import { AdvertFields } from './AdvertFields.tsx'
import { factHint } from './fact-hint.ts'
import { contactOf, understoodValues } from './form-values.ts'
import { Requirements } from './Requirements.tsx'
import { useGiven } from './use-given.ts'
import { useReading } from './use-reading.ts'
import './capture.css'

/** A new application, by hand or from an advert; only the employer is needed. */
export function ApplicationForm({ draftKey }: { draftKey: string }) {
  const { now } = useOnward()
  const goOnFrom = useGoOn()
  const act = useAct()
  const { given, give, done } = useGiven(`${draftKey}/advert`)
  const reading = useReading(given)
  const today = entryOf(dateOf(now.value), now.value)
  const draft = useFormDraft(draftKey, {
    ...understoodValues(reading, now.value),
    notes: '',
    channel: null as string | null,
    // What is captured is seldom sent already.
    applied: given ? noDay : today,
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const keep = async () => {
    const goOn = goOnFrom()
    setAsked(true)
    const { applied, closes, channel, workMode, jobType, requirements, ...texts } = draft.current()
    const day = await readDay(applied, now.value, 'past')
    const closing = await readDay(closes, now.value, 'future')
    if (texts.company.trim() === '' || isUnclear(day) || isUnclear(closing)) {
      focusAsking()
      return
    }
    const { contactName, contactAddress, contactPhone, ...facts } = texts
    const fields = {
      ...facts,
      channel: channel ?? undefined,
      workMode: workMode ?? undefined,
      jobType: jobType ?? undefined,
      appliedOn: day.date ?? undefined,
      closesOn: closing.date ?? undefined,
      contact: contactOf(contactName, contactAddress, contactPhone),
      advert: reading?.text,
      language: reading?.language ?? undefined,
    }
    const added = await act(
      'add-application',
      (vault, context) => {
        const kept = requirements.map((one) => ({ ...one, id: context.newId() }))
        return addApplication(vault, { ...fields, requirements: kept }, context)
      },
      'Kept.',
    )
    const id = added?.[0]?.id
    if (!id) return
    draft.done()
    done()
    goOn(`/applications/${id}`)
  }
  const line = (field: 'role' | 'link', label: string, inputMode?: 'url') => (
    <Field
      label={label}
      {...(inputMode ? { inputMode } : {})}
      value={values[field]}
      onInput={(value) => draft.set({ [field]: value })}
      onEnter={keep}
      hint={field === 'role' ? factHint(reading?.role, values.role) : undefined}
    />
  )
  return (
    <div class="form">
      <AdvertBox given={given} onGiven={give} said={reading && saidOf(reading)} />
      <Field
        label="Employer"
        {...draft.field('company')}
        onEnter={keep}
        autoFocus
        hint={factHint(reading?.company, values.company)}
        asks={
          asked && values.company.trim() === ''
            ? 'The employer is missing. A short name is enough; everything else is kept as you typed it.'
            : null
        }
      />
      <AlreadyKnown
        wanted={{
          company: values.company,
          role: values.role,
          place: values.place,
          workMode: values.workMode ?? undefined,
          jobType: values.jobType ?? undefined,
          pay: values.pay,
          link: values.link,
          requisition: values.requisition,
          ...(reading
            ? { requirements: values.requirements.map((one) => ({ ...one, id: '' })) }
            : {}),
        }}
      />
      {line('role', 'Job')}
      {reading && (
        <AdvertFields
          values={values}
          reading={reading}
          now={now.value}
          set={draft.set}
          onEnter={keep}
        />
      )}
      <Requirements
        asked={values.requirements}
        onChange={(requirements) => draft.set({ requirements })}
      />
      <div>
        <DateField
          optional
          label="Applied on"
          value={values.applied}
          onChange={(applied) => draft.set({ applied })}
          onEnter={keep}
          now={now.value}
          leaning="past"
        />
        <p class="hint">Empty the day if you have not applied yet: it is saved for later.</p>
      </div>
      <OneFact
        legend="Found by"
        options={optionsOf(channels, channelWord)}
        picked={values.channel}
        onPick={(channel) => draft.set({ channel })}
      />
      {line('link', 'Link', 'url')}
      <Field label="Notes" rows={3} {...draft.field('notes')} />
      <NotYet when={asked && (isUnclear(values.applied) || isUnclear(values.closes))} />
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          Keep this application
        </button>
        <a class="btn plain soft" href="/applications">
          Leave it for now
        </a>
      </p>
    </div>
  )
}

function saidOf(reading: NonNullable<ReturnType<typeof useReading>>): string {
  if (reading.text === '') return words.onlyLink
  const facts = [reading.company, reading.role, reading.place, reading.pay, reading.closesOn]
  const count = facts.filter((fact) => fact !== null).length + reading.requirements.length
  return `${words.understood(count)}${reading.isCut ? ` ${words.cut}` : ''}`
}
