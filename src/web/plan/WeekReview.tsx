import { reviewWeek, type WeekView } from '../../core/plan/weeks.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** Ten minutes: what was done, what it brought, what to keep, one change. */
export function WeekReview({ view }: { view: WeekView }) {
  const act = useAct()
  const { monday, review } = view
  const brought = useDraft(`week/${monday}/brought`, review?.brought ?? '')
  const kept = useDraft(`week/${monday}/keep`, review?.keep ?? '')
  const change = useDraft(`week/${monday}/change`, review?.change ?? '')
  const keep = async () => {
    const input = { monday, brought: brought.text, keep: kept.text, change: change.text }
    const done = await act(
      'review-week',
      (vault, context) => reviewWeek(vault, input, context),
      'Kept. That was the week.',
    )
    if (done) for (const draft of [brought, kept, change]) draft.done()
  }
  return (
    <div class="small-form">
      <p class="under">{view.facts}</p>
      {view.wins.length > 0 && (
        <ul class="lines open wins">
          {view.wins.map((win) => (
            <li key={win.id}>{win.text}</li>
          ))}
        </ul>
      )}
      <Field wide rows={2} label="What it brought" value={brought.text} onInput={brought.write} />
      <Field label="What to keep" value={kept.text} onInput={kept.write} />
      <Field
        label="One change for next week"
        hint="One is plenty."
        value={change.text}
        onInput={change.write}
        onEnter={keep}
      />
      <p class="acts">
        <button class="btn" type="button" onClick={keep}>
          Keep the look back
        </button>
      </p>
    </div>
  )
}
