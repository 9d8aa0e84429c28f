import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  type AddApplicationInput,
  addApplication,
} from '../../core/applications/application-actions.ts'
import { jobTypeWord, workModeWord } from '../../core/applications/fact-words.ts'
import { channelWord } from '../../core/applications/words.ts'
import type { Now } from '../../core/context.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { sayUnderstoodDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { AlreadyKnown } from './AlreadyKnown.tsx'
import './quick-add.css'

type Reader = typeof import('../../core/applications/quick-add.ts')

/** One line is enough: what it was understood as is shown before it is kept. */
export function QuickAdd() {
  const { now } = useOnward()
  const act = useAct()
  const draft = useDraft('quick-add', '')
  const [reader, setReader] = useState<Reader | null>(null)
  const [asked, setAsked] = useState(false)
  const started = draft.text.trim() !== ''
  useEffect(() => {
    if (started) loadReader().then(setReader)
  }, [started])
  const { text } = draft
  const read = useMemo(
    () => (reader && started ? reader.readQuickAdd(text, now.value) : null),
    [reader, started, text, now.value],
  )
  const add = async () => {
    setAsked(true)
    if (!started) return
    const added = read ?? (await loadReader()).readQuickAdd(text, now.value)
    if (!added.ok) return
    // The line is free at once for the next one, whose words must not go when this one is kept.
    draft.write('')
    setAsked(false)
    const isKept = await act(
      'add-application',
      (vault, context) => addApplication(vault, added.value, context),
      `${added.value.company} is on your list.`,
    )
    if (draft.joined() !== '') return
    if (isKept) draft.done()
    else draft.write(text)
  }
  return (
    <div class="quick-add">
      <Field
        wide
        label="Add one in a line"
        placeholder="Kestrel – planner – applied today"
        value={draft.text}
        onInput={(text) => {
          draft.write(text)
          setAsked(false)
        }}
        onEnter={add}
        asks={asked && read && !read.ok ? read.problem.message : null}
        hint={read?.ok ? sayUnderstood(read.value, now.value) : undefined}
      />
      {read?.ok && <AlreadyKnown wanted={read.value} />}
      {read?.ok && (
        <button class="btn" type="button" onClick={add}>
          Add it
        </button>
      )}
    </div>
  )
}

/** The reader brings the date parser with it, so it comes with the first key. */
function loadReader(): Promise<Reader> {
  return import('../../core/applications/quick-add.ts')
}

function sayUnderstood(input: AddApplicationInput, now: Now): string {
  const parts = [
    input.role ? `${input.company}, ${input.role}` : input.company,
    input.place ? `in ${input.place}` : '',
    input.workMode ? workModeWord(input.workMode).toLowerCase() : '',
    input.jobType ? jobTypeWord(input.jobType).toLowerCase() : '',
    input.appliedOn ? `applied ${sayUnderstoodDay(input.appliedOn, null, now)}` : 'saved for later',
    input.channel ? `found by: ${channelWord(input.channel)}` : '',
    input.closesOn ? `closes ${sayUnderstoodDay(input.closesOn, null, now)}` : '',
    input.link ? 'with its link' : '',
    input.notes ? `note: ${input.notes}` : '',
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}
