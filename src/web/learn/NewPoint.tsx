import { useState } from 'preact/hooks'
import { addPoint } from '../../core/feedback/point-actions.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'

const sources = [
  { value: 'self', label: 'I noticed it' },
  { value: 'employer', label: 'An employer said it' },
] as const

/** A point that belongs to no letter: something noticed, or said at another time. */
export function NewPoint() {
  const act = useAct()
  const draft = useDraft('point/own', '')
  const employer = useDraft('point/own/employer', '')
  const [source, setSource] = useState<'employer' | 'self'>('self')
  const keep = async () => {
    if (draft.text.trim() === '') return
    const kept = await act(
      'add-point',
      (vault, context) =>
        addPoint(
          vault,
          {
            ...{ recoveryId: null, text: draft.text, source, sorted: true },
            employer: employer.text.trim() || undefined,
          },
          context,
        ),
      'Kept, and sorted by its words where they say something.',
    )
    if (kept) draft.done()
  }
  return (
    <div class="small-form">
      <Field
        wide
        rows={2}
        label="A strength or a gap, in a sentence"
        hint="For example: my examples were clear, but I had no questions for them."
        value={draft.text}
        onInput={draft.write}
      />
      <Chips label="Who noticed it" options={sources} picked={source} onPick={setSource} />
      <Field
        label="Which employer"
        value={employer.text}
        onInput={employer.write}
        hint="So that the same one counts once."
      />
      <p class="acts">
        <button class="btn" type="button" aria-disabled={draft.text.trim() === ''} onClick={keep}>
          Keep the note
        </button>
      </p>
    </div>
  )
}
