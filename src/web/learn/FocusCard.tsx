import { useState } from 'preact/hooks'
import { addProof, PROOFS_TO_CLOSE, parkFocus } from '../../core/feedback/focus-actions.ts'
import type { FocusView } from '../../core/feedback/themes-view.ts'
import { PlanStep } from '../plan/PlanStep.tsx'
import { useAct } from '../shell/onward.ts'
import { Because } from '../ui/Because.tsx'
import { Field } from '../ui/Field.tsx'

/** A theme in focus: why, the steps for it, and the two proofs that close it. */
export function FocusCard({ focus }: { focus: FocusView }) {
  const act = useAct()
  const { id, name, because, proofs, themeId } = focus
  const left = PROOFS_TO_CLOSE - proofs.length
  return (
    <li class="focus-card">
      <h3>{name}</h3>
      {because && <Because reason={because} />}
      {proofs.length > 0 && (
        <ul class="proofs">
          {proofs.map((proof) => (
            <li class="what" key={proof.id}>
              {proof.what}
              <span class="change">{[proof.result, proof.whoSays].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      <Prove focusId={id} name={name} left={left} />
      <PlanStep
        about={{ themeId }}
        title="One small step for it"
        because={`“${name}” is in focus.`}
        name={name}
      >
        <button
          class="btn plain soft"
          type="button"
          aria-label={`Park it: ${name}`}
          onClick={() =>
            act(
              'park-focus',
              (vault, context) => parkFocus(vault, { focusId: id }, context),
              'Parked. It can wait as long as it likes.',
            )
          }
        >
          Park it
        </button>
      </PlanStep>
    </li>
  )
}

function Prove({ focusId, name, left }: { focusId: string; name: string; left: number }) {
  const act = useAct()
  const [what, setWhat] = useState('')
  const [result, setResult] = useState('')
  const [whoSays, setWhoSays] = useState('')
  const keep = async () => {
    const kept = await act(
      'add-proof',
      (vault, context) => addProof(vault, { focusId, what, result, whoSays }, context),
      left <= 1
        ? 'Closed. Both proofs are in your evidence file.'
        : 'One proof. One more closes it.',
    )
    if (!kept) return
    setWhat('')
    setResult('')
    setWhoSays('')
  }
  return (
    <details class="why">
      <summary>{left <= 1 ? 'One more proof closes it' : 'Two proofs close it'}</summary>
      <div class="small-form">
        <Field label={`What went better with “${name}”`} value={what} onInput={setWhat} />
        <Field label="What came of it" value={result} onInput={setResult} />
        <Field label="Who can say so" value={whoSays} onInput={setWhoSays} onEnter={keep} />
        <p class="acts">
          <button
            class="btn"
            type="button"
            aria-label={`Keep this proof for “${name}”`}
            onClick={keep}
          >
            Keep this proof
          </button>
        </p>
      </div>
    </details>
  )
}
