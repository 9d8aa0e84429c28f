import { dismiss } from '../../core/next/dismiss.ts'
import { type WeekOffer as Offer, WEEK_OFFER } from '../../core/people/week-offer.ts'
import { addDays, dateOf, startOfDay, weekdayOf } from '../../core/time/calendar.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { Because } from '../ui/Because.tsx'

/** Two people one might be in touch with: an offer, which goes for a week or for good. */
export function WeekOffer({ offer }: { offer: Offer }) {
  const { now } = useOnward()
  const act = useAct()
  const nextMonday = () => {
    const today = dateOf(now.value)
    return startOfDay(addDays(today, 8 - weekdayOf(today)), now.value.zone)
  }
  const putAway = (until: string | null, said: string) =>
    act(
      'dismiss',
      (vault, context) => dismiss(vault, { rule: WEEK_OFFER, about: null, until }, context),
      said,
    )
  return (
    <>
      <h2 class="label">In touch</h2>
      <p>{offer.sentence}</p>
      {offer.people.length > 0 && (
        <>
          <ul class="lines week-offer">
            {offer.people.map(({ id, name, why }) => (
              <li key={id}>
                <a href={`/people/${id}`}>{name}</a>
                <span>{why}</span>
              </li>
            ))}
          </ul>
          <Because reason={offer.because} />
          <p class="acts">
            <button
              class="btn plain soft"
              type="button"
              aria-label="Not this week: people to be in touch with"
              onClick={() => putAway(nextMonday(), 'Left for this week.')}
            >
              Not this week
            </button>
            <button
              class="btn plain soft"
              type="button"
              aria-label="Never offer people to be in touch with"
              onClick={() => putAway(null, 'This is not offered again.')}
            >
              Never
            </button>
          </p>
        </>
      )}
    </>
  )
}
