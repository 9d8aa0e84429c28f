import { moveApplication } from '../../core/applications/move-application.ts'
import type { Offer } from '../../core/applications/offers-view.ts'
import { letterPath } from '../../core/applications/rounds-thanks.ts'
import { useGoOn } from '../shell/go-on.ts'
import { useAct } from '../shell/onward.ts'

const answers = {
  accepted: {
    intent: 'accept-offer',
    type: 'accept',
    said: (company: string) => `You accepted ${company}. The letter is yours to send.`,
  },
  withdrawn: {
    intent: 'decline-offer',
    type: 'decline',
    said: (company: string) => `You declined ${company}. The letter is yours to send.`,
  },
} as const

/** Accept, decline or think on: an answer is noted at once, and its letter comes next. */
export function AnswerOffer({ offer, onAskForTime }: { offer: Offer; onAskForTime: () => void }) {
  const act = useAct()
  const goOnFrom = useGoOn()
  if (offer.readOnly) return null
  const answer = async (to: keyof typeof answers) => {
    const goOn = goOnFrom()
    const { intent, type, said } = answers[to]
    const done = await act(
      intent,
      (vault, context) => moveApplication(vault, { applicationId: offer.id, to }, context),
      said(offer.company),
    )
    if (done) goOn(letterPath(type, offer.id))
  }
  return (
    <p class="acts offer-answer">
      <button
        class="btn"
        type="button"
        aria-label={`Accept ${offer.company}`}
        onClick={() => answer('accepted')}
      >
        Accept
      </button>
      <button
        class="btn"
        type="button"
        aria-label={`Decline ${offer.company}`}
        onClick={() => answer('withdrawn')}
      >
        Decline
      </button>
      <button
        class="btn plain"
        type="button"
        aria-label={`Ask for time, ${offer.company}`}
        onClick={onAskForTime}
      >
        Ask for time
      </button>
    </p>
  )
}
