import { useId } from 'preact/hooks'
import { beliefSteps, readBelief } from '../../core/care/thought.ts'
import { thoughtWords } from '../../core/content/en/care-thought.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'

/** How true a thought feels: in five worded steps, or as a number for those who want one. */
export function Belief(props: { question: string; text: string; onInput: (text: string) => void }) {
  const id = useId()
  const value = readBelief(props.text)
  const picked = beliefSteps.find((step) => step.value === value)?.id ?? null
  const isUnclear = props.text.trim() !== '' && value === null
  return (
    <div class="lb">
      <h2 class="q" id={id}>
        {props.question}
      </h2>
      <Choose
        five
        labelledBy={id}
        options={beliefSteps.map((step) => ({ value: step.id, label: step.label }))}
        picked={picked}
        onPick={(step) =>
          props.onInput(
            step === picked ? '' : String(beliefSteps.find((each) => each.id === step)?.value),
          )
        }
      />
      <details class="why" open={isUnclear}>
        <summary>{thoughtWords.number.label}</summary>
        <Field
          label={thoughtWords.number.label}
          value={props.text}
          onInput={props.onInput}
          asks={isUnclear ? thoughtWords.number.asks : null}
        />
      </details>
    </div>
  )
}
