import type { Option } from './options.ts'

/** One of some values, or none of them where `all` says what none means. */
export function Select(props: {
  label: string
  /** What stands for no choice; absent where one has to be chosen. */
  all?: string
  options: readonly Option[]
  /** Empty for none. */
  picked: string
  onPick: (value: string) => void
}) {
  const none = props.all === undefined ? [] : [{ value: '', label: props.all }]
  return (
    <label class="field">
      <span class="as-label">{props.label}</span>
      <select
        class="input"
        value={props.picked}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        {[...none, ...props.options].map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
