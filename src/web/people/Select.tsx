/** One of some values, or all of them. */
export function Select<Value extends string>(props: {
  label: string
  /** What stands for no choice. */
  all: string
  values: readonly Value[]
  words: Readonly<Record<Value, string>>
  picked: string
  onPick: (value: string) => void
}) {
  return (
    <label class="field">
      <span class="as-label">{props.label}</span>
      <select
        class="input"
        value={props.picked}
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        <option value="">{props.all}</option>
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.words[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
