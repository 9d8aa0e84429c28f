import { actionView } from '../../core/plan/action-view.ts'
import { pinnedWhy } from '../../core/plan/target.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Choice } from '../ui/Choice.tsx'
import { Opening, Section } from '../ui/Opening.tsx'
import { Goals } from './Goals.tsx'
import { LearningPlan } from './LearningPlan.tsx'
import { NextNoCard } from './NextNoCard.tsx'
import { PauseSearch } from './PauseSearch.tsx'
import { PlanStep } from './PlanStep.tsx'
import { Wins } from './Wins.tsx'
import './plan.css'

/** What the person means to do: why, which steps, which goals, and what to learn. */
export function PlanPage() {
  useTitle('Your plan')
  const { replica } = useOnward()
  const why = useView(pinnedWhy)
  const steps = useView((vault, now) => {
    const { due, open } = actionView(vault, now)
    return due.length + open.length
  })
  if (replica.status.value === 'starting') return null
  return (
    <>
      <Opening say="Small steps, on days that you choose." margin="Plan">
        {why ? (
          <div class="kept pinned-why">
            <p>{why.why}</p>
            <p class="when">Why: {why.text}</p>
          </div>
        ) : (
          <p class="under">
            Nothing here counts up. A step that is moved or let go is as fine as one that is done.
          </p>
        )}
      </Opening>
      <NextNoCard />
      <Section name="Steps" label="Steps">
        {steps === 0 && <p class="under">No step is open.</p>}
        <PlanStep about={{}} title="One small step" because="you chose it." />
      </Section>
      <Section name="Goals" label="Goals" heads>
        <Goals />
      </Section>
      <Section name="To learn" label="To learn" heads>
        <LearningPlan />
      </Section>
      <Section name="Small wins" label="Small wins">
        <Wins />
      </Section>
      <Section name="A rest" label="A rest">
        <PauseSearch />
      </Section>
      <Section name="Places" label="Places">
        <ul class="lines places">
          <li>
            <Choice
              icon="calendar"
              title="Your week"
              says="Blocks for the search, time to recharge, and ten minutes to look back."
              href="/plan/week"
            />
          </li>
          <li>
            <Choice
              icon="go"
              title="Your target"
              says="What the job must be, what matters to you, and where it is to lead."
              href="/target"
            />
          </li>
          <li>
            <Choice
              icon="pen"
              title="What you have learnt"
              says="Strengths and gaps over time, and what is in focus."
              href="/learn"
            />
          </li>
        </ul>
      </Section>
    </>
  )
}
