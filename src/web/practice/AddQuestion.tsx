import { useState } from 'preact/hooks'
import { addCard } from '../../core/practice/card-actions.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'

const from = [
  { value: 'own', label: 'I thought of it' },
  { value: 'person', label: 'Somebody told me of it' },
] as const
type From = (typeof from)[number]['value']

/** A question of the person's own, or one that somebody told them of. */
export function AddQuestion() {
  const act = useAct()
  const draft = useDraft('practice-question', '')
  const [source, setSource] = useState<From>('own')
  const add = async () => {
    const added = await act(
      'add-card',
      (vault, context) => addCard(vault, { question: draft.text, source }, context),
      'It is among your questions.',
    )
    if (added) draft.done()
  }
  return (
    <div class="practice-form">
      <Field
        label="A question to practise"
        placeholder="What would you do in your first week?"
        value={draft.text}
        onInput={draft.write}
        onEnter={add}
      />
      <Choose label="Where it comes from" options={from} picked={source} onPick={setSource} />
      <p class="acts">
        <button class="btn" type="button" onClick={add}>
          Add the question
        </button>
      </p>
    </div>
  )
}
