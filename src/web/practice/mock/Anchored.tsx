import type { Anchors } from '../../../core/practice/bank/bank-question.ts'

/** A rating of 1 to 5, each with what an answer of it looks like. */
export function Anchored(props: {
  labelledBy: string
  anchors: Anchors
  picked: number | null
  onPick: (anchor: number) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend inside the list
    <div class="anchored" role="group" aria-labelledby={props.labelledBy}>
      {props.anchors.map((line, place) => (
        <button
          key={line}
          type="button"
          aria-pressed={props.picked === place + 1}
          onClick={() => props.onPick(place + 1)}
        >
          <b>{place + 1}</b>
          <span>{line}</span>
        </button>
      ))}
    </div>
  )
}
