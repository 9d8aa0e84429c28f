import { useId, useState } from 'preact/hooks'
import { weekWords } from '../../core/content/en/plan.ts'
import { addBlock } from '../../core/plan/blocks.ts'
import { addDays, dateOf, timeOf } from '../../core/time/calendar.ts'
import { sayTime, sayWeekday } from '../../core/time/say.ts'
import { type BlockUse, blockUses } from '../../core/vault/kinds/week.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { optionsOf } from '../ui/options.ts'

const BEGINS = '09:30'
const lengths: Readonly<Record<BlockUse, readonly number[]>> = {
  search: [45, 60, 90],
  recharge: [30, 60, 120],
}

/** A new block: what for, which day, when and how long. */
export function BlockForm({ monday }: { monday: string }) {
  const act = useAct()
  const { now } = useOnward()
  const id = useId()
  const today = dateOf(now.value)
  const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day))
  const [use, setUse] = useState<BlockUse>('search')
  const next = addDays(today, timeOf(now.value) < BEGINS ? 0 : 1)
  const [on, setOn] = useState([next, today].find((day) => days.includes(day)) ?? monday)
  const [time, setTime] = useState(BEGINS)
  const [minutes, setMinutes] = useState(60)
  const [text, setText] = useState('')
  const pick = (picked: BlockUse) => {
    setUse(picked)
    if (!lengths[picked].includes(minutes)) setMinutes(60)
  }
  const keep = async () => {
    const kept = await act(
      'add-block',
      (vault, context) => addBlock(vault, { use, on, time, minutes, text }, context),
      ({ time: begins }) =>
        begins === time ? 'Set aside.' : weekWords.movedAround(sayTime(begins)),
    )
    if (kept) setText('')
  }
  return (
    <div class="small-form">
      <Chips
        label="What it is for"
        options={optionsOf(blockUses, weekWords.uses)}
        picked={use}
        onPick={pick}
      />
      <div class="field">
        <label for={`${id}-day`}>Day</label>
        <select
          class="input"
          id={`${id}-day`}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        >
          {days.map((day) => (
            <option key={day} value={day}>
              {sayWeekday(day)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-time`}>From</label>
        <input
          class="input"
          id={`${id}-time`}
          type="time"
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </div>
      <Chips
        label="How long"
        options={optionsOf(lengths[use], (each) => `${each} minutes`)}
        picked={minutes}
        onPick={setMinutes}
      />
      <Field
        label="What exactly"
        hint={
          use === 'search'
            ? 'One thing fits well into a block.'
            : 'Outside, with someone, or nothing at all.'
        }
        value={text}
        onInput={setText}
        onEnter={keep}
      />
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          Set this time aside
        </button>
      </p>
    </div>
  )
}
