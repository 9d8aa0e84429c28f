import type { Option } from './options.ts'

/**
 * Words to pick from, side by side. `onPick` is called again for a picked one, so that it can be taken
 * back. Without `picked` none of them stays pressed: each puts something in.
 */
export function Chips<Value extends string | number>(props: {
  /** What they are about; not needed within a fieldset, whose legend says it. */
  label?: string
  labelledBy?: string
  options: readonly Option<Value>[]
  picked?: string | number | null | readonly string[]
  onPick: (value: Value) => void
  /** A class beside `chips`, for where they stand. */
  class?: string
}) {
  const { label, labelledBy, options, picked, onPick } = props
  const group =
    label || labelledBy
      ? ({ role: 'group', 'aria-label': label, 'aria-labelledby': labelledBy } as const)
      : {}
  return (
    <div {...group} class={props.class ? `chips ${props.class}` : 'chips'}>
      {options.map(({ value, label }) => (
        <button
          key={value}
          class="chip"
          type="button"
          aria-pressed={
            picked === undefined
              ? undefined
              : picked === value || (Array.isArray(picked) && picked.includes(value))
          }
          onClick={() => onPick(value)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
