import { useId } from 'preact/hooks'
import type { Anchors } from '../../core/practice/bank/bank-question.ts'
import './practice.css'

/** What good looks like, from 1 to 5: the line that comes nearest is the rating. */
export function Rate(props: {
  good: Anchors
  picked: number | null
  onRate: (anchor: number) => void
  /** A rating that was given stays; otherwise another line can be picked. */
  once?: boolean
}) {
  const id = useId()
  return (
    <>
      <p class="under" id={id}>
        Which line comes nearest? It is about this answer, today.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend inside the list */}
      <div class="rate" role="group" aria-labelledby={id}>
        {props.good.map((anchor, at) => (
          <button
            key={anchor}
            type="button"
            aria-pressed={props.picked === at + 1}
            disabled={props.once && props.picked !== null}
            onClick={() => props.onRate(at + 1)}
          >
            <b>{at + 1}</b>
            <span>{anchor}</span>
          </button>
        ))}
      </div>
    </>
  )
}
