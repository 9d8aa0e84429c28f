import { lookBackMoreWords as words } from '../../core/content/en/care-look-back.ts'
import { addMistake, type MoreView, removeMistake } from '../../core/recovery/reflection-more.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'

/** What went wrong, each with what to do next time. */
export function Mistakes(props: { recoveryId: string; mistakes: MoreView['mistakes'] }) {
  const { recoveryId, mistakes } = props
  const act = useAct()
  const text = useDraft(`mistake/${recoveryId}`, '')
  const nextTime = useDraft(`next-time/${recoveryId}`, '')
  const add = async () => {
    const added = await act(
      'look-back-more',
      (vault, context) =>
        addMistake(vault, { recoveryId, text: text.text, nextTime: nextTime.text }, context),
      'Kept.',
    )
    if (!added) return
    text.done()
    nextTime.done()
  }
  const remove = (mistakeId: string) =>
    act(
      'look-back-more',
      (vault, context) => removeMistake(vault, { recoveryId, mistakeId }, context),
      'Removed.',
    )
  return (
    <div class="lb">
      {mistakes.length > 0 && (
        <ul class="lines kept-lines">
          {mistakes.map((mistake) => (
            <li key={mistake.id}>
              <p class="what">
                {mistake.text}
                {mistake.nextTime && (
                  <span class="change">
                    {words.nextTime.label}: {mistake.nextTime}
                  </span>
                )}
              </p>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Remove “${mistake.text}”`}
                onClick={() => remove(mistake.id)}
              >
                <Icon name="remove" />
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="two-fields">
        <Field
          label={words.mistake.label}
          hint={words.mistake.hint}
          value={text.text}
          onInput={text.write}
        />
        <Field
          label={words.nextTime.label}
          hint={words.nextTime.hint}
          value={nextTime.text}
          onInput={nextTime.write}
          onEnter={add}
        />
        <button class="btn" type="button" aria-disabled={text.text.trim() === ''} onClick={add}>
          {words.keepMistake}
        </button>
      </div>
    </div>
  )
}
