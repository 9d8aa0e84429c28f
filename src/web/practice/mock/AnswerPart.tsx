import { rateAnswer, writeTranscript } from '../../../core/practice/mock-answers.ts'
import type { AnswerView, QuestionView } from '../../../core/practice/mock-view.ts'
import { PlayTake } from '../../record/PlayTake.tsx'
import { useAct } from '../../shell/onward.ts'
import { useDraft } from '../../shell/use-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { Rate } from '../Rate.tsx'

/** One answer: to play, its length and pace, how the person and others rate it. */
export function AnswerPart(props: { question: QuestionView; answer: AnswerView; name: string }) {
  const { question, answer, name } = props
  const act = useAct()
  const rate = (anchor: number) =>
    act(
      'rate-answer',
      (vault, context) =>
        rateAnswer(vault, { attemptId: answer.attemptId, by: 'self', anchor }, context),
      'Rated.',
    )
  return (
    <div class="mock-answer">
      <h3 class="label">{name}</h3>
      {answer.recording && (
        <PlayTake recording={answer.recording} name={`${name} to “${question.text}”`} />
      )}
      <ul class="mock-says">
        {[answer.length, ...answer.spoken, ...answer.compared].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Rate good={question.anchors} picked={answer.self} onRate={rate} />
      {answer.others.map(({ name, anchor, note }) => (
        <p key={name} class="under">
          {name}: {anchor}
          {note && `, “${note}”`}
        </p>
      ))}
      <Transcript answer={answer} to={`${name} to “${question.text}”`} />
    </div>
  )
}

/** What was said, typed or pasted, where the browser has not written along. */
function Transcript({ answer, to }: { answer: AnswerView; to: string }) {
  const act = useAct()
  const { attemptId } = answer
  const draft = useDraft(`mock-transcript/${attemptId}`, answer.transcript)
  const keep = async () => {
    if (!draft.touched) return
    const kept = await act(
      'write-transcript',
      (vault, context) => writeTranscript(vault, { attemptId, text: draft.joined() }, context),
      'Kept.',
    )
    if (kept) draft.done()
  }
  return (
    <details class="why">
      <summary>
        What you said, in writing<span class="hush">: {to}</span>
      </summary>
      <Field
        wide
        rows={4}
        label="Typed or pasted"
        hint="With it, pace and words that only fill can be told. Nothing is sent anywhere."
        value={draft.text}
        onInput={draft.write}
        onDone={keep}
      />
    </details>
  )
}
