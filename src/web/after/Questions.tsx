import type { LookBackView } from '../../core/recovery/look-back-view.ts'
import { addQuestion, removeQuestion } from '../../core/recovery/reflection-actions.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'

/** The questions that threw the person; each becomes a practice card. */
export function Questions({ recoveryId, back }: { recoveryId: string; back: LookBackView }) {
  const act = useAct()
  const remove = (questionId: string) =>
    act(
      'remove-question',
      (vault, context) => removeQuestion(vault, { recoveryId, questionId }, context),
      'Question removed.',
    )
  return (
    <div class="lb">
      {back.questions.length > 0 && <h3>Questions that threw you</h3>}
      {back.questions.length > 0 && (
        <ul class="lines kept-lines">
          {back.questions.map((question) => (
            <li key={question.id}>
              <p class="what">{question.text}</p>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Remove the question “${question.text}”`}
                onClick={() => remove(question.id)}
              >
                <Icon name="remove" />
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddQuestion
        recoveryId={recoveryId}
        label={back.prompts.question.label}
        hint={back.prompts.question.hint}
      />
    </div>
  )
}

/** One more question that threw the person. */
export function AddQuestion(props: {
  recoveryId: string
  label?: string
  hint?: string
  onAdded?: () => void
}) {
  const act = useAct()
  const { recoveryId } = props
  const draft = useDraft(`question/${recoveryId}`, '')
  const add = async () => {
    if (draft.text.trim() === '') return
    const added = await act(
      'add-question',
      (vault, context) => addQuestion(vault, { recoveryId, text: draft.text }, context),
      'Kept, and made a practice card.',
    )
    if (!added) return
    draft.done()
    props.onAdded?.()
  }
  return (
    <div class="add-line">
      <Field
        wide
        rows={2}
        label={props.label ?? 'A question that threw you'}
        hint={props.hint ?? 'Kept as you type. It becomes a practice card.'}
        value={draft.text}
        onInput={draft.write}
      />
      <button class="btn" type="button" aria-disabled={draft.text.trim() === ''} onClick={add}>
        Keep the question
      </button>
    </div>
  )
}
