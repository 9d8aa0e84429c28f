import { useEffect, useState } from 'preact/hooks'
import { dismiss, notToday } from '../../core/next/dismiss.ts'
import type { Step } from '../../core/next/step.ts'
import { isNight } from '../../core/recovery/mornings.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { Because } from '../ui/Because.tsx'

type Why = typeof import('../../core/next/why-this.ts')

/** The one next step with its because, and two ways out that sound as good as going on. */
export function NextStep(props: {
  step: Step
  /** Those that come after it. */
  others?: readonly Step[]
  plain?: boolean
  line?: string | null
}) {
  const { step, others = [], plain = false, line = null } = props
  const { now, replica } = useOnward()
  const act = useAct()
  const [why, setWhy] = useState(false)
  const putAway = () => {
    const { rule, about } = step
    const { rests, ...away } = notToday(replica.vault, step, now.peek())
    return act(
      'dismiss',
      (vault, context) => dismiss(vault, { rule, about, ...away }, context),
      rests ? 'Put away for a week.' : 'Put away until tomorrow.',
    )
  }
  const never = (about: string | null) =>
    act(
      'dismiss',
      (vault, context) => dismiss(vault, { rule: step.rule, about, until: null }, context),
      'Not suggested again.',
    )
  return (
    <section class={plain ? 'step ribbon plain-step' : 'step ribbon'} aria-labelledby="next">
      {!plain && <p class="label">Next step, {sayMinutes(step.minutes)}</p>}
      <h2 id="next">{step.title}</h2>
      {line ? <p class="because">“{line}”</p> : <Because reason={step.because} />}
      <p class="acts">
        <a class="btn main" href={step.path}>
          {step.button}
        </a>
        <button class="btn plain" type="button" onClick={putAway}>
          {isNight(now.value) ? 'Not tonight' : 'Not today'}
        </button>
        <button
          class="btn plain"
          type="button"
          aria-expanded={why}
          aria-controls="why-this"
          onClick={() => setWhy(!why)}
        >
          Why this?
        </button>
      </p>
      <div id="why-this" class="why-this" hidden={!why}>
        {line && <Because reason={step.because} />}
        {why && <WhyThis step={step} others={others} />}
        <p class="back-in">
          <button class="btn plain soft" type="button" onClick={() => never(step.about)}>
            Do not suggest this again
          </button>
          {step.about !== null && (
            <button class="btn plain soft" type="button" onClick={() => never(null)}>
              Nothing of this kind again
            </button>
          )}
        </p>
      </div>
    </section>
  )
}

/** Loaded when somebody asks. */
function WhyThis(props: { step: Step; others: readonly Step[] }) {
  const { step, others } = props
  const [why, setWhy] = useState<Why | null>(null)
  useEffect(() => {
    import('../../core/next/why-this.ts').then(setWhy)
  }, [])
  return (
    <>
      {why && <p class="under">{why.sourceOf(step)}</p>}
      {why?.whyThis(step, others).map((reason) => (
        <p class="under" key={reason}>
          {reason}
        </p>
      ))}
    </>
  )
}

function sayMinutes(minutes: number): string {
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`
}
