import type { Option } from './options.ts'

/** One of some values, or none of them where `all` says what none means. */
export function Select(props: {
  label: string
  /** What the field is about, said but not shown, where others on the page have its label. */
  about?: string
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
      <span class="as-label">
        {props.label}
        {props.about && <span class="hush">: {props.about}</span>}
      </span>
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
