import { useState } from 'preact/hooks'
import { channelNames, stepNames } from '../../core/content/en/insights.ts'
import { meanOf } from '../../core/insights/beta.ts'
import { ownPriorsOf } from '../../core/insights/insights-view.ts'
import { allPriors, type Prior } from '../../core/insights/priors.ts'
import { resetPrior, setPrior } from '../../core/insights/priors-actions.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'

const nameOf = (id: string) =>
  id in stepNames ? stepNames[id as keyof typeof stepNames] : (channelNames[id] ?? id)

/** Where the numbers come from: what each begins with, its source, and the person's own in its place. */
export function StartingPoints() {
  const own = useView(ownPriorsOf)
  const [isOpen, setOpen] = useState(false)
  return (
    <Section name="Where the numbers come from" heads label="Where the numbers come from">
      <div class="not-printed">
        <p class="under">
          Each rate begins with what is known of other searches, and moves with yours. After some
          thirty applications yours count for more. You can put your own in its place.
        </p>
        <details class="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>What each rate begins with</summary>
          {isOpen &&
            allPriors.map((prior) => (
              <StartingPoint key={prior.id} prior={prior} own={own[prior.id]} />
            ))}
        </details>
      </div>
    </Section>
  )
}

function StartingPoint(props: {
  prior: Prior
  own: { readonly a: number; readonly b: number } | undefined
}) {
  const { prior, own } = props
  const act = useAct()
  const held = own ?? prior
  const [rate, setRate] = useState<string | null>(null)
  const shown = rate ?? String(Math.round(meanOf(held) * 1000) / 10)
  const change = async (text: string) => {
    const in100 = Number(text.replace(',', '.'))
    if (rate === null || in100 === Math.round(meanOf(held) * 1000) / 10) return
    const kept = await act(
      'set-prior',
      (vault) => setPrior(vault, { id: prior.id, in100, firmness: held.a + held.b }),
      'The numbers begin with yours now.',
    )
    if (kept) setRate(null)
  }
  return (
    <div class="area">
      <Field
        label={`${nameOf(prior.id)}: begins with so many in 100`}
        value={shown}
        onInput={setRate}
        onDone={change}
        hint={`Counts like ${Math.round(held.a + held.b)} applications. ${own ? 'Your own.' : prior.source}`}
      />
      {own && (
        <button
          class="btn plain"
          type="button"
          onClick={() =>
            act('reset-prior', (vault) => resetPrior(vault, prior.id), 'It begins as before.')
          }
        >
          Go back to {Math.round(meanOf(prior) * 1000) / 10}
        </button>
      )}
    </div>
  )
}
