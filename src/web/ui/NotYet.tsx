/** Beside the button: why it did nothing. The day itself says how to type it. */
export function NotYet({ when }: { when: boolean }) {
  return (
    <p class="not-yet" role="alert">
      {when && 'The day is not clear yet. Everything else is kept as you typed it.'}
    </p>
  )
}
