import { useState } from 'preact/hooks'
import { rateAnswer } from '../../core/practice/mock-answers.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'

const fiveAnchors = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))

/** What somebody who listened says of the same answer, on the same lines. */
export function RatedByOther({ attemptId }: { attemptId: string }) {
  const act = useAct()
  const name = useDraft('practice-listener', '')
  const [anchor, setAnchor] = useState<string | null>(null)
  const rate = async (value: string) => {
    const rated = await act(
      'rate-answer',
      (vault, context) =>
        rateAnswer(
          vault,
          { attemptId, by: 'other', name: name.text, anchor: Number(value) },
          context,
        ),
      'Their rating is kept beside yours.',
    )
    if (rated) setAnchor(value)
  }
  return (
    <details class="why">
      <summary>Somebody listened</summary>
      <div class="practice-form">
        <Field label="Their name" value={name.text} onInput={name.write} />
        <Choose
          five
          label="Their rating, from 1 to 5"
          options={fiveAnchors}
          picked={anchor}
          onPick={rate}
        />
      </div>
    </details>
  )
}
