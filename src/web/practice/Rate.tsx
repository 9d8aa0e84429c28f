import type { Anchors } from '../../core/practice/bank/bank-question.ts'

/** What good looks like, from 1 to 5: the line that comes nearest is the rating. */
export function Rate(props: {
  good: Anchors
  picked: number | null
  onRate: (anchor: number) => void
}) {
  return (
    <>
      <p class="under" id="which-line">
        Which line comes nearest? It is about this answer, today.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend inside the list */}
      <div class="rate" role="group" aria-labelledby="which-line">
        {props.good.map((anchor, at) => (
          <button
            key={anchor}
            type="button"
            aria-pressed={props.picked === at + 1}
            disabled={props.picked !== null}
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
