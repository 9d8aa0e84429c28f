import { useState } from 'preact/hooks'
import { planContribution } from '../../core/people/group-actions.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { NotYet } from '../ui/NotYet.tsx'

const ideas = [
  'answer one question that somebody asked',
  'ask one question about the work',
  'say hello to one person',
  'share something that helped me',
] as const

/** One small thing to give to a group, on a day. */
export function Contribution({ groupId }: { groupId: string }) {
  const { now } = useOnward()
  const act = useAct()
  const tomorrow = entryOf(addDays(dateOf(now.value), 1), now.value)
  const draft = useFormDraft(`contribution/${groupId}`, { what: '', when: tomorrow })
  const { what, when } = draft.values
  const [asked, setAsked] = useState(false)
  const plan = async () => {
    setAsked(true)
    const taken = draft.current()
    const { what, when } = taken
    const { date } = await readDay(when, now.value, 'future')
    if (date === null || what.trim() === '') return
    const planned = await act(
      'plan-contribution',
      (vault, context) => planContribution(vault, { groupId, what, on: date }, context),
      'Planned. Today says so on that day.',
    )
    if (!planned) return
    setAsked(false)
    draft.done(taken)
  }
  return (
    <div class="form">
      <Field
        wide
        label="One small thing I could give"
        {...draft.field('what')}
        onEnter={plan}
        asks={
          asked && what.trim() === '' ? 'A few words are enough, or take one from below.' : null
        }
      />
      <fieldset class="channels">
        <legend class="hush">Ideas</legend>
        <Chips
          options={ideas.map((idea) => ({ value: idea, label: idea }))}
          onPick={(what) => draft.set({ what })}
        />
      </fieldset>
      <DateField
        label="When"
        value={when}
        onChange={(when) => draft.set({ when })}
        onEnter={plan}
        now={now.value}
        leaning="future"
      />
      <NotYet when={asked && when.date === null} />
      <p class="acts">
        <button class="btn" type="button" onClick={plan}>
          Plan it
        </button>
      </p>
    </div>
  )
}
