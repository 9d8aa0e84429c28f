import { useState } from 'preact/hooks'
import { targetWords } from '../../core/content/en/plan.ts'
import { lookAtWay, type TargetView } from '../../core/plan/target.ts'
import { type Direction, directions } from '../../core/vault/kinds/direction.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'

/** A look at the whole way: where it leads, and what is decided. */
export function WholeWay({ reviews }: { reviews: TargetView['reviews'] }) {
  const act = useAct()
  const [direction, setDirection] = useState<Direction>('keep')
  const decision = useDraft('whole-way', '')
  const keep = async () => {
    const kept = await act(
      'look-at-way',
      (vault, context) => lookAtWay(vault, { direction, decision: decision.text }, context),
      'Your decision is kept.',
    )
    if (kept) decision.done()
  }
  return (
    <Section name="The whole way" label="A look at the whole way">
      <p class="under">
        Does what you apply for still lead to where you want to be? Once in a while is enough.
      </p>
      <Chips
        class="said-by"
        label="What you decide"
        options={optionsOf(directions, targetWords.directions)}
        picked={direction}
        onPick={setDirection}
      />
      <Field
        wide
        rows={2}
        label="Your decision, and what speaks for it"
        value={decision.text}
        onInput={decision.write}
      />
      <p class="acts">
        <button class="btn" type="button" onClick={keep}>
          Keep the decision
        </button>
      </p>
      <ul class="lines">
        {reviews.map(({ id, on, says, decision: kept }) => (
          <li class="theme what" key={id}>
            {says}. {kept}
            <span class="change">{on}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
