import { useState } from 'preact/hooks'
import {
  type FortnightAnswers,
  type FortnightQuestion,
  fortnightAsks,
} from '../../core/care/fortnight.ts'
import { fortnightSteps, fortnightWords as words } from '../../core/content/en/care-fortnight.ts'
import { Choose } from '../ui/Choose.tsx'

/** The five questions, each in five worded steps. */
export function FortnightForm({ onKeep }: { onKeep: (answers: FortnightAnswers) => void }) {
  const [answers, setAnswers] = useState<Partial<Record<FortnightQuestion, number>>>({})
  const whole = allOf(answers)
  return (
    <>
      <p class="fortnight-lead">{words.lead}</p>
      {fortnightAsks.map(({ id, question }) => (
        <div class="lb" key={id}>
          <h2 class="q" id={`two-weeks-${id}`}>
            … {question}
          </h2>
          <Choose
            five
            labelledBy={`two-weeks-${id}`}
            options={fortnightSteps.map((label, value) => ({ value: String(value), label }))}
            picked={answers[id] === undefined ? null : String(answers[id])}
            onPick={(value) => setAnswers({ ...answers, [id]: Number(value) })}
          />
        </div>
      ))}
      <p class="acts">
        <button
          class="btn main"
          type="button"
          aria-disabled={whole === null}
          onClick={() => whole && onKeep(whole)}
        >
          {words.keep}
        </button>
      </p>
      {whole === null && <p class="under">{words.all}</p>}
    </>
  )
}

function allOf(answers: Partial<Record<FortnightQuestion, number>>): FortnightAnswers | null {
  const { cheer, calm, energy, rest, interest } = answers
  if (cheer === undefined || calm === undefined || energy === undefined) return null
  if (rest === undefined || interest === undefined) return null
  return { cheer, calm, energy, rest, interest }
}
