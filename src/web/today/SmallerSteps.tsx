import type { Step } from '../../core/next/step.ts'

/** Up to three smaller steps, if there is time. */
export function SmallerSteps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <section class="smaller" aria-labelledby="also">
      <h2 class="label" id="also">
        If there is time
      </h2>
      <ul class="lines open">
        {steps.map((step) => (
          <li key={`${step.rule}/${step.about}`}>
            <a class="todo" href={step.path} title={`Because ${step.because}`}>
              <span>
                <b>{step.title.replace(/\.$/, '')}</b>
                {step.detail ? `, ${step.detail}` : ''}
              </span>
              <span class="time">{step.minutes} min</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
