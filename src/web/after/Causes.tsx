import type { CauseView, LookBackView } from '../../core/recovery/look-back-view.ts'
import { addCause, removeCause, sortCause } from '../../core/recovery/reflection-actions.ts'
import type { CauseOwner, Changeable } from '../../core/vault/kinds/reflection.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'

/** What may have decided it, and whose it was. Unknown is always a full answer. */
export function Causes({ recoveryId, back }: { recoveryId: string; back: LookBackView }) {
  const act = useAct()
  const draft = useDraft(`cause/${recoveryId}`, '')
  const sort = (causeId: string, sorted: { whose?: CauseOwner; changeable?: Changeable }) =>
    act(
      'sort-cause',
      (vault, context) => sortCause(vault, { recoveryId, causeId, ...sorted }, context),
      'Sorted.',
    )
  const add = async () => {
    if (draft.text.trim() === '') return
    const added = await act(
      'add-cause',
      (vault, context) => addCause(vault, { recoveryId, text: draft.text }, context),
      'Kept.',
    )
    if (added) draft.done()
  }
  const remove = (causeId: string) =>
    act(
      'remove-cause',
      (vault, context) => removeCause(vault, { recoveryId, causeId }, context),
      'Removed.',
    )
  return (
    <div class="lb">
      <h3>{back.prompts.causes.label}</h3>
      <p class="under">{back.prompts.causes.hint}</p>
      <ul class="lines causes">
        {back.proposed.map((cause) => (
          <li key={cause.text}>
            <p class="what">
              {cause.text}
              <span class="change">{cause.says}</span>
            </p>
            <button
              class="btn"
              type="button"
              aria-label={`Keep it: “${cause.text}”`}
              onClick={() =>
                act(
                  'add-cause',
                  (vault, context) =>
                    addCause(vault, { recoveryId, ...cause, source: 'letter' }, context),
                  'Kept.',
                )
              }
            >
              Keep it
            </button>
          </li>
        ))}
        {back.causes.map((cause) => (
          <li key={cause.id}>
            <p class="what">
              {cause.text}
              <span class="change">{cause.says}</span>
            </p>
            <Pick
              label={`Whose was it: ${cause.text}`}
              options={back.owners}
              picked={cause.whose}
              onPick={(whose) => sort(cause.id, { whose })}
            />
            <CanChange
              cause={cause}
              back={back}
              onPick={(changeable) => sort(cause.id, { changeable })}
            />
            <button
              class="btn plain soft remove"
              type="button"
              aria-label={`Remove “${cause.text}”`}
              onClick={() => remove(cause.id)}
            >
              <Icon name="remove" />
              Remove
            </button>
          </li>
        ))}
      </ul>
      <div class="add-line">
        <Field
          wide
          label="Something that may have decided it"
          value={draft.text}
          onInput={draft.write}
          onEnter={add}
        />
        <button class="btn" type="button" aria-disabled={draft.text.trim() === ''} onClick={add}>
          Add it
        </button>
      </div>
    </div>
  )
}

/** Whether it can change is asked only of what is one's own: an external cause is never argued with. */
function CanChange(props: {
  cause: CauseView
  back: LookBackView
  onPick: (changeable: Changeable) => void
}) {
  if (props.cause.whose !== 'mine') return null
  return (
    <div class="can-change">
      <span class="change">Can it change?</span>
      <Pick
        label={`Can it change: ${props.cause.text}`}
        options={props.back.changeables}
        picked={props.cause.changeable}
        onPick={props.onPick}
      />
    </div>
  )
}

function Pick<Value extends string>(props: {
  label: string
  options: readonly { value: Value; label: string }[]
  picked: Value | string
  onPick: (value: Value) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of toggles inside a list line
    <div class="pick" role="group" aria-label={props.label}>
      {props.options.map((option) => (
        <button
          key={option.value}
          type="button"
          class={option.value}
          aria-pressed={props.picked === option.value}
          onClick={() => props.onPick(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
