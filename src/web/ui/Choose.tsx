import type { Option } from './options.ts'

/** One of a few, as buttons. `onPick` is called again for the picked one, so that it can be taken back. */
export function Choose<Value extends string>(props: {
  label?: string
  labelledBy?: string
  options: readonly Option<Value>[]
  picked: Value | null
  onPick: (value: Value) => void
  five?: boolean
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend inside the row
    <div
      class={props.five ? 'choose five' : 'choose'}
      role="group"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
    >
      {props.options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={props.picked === value}
          onClick={() => props.onPick(value)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
