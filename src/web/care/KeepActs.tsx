/** What ends something written for oneself: keep it, or go as one came. */
export function KeepActs(props: { keep: () => void; back: string; says?: string }) {
  const { keep, back, says = 'Keep what I wrote' } = props
  return (
    <p class="acts">
      <button class="btn main" type="button" onClick={keep}>
        {says}
      </button>
      <a class="btn plain soft" href={back}>
        Just stop here
      </a>
    </p>
  )
}
