/** The end of a form: keep what was typed, or leave everything as it was. */
export function KeepOrLeave(props: {
  keep: string
  leave: string
  onKeep: () => void
  onLeave: () => void
}) {
  return (
    <p class="acts">
      <button class="btn main" type="button" onClick={props.onKeep}>
        {props.keep}
      </button>
      <button class="btn plain soft" type="button" onClick={props.onLeave}>
        {props.leave}
      </button>
    </p>
  )
}
