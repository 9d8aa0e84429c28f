/** One of a few facts, or none: the picked one is taken back by picking it again. */
export function Chips<Value extends string>(props: {
  legend: string
  values: readonly Value[]
  wordOf: (value: Value) => string
  picked: string | null
  onPick: (value: Value | null) => void
}) {
  return (
    <fieldset class="channels">
      <legend class="as-label">{props.legend}</legend>
      <div class="chips">
        {props.values.map((value) => (
          <button
            key={value}
            class="chip"
            type="button"
            aria-pressed={props.picked === value}
            onClick={() => props.onPick(props.picked === value ? null : value)}
          >
            {props.wordOf(value)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
