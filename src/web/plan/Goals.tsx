import { useState } from 'preact/hooks'
import { sayMany } from '../../core/content/en/counts.ts'
import { endGoal, goalsView } from '../../core/plan/goals.ts'
import { useAct, useView } from '../shell/onward.ts'
import { GoalForm } from './GoalForm.tsx'

/** Goals of getting better at something, and what one's own weeks say about them. */
export function Goals() {
  const act = useAct()
  const view = useView(goalsView)
  const [adding, setAdding] = useState(false)
  const end = (goalId: string, as: 'done' | 'dropped') =>
    act(
      'end-goal',
      (vault, context) => endGoal(vault, { goalId, as }, context),
      as === 'done' ? 'Reached.' : 'Let go. That is fine.',
    )
  return (
    <>
      {view.goals.length === 0 && !adding && (
        <p class="under">
          A goal here is something to get better at, in steps that nobody else decides.
        </p>
      )}
      <ul class="lines">
        {view.goals.map((goal) => (
          <li class="theme" key={goal.id}>
            <h3>Get better at {goal.betterAt}</h3>
            <p class="under">
              If {goal.ifCue}, then I {goal.thenStep}, {sayMany(goal.timesAWeek, 'time', 'times')} a
              week. What may stand in the way: {goal.obstacle}
            </p>
            <p class="acts">
              <button
                class="btn"
                type="button"
                aria-label={`Reached: get better at ${goal.betterAt}`}
                onClick={() => end(goal.id, 'done')}
              >
                Reached
              </button>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Let it go: get better at ${goal.betterAt}`}
                onClick={() => end(goal.id, 'dropped')}
              >
                Let it go
              </button>
            </p>
          </li>
        ))}
      </ul>
      {view.realistic && <p class="under">{view.realistic}</p>}
      {view.blocks && <p class="under">{view.blocks}</p>}
      {adding ? (
        <GoalForm onLeave={() => setAdding(false)} />
      ) : (
        <p class="acts">
          <button class="btn" type="button" onClick={() => setAdding(true)}>
            Set a goal
          </button>
        </p>
      )}
    </>
  )
}
