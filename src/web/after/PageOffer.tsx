import type { PageOffer as Offer } from '../../core/care/page.ts'
import { Opening } from '../ui/Opening.tsx'

/** Before a third page about the same no: something else is offered, and writing stays possible. */
export function PageOffer(props: { offer: Offer; recoveryId: string; onWrite: () => void }) {
  const { offer, recoveryId } = props
  return (
    <Opening say={offer.sentence}>
      <p class="under">{offer.says}</p>
      <p class="acts">
        {offer.choices.map((choice, index) => {
          const look = index === 0 ? 'btn main' : 'btn'
          if (choice.id === 'write') {
            return (
              <button key={choice.id} class={look} type="button" onClick={props.onWrite}>
                {choice.label}
              </button>
            )
          }
          const href = choice.id === 'someone' ? `/after/${recoveryId}/someone` : '/care/activities'
          return (
            <a key={choice.id} class={look} href={href}>
              {choice.label}
            </a>
          )
        })}
      </p>
    </Opening>
  )
}
