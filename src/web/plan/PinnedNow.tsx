import { nextNoView } from '../../core/plan/next-no.ts'
import { pinnedWhy } from '../../core/plan/target.ts'
import { useView } from '../shell/onward.ts'
import { Card } from './NextNoCard.tsx'
import './plan.css'

/** What the person pinned to Today: why they search, and the card while a result is expected. */
export function PinnedNow() {
  const why = useView(pinnedWhy)
  const { card, expectedFrom } = useView(nextNoView)
  const expected = card !== null && expectedFrom.length > 0
  if (!why && !expected) return null
  return (
    <section class="pinned-now" aria-label="Pinned by you">
      {why && (
        <div class="kept pinned-why">
          <p>{why.why}</p>
          <p class="when">Why: {why.text}</p>
        </div>
      )}
      {expected && (
        <details class="why">
          <summary>When the next no comes: your card</summary>
          <Card card={card} />
        </details>
      )}
    </section>
  )
}
