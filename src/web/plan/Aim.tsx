import { useState } from 'preact/hooks'
import { setAim, type WeekView } from '../../core/plan/weeks.ts'
import { useAct } from '../shell/onward.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { optionsOf } from '../ui/options.ts'

const counts = [1, 2, 3, 5, 8]

/** How much is meant for a week, and what makes one of them count. */
export function Aim({ monday, aim }: { monday: string; aim: WeekView['aim'] }) {
  const act = useAct()
  const [count, setCount] = useState(3)
  const [what, setWhat] = useState('')
  const [gate, setGate] = useState('')
  const keep = () =>
    act(
      'change-week',
      (vault, context) => setAim(vault, { monday, count, what, gate }, context),
      'Kept. It can be less at any time.',
    )
  return (
    <div class="small-form">
      {aim && (
        <p class="what">
          {aim.says}
          {aim.gate && <span class="change">One counts when: {aim.gate}</span>}
        </p>
      )}
      <div class="field">
        <span class="as-label" aria-hidden="true">
          How many
        </span>
        <Chips
          label="How many"
          options={optionsOf(counts, String)}
          picked={count}
          onPick={setCount}
        />
      </div>
      <Field
        label="Of what"
        hint="Applications, talks with people, hours of practice."
        value={what}
        onInput={setWhat}
      />
      <Field
        label="One of them counts when"
        hint="“It answers two of their needs.” A few good ones do more than many."
        value={gate}
        onInput={setGate}
        onEnter={keep}
      />
      <p class="acts">
        <button class="btn" type="button" onClick={keep}>
          Keep the aim
        </button>
      </p>
    </div>
  )
}
