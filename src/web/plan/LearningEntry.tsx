import { useId, useState } from 'preact/hooks'
import { learningWords } from '../../core/content/en/plan.ts'
import { addLearning, type LearningInput } from '../../core/plan/learning.ts'
import { type LearningForm, learningForms } from '../../core/vault/kinds/learning.ts'
import { useAct } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'
import { KeepOrLeave } from '../ui/KeepOrLeave.tsx'

/** One thing to learn or to take part in; its goal and its end are never left out. */
export function LearningEntry(props: { given: Partial<LearningInput>; onLeave: () => void }) {
  const act = useAct()
  const id = useId()
  const [what, setWhat] = useState('')
  const [goal, setGoal] = useState('')
  const [form, setForm] = useState<LearningForm>('course')
  const [resource, setResource] = useState('')
  const [finishLine, setFinishLine] = useState('')
  const [publish, setPublish] = useState('')
  const keep = async () => {
    const input = { ...props.given, what, goal, form, resource, finishLine, publish }
    const kept = await act(
      'add-learning',
      (vault, context) => addLearning(vault, input, context),
      'On your learning plan.',
    )
    if (kept) props.onLeave()
  }
  return (
    <section class="small-form step" aria-label="Something to learn">
      <Field label="What to learn or take part in" value={what} onInput={setWhat} />
      <Field
        label="Which goal it serves"
        hint="Learning that serves none is better left for a free evening."
        value={goal}
        onInput={setGoal}
      />
      <div class="field">
        <label for={id}>How</label>
        <select
          class="input"
          id={id}
          value={form}
          onChange={(event) => {
            const picked = learningForms.find((each) => each === event.currentTarget.value)
            if (picked) setForm(picked)
          }}
        >
          {learningForms.map((each) => (
            <option key={each} value={each}>
              {learningWords.forms[each]}
            </option>
          ))}
        </select>
      </div>
      <Field
        label="Where, or by which book or course"
        value={resource}
        onInput={setResource}
        hint="Your choice; it can wait."
      />
      <Field label="It is done when" value={finishLine} onInput={setFinishLine} />
      <Field
        label="How others will see it"
        hint="A line in the CV, a link, a word to someone."
        value={publish}
        onInput={setPublish}
        onEnter={keep}
      />
      <KeepOrLeave
        keep="Put it on the plan"
        leave="Leave it"
        onKeep={keep}
        onLeave={props.onLeave}
      />
    </section>
  )
}
