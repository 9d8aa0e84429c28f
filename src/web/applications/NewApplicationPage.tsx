import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { addApplication } from '../../core/applications/application-actions.ts'
import { findApplications } from '../../core/applications/find-application.ts'
import { dateOf } from '../../core/time/calendar.ts'
import type { Channel } from '../../core/vault/kinds/application.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { useDraft } from '../shell/use-draft.ts'
import { type DateEntry, DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { Opening } from '../ui/Opening.tsx'
import { ChannelChips } from './ChannelChips.tsx'
import './applications.css'

/** A new application by hand; only the employer is needed. */
export function NewApplicationPage() {
  useTitle('Add an application')
  const { now } = useOnward()
  const { route } = useLocation()
  const act = useAct()
  const company = useDraft('new/company', '')
  const role = useDraft('new/role', '')
  const link = useDraft('new/link', '')
  const notes = useDraft('new/notes', '')
  const [channel, setChannel] = useState<Channel | null>(null)
  const [applied, setApplied] = useState<DateEntry>({
    text: 'today',
    date: dateOf(now.value),
    time: null,
  })
  const [asked, setAsked] = useState(false)
  const known = useView(
    (vault) =>
      company.text.trim().length < 3
        ? []
        : findApplications(vault, { company: company.text, role: role.text || null }),
    [company.text, role.text],
  )
  const keep = async () => {
    setAsked(true)
    if (company.text.trim() === '') return
    if (applied.text.trim() !== '' && applied.date === null) return
    const added = await act(
      'add-application',
      (vault, context) =>
        addApplication(
          vault,
          {
            company: company.text,
            role: role.text,
            link: link.text,
            notes: notes.text,
            ...(channel ? { channel } : {}),
            ...(applied.date ? { appliedOn: applied.date } : { saved: true }),
          },
          context,
        ),
      'Kept.',
    )
    const id = added?.[0]?.id
    if (!id) return
    for (const draft of [company, role, link, notes]) draft.done()
    route(`/applications/${id}`)
  }
  return (
    <Opening say="Which job is it?">
      <div class="form">
        <Field
          label="Employer"
          value={company.text}
          onInput={company.write}
          onEnter={keep}
          autoFocus
          asks={
            asked && company.text.trim() === ''
              ? 'The employer is missing. A short name is enough; everything else is kept as you typed it.'
              : null
          }
        />
        {known.length > 0 && (
          <p class="under">
            You know them already:{' '}
            {known.slice(0, 3).map((match) => (
              <a key={match.id} class="known" href={`/applications/${match.id}`}>
                {match.company}
                {match.role ? `, ${match.role}` : ''}
              </a>
            ))}
          </p>
        )}
        <Field label="Job" value={role.text} onInput={role.write} onEnter={keep} />
        <DateField
          label="Applied on"
          value={applied}
          onChange={setApplied}
          onEnter={keep}
          now={now.value}
          leaning="past"
          optional
        />
        <p class="hint">Empty the day if you have not applied yet: it is saved for later.</p>
        <ChannelChips picked={channel} onPick={setChannel} />
        <Field label="Link" inputMode="url" value={link.text} onInput={link.write} onEnter={keep} />
        <Field label="Notes" rows={3} value={notes.text} onInput={notes.write} />
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
