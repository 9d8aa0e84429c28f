import { useState } from 'preact/hooks'
import { addLongTerm, addValue, pinWhy } from '../../core/plan/target.ts'
import type { Target } from '../../core/vault/kinds/direction.ts'
import { useAct } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { Lines } from './Lines.tsx'

/** What matters to the person, whatever the job. */
export function Values({ values }: { values: Target['values'] }) {
  const act = useAct()
  const [text, setText] = useState('')
  const add = async () => {
    const added = await act(
      'change-target',
      (vault, context) => addValue(vault, { text }, context),
      'Kept.',
    )
    if (added) setText('')
  }
  return (
    <Section name="What matters" label="What matters to you">
      <Lines list="values" lines={values} />
      <div class="small-form">
        <Field
          label="Something that matters to you"
          hint="Being of use, time for somebody, learning, being left in peace."
          value={text}
          onInput={setText}
          onEnter={add}
        />
        <p class="acts">
          <button class="btn" type="button" onClick={add}>
            Keep what matters
          </button>
        </p>
      </div>
    </Section>
  )
}

/** Where it is to lead, each with why; one why stays in view on the plan. */
export function LongTerm({ goals }: { goals: Target['longTerm'] }) {
  const act = useAct()
  const [text, setText] = useState('')
  const [why, setWhy] = useState('')
  const add = async () => {
    const added = await act(
      'change-target',
      (vault, context) => addLongTerm(vault, { text, why }, context),
      'Kept.',
    )
    if (!added) return
    setText('')
    setWhy('')
  }
  return (
    <Section name="In the long run" label="In the long run">
      <ul class="lines">
        {goals.map((goal) => (
          <li class="theme" key={goal.id}>
            <p class="what">
              {goal.text}
              <span class="change">{goal.why}</span>
            </p>
            <button
              class="chip"
              type="button"
              aria-pressed={goal.pinned === true}
              aria-label={`Keep its why in view: ${goal.text}`}
              onClick={() =>
                act(
                  'change-target',
                  (vault, context) => pinWhy(vault, { id: goal.id }, context),
                  goal.pinned ? 'Taken off your plan.' : 'In view on your plan and on Today.',
                )
              }
            >
              Keep its why in view
            </button>
          </li>
        ))}
      </ul>
      <div class="small-form">
        <Field label="Where you want to be in some years" value={text} onInput={setText} />
        <Field
          label="Why that matters to you"
          hint="One sentence to read on a hard day."
          value={why}
          onInput={setWhy}
          onEnter={add}
        />
        <p class="acts">
          <button class="btn" type="button" onClick={add}>
            Keep this goal and its why
          </button>
        </p>
      </div>
    </Section>
  )
}
