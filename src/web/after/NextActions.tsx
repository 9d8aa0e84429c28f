import { dropAction, finishAction } from '../../core/plan/action-actions.ts'
import { actionView } from '../../core/plan/action-view.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { ActionCalendar } from './ActionCalendar.tsx'

/** The steps that this no has led to, still open. */
export function NextActions({ recoveryId }: { recoveryId: string }) {
  const act = useAct()
  const actions = useView((vault, now) => actionView(vault, now, { recoveryId }), [recoveryId])
  const open = [...actions.due, ...actions.open]
  if (open.length === 0) return null
  return (
    <Section name="Next step" label="Next step">
      <ul class="lines next-actions">
        {open.map((action) => (
          <li key={action.id}>
            <p class="what">
              {action.sentence}
              <span class="change">
                {sentenceCase(action.when)}, {action.minutes} minutes
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
