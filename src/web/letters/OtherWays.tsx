/** A no needs no letter; and letters can come in many. */
export function OtherWays() {
  return (
    <p class="otherways">
      <a href="/told/phone">They told me by phone</a>
      <a href="/told/silence">I never heard back</a>
      <a href="/letters/review">Bring in a whole mailbox</a>
      <a href="/mailbox">Fetch my mail</a>
    </p>
  )
}
