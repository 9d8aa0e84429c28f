import { useState } from 'preact/hooks'
import { answerComment } from '../../../core/materials/reviews.ts'
import type { Review } from '../../../core/vault/kinds/materials.ts'
import { useAct } from '../../shell/onward.ts'
import { Field } from '../../ui/Field.tsx'
import { KeepOrLeave } from '../../ui/KeepOrLeave.tsx'

/** One comment, and what becomes of it: taken, or left with a reason. */
export function Comment(props: {
  reviewId: string
  comment: Review['comments'][number]
  isFixed: boolean
}) {
  const { reviewId, comment, isFixed } = props
  const act = useAct()
  const [leaving, setLeaving] = useState(false)
  const [reason, setReason] = useState('')
  const answer = async (state: 'open' | 'taken' | 'left', said: string) => {
    const kept = await act(
      'answer-comment',
      (vault) => answerComment(vault, { reviewId, commentId: comment.id, state, reason }),
      said,
    )
    if (kept) setLeaving(false)
  }
  const { text, state } = comment
  return (
    <li class="comment">
      <p>“{text}”</p>
      {state === 'taken' && <p class="under">Taken.</p>}
      {state === 'left' && <p class="under">Left as it is: {comment.reason}</p>}
      {leaving ? (
        <>
          <Field
            label="Why it stays as it is"
            autoFocus
            value={reason}
            onInput={setReason}
            onEnter={() => answer('left', 'Left as it is.')}
          />
          <KeepOrLeave
            keep="Leave the words as they are"
            leave="Not yet"
            onKeep={() => answer('left', 'Left as it is.')}
            onLeave={() => setLeaving(false)}
          />
        </>
      ) : (
        !isFixed && (
          <p class="acts">
            {state === 'open' ? (
              <>
                <button
                  class="btn"
                  type="button"
                  aria-label={`Taken: ${text}`}
                  onClick={() => answer('taken', 'Taken.')}
                >
                  Taken
                </button>
                <button
                  class="btn plain"
                  type="button"
                  aria-label={`Leave it: ${text}`}
                  onClick={() => setLeaving(true)}
                >
                  Leave it
                </button>
              </>
            ) : (
              <button
                class="btn plain"
                type="button"
                aria-label={`Open again: ${text}`}
                onClick={() => answer('open', 'Open again.')}
              >
                Open again
              </button>
            )}
          </p>
        )
      )}
    </li>
  )
}
