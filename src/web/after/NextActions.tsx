import { dropAction, finishAction } from '../../core/plan/action-actions.ts'
import { sayDayAndTime, sentenceCase } from '../../core/time/say.ts'
import { actionKind } from '../../core/vault/kinds/plan.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { ActionCalendar } from './ActionCalendar.tsx'

/** The steps that this no has led to, still open. */
export function NextActions({ recoveryId }: { recoveryId: string }) {
  const act = useAct()
  const { now } = useOnward()
  const open = useView(
    (vault) =>
      vault
        .all(actionKind)
        .filter((action) => action.body.recoveryId === recoveryId && action.body.state === 'open'),
    [recoveryId],
  )
  if (open.length === 0) return null
  return (
    <Section name="Next step" label="Next step">
      <ul class="lines next-actions">
        {open.map((action) => (
          <li key={action.id}>
            <p class="what">
              If {action.body.ifCue}, then I {action.body.thenStep}
              <span class="change">
                {sentenceCase(sayDayAndTime(action.body.on, action.body.time ?? null, now.value))},{' '}
                {action.body.minutes} minutes
              </span>
            </p>
            <p class="acts">
              <button
                class="btn"
                type="button"
                onClick={() =>
                  act(
                    'finish-action',
                    (vault, context) => finishAction(vault, { actionId: action.id }, context),
                    'Done, and kept as a small win.',
                  )
                }
              >
                Done
              </button>
              <ActionCalendar action={action} />
              <button
                class="btn plain soft"
                type="button"
                onClick={() =>
                  act(
                    'drop-action',
                    (vault, context) => dropAction(vault, { actionId: action.id }, context),
                    'Let go.',
                  )
                }
              >
                Let it go
              </button>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
