import { useState } from 'preact/hooks'
import { addWin } from '../../core/plan/action-actions.ts'
import { winsThisWeek } from '../../core/plan/action-view.ts'
import { useAct, useView } from '../shell/onward.ts'
import { Field } from '../ui/Field.tsx'

/** Small things that went well this week, and one more. */
export function Wins() {
  const act = useAct()
  const wins = useView(winsThisWeek)
  const [text, setText] = useState('')
  const keep = async () => {
    const kept = await act('add-win', (vault, context) => addWin(vault, { text }, context), 'Kept.')
    if (kept) setText('')
  }
  return (
    <>
      <ul class="lines open wins">
        {wins.map((win) => (
          <li key={win.id}>
            {win.text}{' '}
            <a
              href={`/practice/stories?from=${win.id}`}
              aria-label={`Make a story of “${win.text}”`}
            >
              Make a story
            </a>
          </li>
        ))}
      </ul>
      <div class="small-form">
        <Field
          label="Something that went well"
          hint="You asked. You practised. You stopped in time."
          value={text}
          onInput={setText}
          onEnter={keep}
        />
        <p class="acts">
          <button class="btn" type="button" onClick={keep}>
            Keep this win
          </button>
        </p>
      </div>
    </>
  )
}
