import {
  addLine,
  leaveLine,
  type RoundList,
  tickLine,
} from '../../core/applications/rounds-actions.ts'
import type { RoundLine, RoundPage } from '../../core/applications/rounds-view.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'

const froms: Readonly<Record<string, string>> = {
  advert: 'From the advert',
  letter: 'From their letter',
  question: 'From earlier talks',
}

/** Lines to tick, to leave out and to add to; every tick is kept. */
export function RoundLines(props: {
  page: RoundPage
  list: RoundList
  add: string
  under: string
}) {
  const { page, list } = props
  const act = useAct()
  const at = { applicationId: page.applicationId, eventId: page.eventId, list }
  const draft = useDraft(`round-${list}/${page.eventId}`, '')
  const pick = ({ id, text, from }: RoundLine) => ({ id, text, ...(from ? { from } : {}) })
  const tick = (line: RoundLine) =>
    act(
      'tick-round',
      (vault, context) => tickLine(vault, { ...at, line: pick(line), done: !line.done }, context),
      line.done ? 'The tick is taken back.' : 'Ticked.',
    )
  const leave = (line: RoundLine) =>
    act(
      'leave-round-line',
      (vault, context) => leaveLine(vault, { ...at, line: pick(line) }, context),
      'Left out.',
    )
  const add = async () => {
    const added = await act(
      'add-round-line',
      (vault, context) => addLine(vault, { ...at, text: draft.text }, context),
      'Added.',
    )
    if (added) draft.done()
  }
  return (
    <>
      <p class="under">{props.under}</p>
      <ul class="lines round-lines">
        {page[list].map((line) => (
          <li key={line.id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={line.done}
                disabled={page.readOnly}
                onChange={() => tick(line)}
              />
              <span>
                {line.text}
                {(line.findsOut || froms[line.from ?? '']) && (
                  <span class="change">
                    {line.findsOut ? `Tells ${line.findsOut}` : froms[line.from ?? '']}
                  </span>
                )}
              </span>
            </label>
            {!page.readOnly && (
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Leave out: ${line.text}`}
                onClick={() => leave(line)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!page.readOnly && (
        <div class="add-one">
          <Field wide label={props.add} value={draft.text} onInput={draft.write} onEnter={add} />
          <button
            class="btn"
            type="button"
            aria-disabled={draft.text.trim() === ''}
            aria-label={`Add: ${props.add}`}
            onClick={add}
          >
            Add
          </button>
        </div>
      )}
    </>
  )
}
