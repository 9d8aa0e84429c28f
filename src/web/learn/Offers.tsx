import { useState } from 'preact/hooks'
import { pointWords, sortLabels } from '../../core/content/en/points.ts'
import { keepOffers, parkFeedback } from '../../core/feedback/feedback-actions.ts'
import { offersOf, type PointOffer } from '../../core/feedback/offers.ts'
import { themeName } from '../../core/feedback/themes.ts'
import { feedbackKind } from '../../core/vault/kinds/learn.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Marked } from './Marked.tsx'

/** The points that are offered after one no, with the words that say so; only what is ticked is kept. */
export function Offers({ recoveryId }: { recoveryId: string }) {
  const act = useAct()
  const offers = useView((vault, now) => offersOf(vault, recoveryId, now.zone), [recoveryId])
  const waiting = useView(
    (vault) =>
      vault
        .all(feedbackKind)
        .filter(({ body }) => body.recoveryId === recoveryId && body.state === 'waiting'),
    [recoveryId],
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (offers.length === 0 && waiting.length === 0) return null
  const picked = offers.filter(({ key }) => !left.has(key))
  const keep = () =>
    act(
      'keep-points',
      (vault, context) =>
        keepOffers(
          vault,
          { recoveryId, offers: picked, feedbackIds: waiting.map(({ id }) => id) },
          context,
        ),
      'Kept. You can sort each of them below.',
    )
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  return (
    <section class="lb offers" aria-label="Points that could be kept">
      <h3>{offers.length === 0 ? 'No points were found in it.' : 'These look like points.'}</h3>
      <p class="under">
        {offers.length === 0
          ? 'Its words are kept. Write a point below if there is one for you.'
          : 'The marked words are why. Untick what is none; what you keep can be sorted otherwise.'}
      </p>
      <ul class="lines">
        {offers.map((offer) => (
          <Offer
            key={offer.key}
            offer={offer}
            picked={!left.has(offer.key)}
            onToggle={() => toggle(offer.key)}
          />
        ))}
      </ul>
      <p class="acts">
        <button
          class="btn"
          type="button"
          aria-disabled={picked.length === 0 && waiting.length === 0}
          onClick={keep}
        >
          {picked.length === 0 ? 'Keep none of them' : 'Keep the ticked points'}
        </button>
        {waiting.map(({ id }) => (
          <button
            key={id}
            class="btn plain soft"
            type="button"
            onClick={() =>
              act(
                'park-feedback',
                (vault, context) => parkFeedback(vault, { feedbackId: id }, context),
                'Put away. Its words are kept until you open it.',
              )
            }
          >
            Not ready for it yet
          </button>
        ))}
      </p>
    </section>
  )
}

function Offer(props: { offer: PointOffer; picked: boolean; onToggle: () => void }) {
  const { offer, picked } = props
  const { point, source, saidBy } = offer
  const theme = useView((vault) => (point.theme ? themeName(vault, point.theme) : null), [point])
  const spans = point.cues.map((cue) => ({
    ...cue,
    start: cue.start - point.start,
    end: cue.end - point.start,
  }))
  const about = [theme ?? 'Not sorted', sortLabels[point.sort], saidBy ?? pointWords[source]]
  return (
    <li>
      <label class="tick offer">
        <input type="checkbox" checked={picked} onChange={props.onToggle} />
        <span>
          <span class="what">
            <Marked text={point.text} spans={spans} />
          </span>
          <span class="change">{about.filter(Boolean).join(', ')}</span>
        </span>
      </label>
    </li>
  )
}
