/** A field that narrows the list below it down, as it is typed in. */
export function FindIn(props: {
  value: string
  onInput: (value: string) => void
  placeholder?: string
}) {
  return (
    <label class="field">
      <span class="as-label">Find</span>
      <input
        class="input"
        type="search"
        placeholder={props.placeholder}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  )
}
