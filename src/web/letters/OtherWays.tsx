/** A no needs no letter. */
export function OtherWays() {
  return (
    <p class="otherways">
      <a href="/told/phone">They told me by phone</a>
      <a href="/told/silence">I never heard back</a>
    </p>
  )
}
