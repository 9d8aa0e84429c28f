import type { ApplicationPage } from '../../core/applications/application-page.ts'
import { removeAction } from '../../core/plan/action-actions.ts'
import { sayAction } from '../../core/plan/action-view.ts'
import { sayDayAndTime, sentenceCase } from '../../core/time/say.ts'
import { useStepEnds } from '../plan/use-step-ends.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { Section } from '../ui/Opening.tsx'

const ends: Readonly<Record<string, string>> = { done: 'Done', dropped: 'Let go' }

/** Its small steps: the open ones can be done or let go from here. */
export function ApplicationSteps({ actions }: { actions: ApplicationPage['actions'] }) {
  const act = useAct()
  const { now } = useOnward()
  const { finish, drop } = useStepEnds()
  if (actions.length === 0) return null
  const remove = (actionId: string) =>
    act(
      'remove-action',
      (vault, context) => removeAction(vault, { actionId }, context),
      `Removed. ${foundAgain}`,
    )
  return (
    <Section name="Steps" label="Steps">
      <ul class="lines">
        {actions.map((action) => (
          <li key={action.id} class="plain-line">
            <p class="line-words">
              {sayAction(action)}
              <span class="time">
                {ends[action.state] ??
                  sentenceCase(sayDayAndTime(action.on, action.time, now.value))}
              </span>
            </p>
            <span class="event-acts">
              {action.state === 'open' && (
                <>
                  <button
                    class="btn plain"
                    type="button"
                    aria-label={`Done: ${action.thenStep}`}
                    onClick={() => finish(action.id)}
                  >
                    Done
                  </button>
                  <button
                    class="btn plain soft"
                    type="button"
                    aria-label={`Let it go: ${action.thenStep}`}
                    onClick={() => drop(action.id)}
                  >
                    Let it go
                  </button>
                </>
              )}
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Remove: ${action.thenStep}`}
                onClick={() => remove(action.id)}
              >
                <Icon name="remove" />
              </button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
