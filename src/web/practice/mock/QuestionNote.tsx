import { noteQuestion } from '../../../core/practice/mock-actions.ts'
import type { QuestionView } from '../../../core/practice/mock-view.ts'
import { useAct } from '../../shell/onward.ts'
import { useDraft } from '../../shell/use-draft.ts'
import { Field } from '../../ui/Field.tsx'

/** A note beside a question, kept as it is typed. */
export function QuestionNote({ mockId, question }: { mockId: string; question: QuestionView }) {
  const act = useAct()
  const draft = useDraft(`mock-note/${mockId}/${question.id}`, question.note)
  const keep = async () => {
    if (!draft.touched) return
    const input = { mockId, questionId: question.id, text: draft.joined() }
    const kept = await act(
      'note-question',
      (vault, context) => noteQuestion(vault, input, context),
      'Noted.',
    )
    if (kept) draft.done()
  }
  return (
    <Field
      wide
      rows={2}
      label="Your notes"
      value={draft.text}
      onInput={draft.write}
      onDone={keep}
    />
  )
}
