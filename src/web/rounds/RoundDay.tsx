import { setTravel } from '../../core/applications/rounds-actions.ts'
import { type DayPlan, dayPlan } from '../../core/applications/rounds-day.ts'
import type { RoundPage } from '../../core/applications/rounds-view.ts'
import { dayWords } from '../../core/content/en/rounds-day.ts'
import { applicationKind } from '../../core/vault/kinds/application.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'

/** The day of the talk: when to leave, be there, begin and end, by the clocks where the person is. */
export function RoundDay({ page }: { page: RoundPage }) {
  const { applicationId, eventId } = page
  const plan = useView(
    (vault, now) => {
      const events = vault.get(applicationKind, applicationId)?.body.events ?? []
      const event = events.find(({ id }) => id === eventId)
      return event ? dayPlan(event, now) : null
    },
    [applicationId, eventId],
  )
  if (!plan) return null
  return (
    <Section heads name="The day" label="The day">
      <ol class="lines round-day">
        {plan.steps.map(({ at, does }) => (
          <li key={does}>
            <time>{at}</time>
            <span>{does}</span>
          </li>
        ))}
      </ol>
      {plan.isAway && <Travel page={page} plan={plan} />}
    </Section>
  )
}

function Travel({ page, plan }: { page: RoundPage; plan: DayPlan }) {
  const act = useAct()
  const { applicationId, eventId } = page
  const draft = useDraft(`round-travel/${eventId}`, String(plan.travelMinutes ?? ''))
  const keep = async () => {
    if (!draft.touched) return
    const kept = await act(
      'set-travel',
      (vault, context) =>
        setTravel(vault, { applicationId, eventId, minutes: Number(draft.text) }, context),
      'Your day is worked out with it.',
    )
    if (kept) draft.done()
  }
  return (
    <Field
      label="Minutes to get there"
      hint={dayWords.ask}
      value={draft.text}
      onInput={draft.write}
      onDone={keep}
      onEnter={keep}
    />
  )
}
