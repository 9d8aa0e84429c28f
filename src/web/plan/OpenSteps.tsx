import { useState } from 'preact/hooks'
import { moveAction, readBack } from '../../core/plan/action-actions.ts'
import { type ActionAbout, actionView, type ShownAction } from '../../core/plan/action-view.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { ActionCalendar } from '../after/ActionCalendar.tsx'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf } from '../ui/day-entry.ts'
import { useStepEnds } from './use-step-ends.ts'

/** Open steps, each to be done, moved or let go, all of them fine. */
export function OpenSteps({ only }: { only: ActionAbout }) {
  const actions = useView((vault, now) => actionView(vault, now, only), Object.values(only))
  const open = [...actions.due, ...actions.open]
  if (open.length === 0) return null
  return (
    <ul class="lines next-actions">
      {open.map((action) => (
        <OpenStep key={action.id} action={action} />
      ))}
    </ul>
  )
}

function OpenStep({ action }: { action: ShownAction }) {
  const act = useAct()
  const { finish, drop } = useStepEnds()
  const { id, sentence, when, minutes, toReadBack } = action
  const [moving, setMoving] = useState(false)
  return (
    <li>
      <p class="what">
        {sentence}
        <span class="change">
          {sentenceCase(when)}, {minutes} minutes
        </span>
      </p>
      {toReadBack && (
        <p class="beat-row">
          <span class="under">Read it to yourself once: it is then kept more often.</span>
          <button
            class="btn plain"
            type="button"
            aria-label={`I have read it: ${sentence}`}
            onClick={() =>
              act(
                'read-back',
                (vault, context) => readBack(vault, { actionId: id }, context),
                'Read.',
              )
            }
          >
            I have read it
          </button>
        </p>
      )}
      {moving ? (
        <Move action={action} onLeave={() => setMoving(false)} />
      ) : (
        <p class="acts">
          <button
            class="btn"
            type="button"
            aria-label={`Done: ${sentence}`}
            onClick={() => finish(id)}
          >
            Done
          </button>
          <ActionCalendar action={action} />
          <button
            class="btn plain"
            type="button"
            aria-label={`Another day: ${sentence}`}
            onClick={() => setMoving(true)}
          >
            Another day
          </button>
          <button
            class="btn plain soft"
            type="button"
            aria-label={`Let it go: ${sentence}`}
            onClick={() => drop(id)}
          >
            Let it go
          </button>
        </p>
      )}
    </li>
  )
}

function Move({ action, onLeave }: { action: ShownAction; onLeave: () => void }) {
  const act = useAct()
  const { now } = useOnward()
  const tomorrow = addDays(dateOf(now.value), 1)
  const [when, setWhen] = useState(() => entryOf(tomorrow, now.value))
  const move = async () => {
    const on = when.date
    if (on === null) return
    const moved = await act(
      'move-action',
      (vault, context) => moveAction(vault, { actionId: action.id, on, time: when.time }, context),
      'Moved.',
    )
    if (moved) onLeave()
  }
  return (
    <div class="small-form">
      <DateField
        label="When instead"
        value={when}
        onChange={setWhen}
        now={now.value}
        leaning="future"
        onEnter={move}
      />
      <p class="acts">
        <button class="btn" type="button" onClick={move}>
          Move it
        </button>
        <button class="btn plain soft" type="button" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </div>
  )
}
