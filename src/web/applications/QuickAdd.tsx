import { useState } from 'preact/hooks'
import {
  type AddApplicationInput,
  addApplication,
} from '../../core/applications/application-actions.ts'
import { channelWord } from '../../core/applications/words.ts'
import type { Result } from '../../core/result.ts'
import { sayDate } from '../../core/time/say.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** One line is enough: what it was understood as is shown before it is kept. */
export function QuickAdd() {
  const { now } = useOnward()
  const act = useAct()
  const draft = useDraft('quick-add', '')
  const [read, setRead] = useState<Result<AddApplicationInput> | null>(null)
  const [asked, setAsked] = useState(false)
  const type = async (text: string) => {
    draft.write(text)
    setAsked(false)
    if (text.trim() === '') setRead(null)
    else {
      const { readQuickAdd } = await import('../../core/applications/quick-add.ts')
      setRead(readQuickAdd(text, now.value))
    }
  }
  const add = async () => {
    setAsked(true)
    if (!read?.ok) return
    const added = await act(
      'add-application',
      (vault, context) => addApplication(vault, read.value, context),
      `${read.value.company} is on your list.`,
    )
    if (!added) return
    draft.done()
    setRead(null)
  }
  return (
    <div class="quick-add">
      <Field
        wide
        label="Add one in a line"
        placeholder="Kestrel – scheduling lead – referral, applied yesterday"
        value={draft.text}
        onInput={type}
        onEnter={add}
        asks={asked && read && !read.ok ? read.problem.message : null}
        hint={read?.ok ? `${sayUnderstood(read.value)} Enter keeps it.` : undefined}
      />
    </div>
  )

  function sayUnderstood(input: AddApplicationInput): string {
    const parts = [
      input.role ? `${input.company}, ${input.role}` : input.company,
      input.appliedOn ? `applied ${sayDate(input.appliedOn, now.value)}` : 'saved for later',
      input.channel ? `found by: ${channelWord(input.channel)}` : '',
      input.closesOn ? `closes ${sayDate(input.closesOn, now.value)}` : '',
    ]
    return `${parts.filter(Boolean).join('; ')}.`
  }
}
