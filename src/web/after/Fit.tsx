import { useState } from 'preact/hooks'
import type { LookBackView } from '../../core/recovery/look-back-view.ts'
import { addFit, removeFit } from '../../core/recovery/reflection-actions.ts'
import { Hoped } from '../care/Hoped.tsx'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Icon } from '../ui/Icon.tsx'

/** Where the job fitted and where it did not: differences, never a verdict. */
export function Fit({ recoveryId, back }: { recoveryId: string; back: LookBackView }) {
  const act = useAct()
  const [aspect, setAspect] = useState<string | null>(null)
  const wanted = useDraft(`fit-wanted/${recoveryId}`, '')
  const found = useDraft(`fit-found/${recoveryId}`, '')
  const add = async () => {
    if (!aspect || (wanted.text.trim() === '' && found.text.trim() === '')) return
    const added = await act(
      'add-fit',
      (vault, context) =>
        addFit(vault, { recoveryId, aspect, wanted: wanted.text, found: found.text }, context),
      'Kept.',
    )
    if (!added) return
    wanted.done()
    found.done()
    setAspect(null)
  }
  const remove = (fitId: string) =>
    act(
      'remove-fit',
      (vault, context) => removeFit(vault, { recoveryId, fitId }, context),
      'Removed.',
    )
  return (
    <div class="lb">
      <h3 id="fit">{back.prompts.fit.label}</h3>
      <p class="under">{back.prompts.fit.hint}</p>
      <Hoped recoveryId={recoveryId} />
      {back.fit.length > 0 && (
        <ul class="lines kept-lines">
          {back.fit.map((difference) => (
            <li key={difference.id}>
              <p class="what">
                {difference.wanted || 'Nothing in particular'}
                <span class="change">
                  What you want of {difference.aspect}. There: {difference.found || 'not known'}
                </span>
              </p>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Remove the note on ${difference.aspect}`}
                onClick={() => remove(difference.id)}
              >
                <Icon name="remove" />
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <Chips
        labelledBy="fit"
        options={back.fitAspects.map((each) => ({ value: each, label: each }))}
        picked={aspect}
        onPick={(each) => setAspect(aspect === each ? null : each)}
      />
      {aspect && (
        <div class="two-fields">
          <Field label={`What I want of ${aspect}`} value={wanted.text} onInput={wanted.write} />
          <Field label="How it was there" value={found.text} onInput={found.write} onEnter={add} />
          <button class="btn" type="button" onClick={add}>
            Keep the difference
          </button>
        </div>
      )}
    </div>
  )
}
