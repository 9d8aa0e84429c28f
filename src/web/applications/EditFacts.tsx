import { useState } from 'preact/hooks'
import { editApplication } from '../../core/applications/application-actions.ts'
import type { ApplicationPage } from '../../core/applications/application-page.ts'
import { sayDate } from '../../core/time/say.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { type DateEntry, DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { ChannelChips } from './ChannelChips.tsx'

/** The facts of an application, all in one go. */
export function EditFacts({ page, onDone }: { page: ApplicationPage; onDone: () => void }) {
  const { now } = useOnward()
  const act = useAct()
  const [company, setCompany] = useState(page.company)
  const [role, setRole] = useState(page.role ?? '')
  const [place, setPlace] = useState(page.place ?? '')
  const [link, setLink] = useState(page.link ?? '')
  const [notes, setNotes] = useState(page.notes ?? '')
  const [channel, setChannel] = useState<string | null>(page.channel)
  const [closes, setCloses] = useState<DateEntry>({
    text: page.closesOn ? sayDate(page.closesOn, now.value) : '',
    date: page.closesOn,
    time: null,
  })
  const keep = async () => {
    const kept = await act(
      'edit-application',
      (vault, context) =>
        editApplication(
          vault,
          {
            applicationId: page.id,
            company,
            role,
            place,
            link,
            notes,
            channel: channel ?? undefined,
            closesOn: closes.date ?? undefined,
          },
          context,
        ),
      'Changed.',
    )
    if (kept) onDone()
  }
  return (
    <div class="form">
      <Field label="Employer" value={company} onInput={setCompany} onEnter={keep} />
      <Field label="Job" value={role} onInput={setRole} onEnter={keep} />
      <Field label="Place" value={place} onInput={setPlace} onEnter={keep} />
      <DateField
        label="Closes on"
        value={closes}
        onChange={setCloses}
        now={now.value}
        leaning="future"
        optional
      />
      <ChannelChips picked={channel} onPick={setChannel} />
      <Field label="Link" inputMode="url" value={link} onInput={setLink} onEnter={keep} />
      <Field label="Notes" rows={4} value={notes} onInput={setNotes} />
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          Keep the facts
        </button>
        <button class="btn plain soft" type="button" onClick={onDone}>
          Leave them as they were
        </button>
      </p>
    </div>
  )
}
