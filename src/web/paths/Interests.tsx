import { markArea, writeLikes } from '../../core/paths/paths-actions.ts'
import type { PathsView } from '../../core/paths/paths-view.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** What the person likes: six areas, or their own words. Both take part in the order of what is shown. */
export function Interests({ view }: { view: PathsView }) {
  const act = useAct()
  const likes = useDraft('paths-likes', view.likes)
  const keep = async () => {
    if (!likes.touched) return
    const text = likes.joined()
    const kept = await act(
      'mark-interest',
      (vault, context) => writeLikes(vault, { text }, context),
      'Kept. The order above takes it in.',
    )
    if (kept) likes.done()
  }
  return (
    <>
      <fieldset class="areas">
        <legend>
          Pick what draws you, or say it in your words: work that is close to it comes forward
          above.
        </legend>
        {view.areas.map(({ area, name, says, picked }) => (
          <button
            key={area}
            class="area-choice"
            type="button"
            aria-pressed={picked}
            onClick={() =>
              act(
                'mark-interest',
                (vault, context) => markArea(vault, { area }, context),
                picked ? `${name} is taken back.` : `${name}: kept.`,
              )
            }
          >
            <b>{name}</b>
            <span>{says}</span>
          </button>
        ))}
      </fieldset>
      <Field
        label="What you like doing, in your words"
        placeholder="Boats, timetables, being outdoors"
        value={likes.text}
        onInput={likes.write}
        onDone={keep}
        onEnter={keep}
      />
    </>
  )
}
