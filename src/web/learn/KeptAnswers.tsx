import { unparkFeedback } from '../../core/feedback/feedback-actions.ts'
import { sayDate, sayDayOfYear } from '../../core/time/say.ts'
import { feedbackKind } from '../../core/vault/kinds/learn.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'

/** What was said, word for word: folded once it is split, out of sight while it is parked. */
export function KeptAnswers({ recoveryId }: { recoveryId: string }) {
  const act = useAct()
  const { now } = useOnward()
  const kept = useView(
    (vault) => vault.all(feedbackKind).filter(({ body }) => body.recoveryId === recoveryId),
    [recoveryId],
  )
  const open = (feedbackId: string) =>
    act(
      'open-feedback',
      (vault, context) => unparkFeedback(vault, { feedbackId }, context),
      'Opened.',
    )
  return (
    <>
      {kept.map(({ id, body }) => {
        const { text, saidBy, saidOn, state, parkedUntil } = body
        const from = [saidBy ?? 'What they said', sayDayOfYear(saidOn, now.value)].join(', ')
        return state === 'parked' ? (
          <p class="beat-row" key={id}>
            <span class="under">
              {from} is put away
              {parkedUntil ? `, to come back ${sayDate(parkedUntil, now.value)}` : ''}.
            </span>
            <button class="btn plain" type="button" onClick={() => open(id)}>
              I am ready for it
            </button>
          </p>
        ) : (
          <details class="why" key={id} open={state === 'waiting'}>
            <summary>{from}: all of it</summary>
            <div class="kept">
              <p class="written-text">{text}</p>
            </div>
          </details>
        )
      })}
    </>
  )
}
