import { useState } from 'preact/hooks'
import { addGoal } from '../../core/plan/goals.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { KeepOrLeave } from '../ui/KeepOrLeave.tsx'
import { optionsOf } from '../ui/options.ts'

const times = [1, 2, 3, 5]

/** Wish, outcome, obstacle, plan. */
export function GoalForm({ onLeave }: { onLeave: () => void }) {
  const act = useAct()
  const betterAt = useDraft('goal/better-at', '')
  const outcome = useDraft('goal/outcome', '')
  const obstacle = useDraft('goal/obstacle', '')
  const ifCue = useDraft('goal/if', '')
  const thenStep = useDraft('goal/then', '')
  const [timesAWeek, setTimesAWeek] = useState(2)
  const drafts = [betterAt, outcome, obstacle, ifCue, thenStep]
  const keep = async () => {
    const kept = await act(
      'add-goal',
      (vault, context) =>
        addGoal(
          vault,
          {
            ...{ betterAt: betterAt.text, outcome: outcome.text, obstacle: obstacle.text },
            ...{ ifCue: ifCue.text, thenStep: thenStep.text, timesAWeek },
          },
          context,
        ),
      'Kept. Its first step is planned for tomorrow.',
    )
    if (!kept) return
    for (const draft of drafts) draft.done()
    onLeave()
  }
  return (
    <section class="small-form step" aria-label="A goal">
      <Field
        label="Get better at"
        hint="In your hands: “telling a story in two minutes”, not “getting an offer”."
        value={betterAt.text}
        onInput={betterAt.write}
      />
      <Field
        label="The best that could come of it"
        value={outcome.text}
        onInput={outcome.write}
        hint="Picture it for a moment. You can leave it empty."
      />
      <Field
        label="What in you or your days may stand in the way"
        hint="The one thing that most likely will."
        value={obstacle.text}
        onInput={obstacle.write}
      />
      <Field
        label="If"
        value={ifCue.text}
        onInput={ifCue.write}
        hint="When the obstacle shows, or a time and a place."
      />
      <Field
        label="then I"
        value={thenStep.text}
        onInput={thenStep.write}
        hint="One step of at most 30 minutes."
      />
      <div class="field">
        <span class="as-label">How often a week</span>
        <Chips
          options={optionsOf(times, (each) => (each === 1 ? 'Once' : `${each} times`))}
          picked={timesAWeek}
          onPick={setTimesAWeek}
        />
      </div>
      <KeepOrLeave keep="Keep this goal" leave="Leave it" onKeep={keep} onLeave={onLeave} />
    </section>
  )
}
