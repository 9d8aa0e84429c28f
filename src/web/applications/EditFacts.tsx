import { useState } from 'preact/hooks'
import { editApplication } from '../../core/applications/application-actions.ts'
import type { ApplicationPage } from '../../core/applications/application-page.ts'
import { jobTypeWord, workModeWord } from '../../core/applications/fact-words.ts'
import { channelWord } from '../../core/applications/words.ts'
import {
  applicationKind,
  channels,
  jobTypes,
  workModes,
} from '../../core/vault/kinds/application.ts'
import { focusAsking } from '../shell/focus-kept.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useOpenedOn } from '../shell/opened-on.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, isUnclear, readDay } from '../ui/day-entry.ts'
import { FactsEnd } from '../ui/FactsEnd.tsx'
import { Field } from '../ui/Field.tsx'
import { OneFact } from '../ui/OneFact.tsx'
import { optionsOf } from '../ui/options.ts'

/** The facts of an application, all in one go; a field left empty is no longer known. */
export function EditFacts({ page, onDone }: { page: ApplicationPage; onDone: () => void }) {
  const { now } = useOnward()
  const act = useAct()
  const openedOn = useOpenedOn(applicationKind, page.id)
  const draft = useFormDraft(`facts/${page.id}`, {
    company: page.company,
    role: page.role ?? '',
    place: page.place ?? '',
    pay: page.pay ?? '',
    tags: page.tags.join(', '),
    workMode: page.workMode,
    jobType: page.jobType,
    link: page.link ?? '',
    notes: page.notes ?? '',
    channel: page.channel,
    closes: entryOf(page.closesOn, now.value),
  })
  const { values } = draft
  const [asked, setAsked] = useState(false)
  const leave = () => {
    draft.done()
    onDone()
  }
  const keep = async () => {
    setAsked(true)
    const { closes, channel, workMode, jobType, tags, ...texts } = draft.current()
    const day = await readDay(closes, now.value, 'future')
    if (texts.company.trim() === '' || isUnclear(day)) {
      focusAsking()
      return
    }
    const facts = {
      ...texts,
      channel: channel ?? '',
      workMode: workMode ?? '',
      jobType: jobType ?? '',
      tags: tags.split(','),
      closesOn: day.date ?? '',
    }
    const kept = await act(
      'edit-application',
      (vault, context) => editApplication(vault, { applicationId: page.id, ...facts }, context),
      'Changed.',
      openedOn,
    )
    if (kept) leave()
  }
  return (
    <div class="form">
      <Field
        label="Employer"
        autoFocus
        {...draft.field('company')}
        onEnter={keep}
        asks={
          asked && values.company.trim() === ''
            ? 'The employer is missing. A short name is enough.'
            : null
        }
      />
      <Field label="Job" {...draft.field('role')} onEnter={keep} />
      <Field label="Place" {...draft.field('place')} onEnter={keep} />
      <DateField
        optional
        label="Closes on"
        value={values.closes}
        onChange={(closes) => draft.set({ closes })}
        onEnter={keep}
        now={now.value}
        leaning="future"
      />
      <OneFact
        legend="Where the work is done"
        options={optionsOf(workModes, workModeWord)}
        picked={values.workMode}
        onPick={(workMode) => draft.set({ workMode })}
      />
      <OneFact
        legend="Contract"
        options={optionsOf(jobTypes, jobTypeWord)}
        picked={values.jobType}
        onPick={(jobType) => draft.set({ jobType })}
      />
      <Field label="Pay" {...draft.field('pay')} onEnter={keep} />
      <OneFact
        legend="Found by"
        options={optionsOf(channels, channelWord)}
        picked={values.channel}
        onPick={(channel) => draft.set({ channel })}
      />
      <Field
        label="Tags"
        {...draft.field('tags')}
        onEnter={keep}
        hint="Words of your own to find it by, with commas between them."
      />
      <Field label="Link" inputMode="url" {...draft.field('link')} onEnter={keep} />
      <FactsEnd
        notes={draft.field('notes')}
        unclear={asked && isUnclear(values.closes)}
        onKeep={keep}
        onLeave={leave}
      />
    </div>
  )
}
