import { forgetLearnt, learntFrom } from '../../core/reading/learn/learnt-view.ts'
import { foundAgain } from '../shell/found-again.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

/** What Onward has learnt from letters that the person put right, each to be forgotten. */
export function Learnt() {
  const act = useAct()
  const learnt = useView(learntFrom)
  if (learnt.length === 0) return null
  const forget = (id: string) =>
    act('forget-learnt', (vault) => forgetLearnt(vault, { id }), `Forgotten. ${foundAgain}`)
  return (
    <Section heads name="Learnt" label="What Onward has learnt from you">
      <p class="settings-say">What Onward has learnt from you</p>
      <p class="under">
        When you put a letter right, the next one of its sender or in its words is read the same
        way. None of its words are kept for that, and it stays in these records. Forgetting changes
        none of the letters you keep.
      </p>
      <ul class="lines open known-from">
        {learnt.map(({ id, says, where }) => (
          <li key={id}>
            <p>
              <b>{says}</b>
              <span>{where}</span>
            </p>
            <p class="acts">
              <button
                class="btn plain"
                type="button"
                aria-label={`Forget this: ${says}`}
                onClick={() => forget(id)}
              >
                Forget this
              </button>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
