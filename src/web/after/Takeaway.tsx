import { useState } from 'preact/hooks'
import { leftLabels } from '../../core/content/en/plan.ts'
import { addLeft, removeLeft, writeWant } from '../../core/plan/takeaway.ts'
import { type LeftType, leftTypes, takeawayKind } from '../../core/vault/kinds/direction.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { optionsOf } from '../ui/options.ts'
import { ActionForm } from './ActionForm.tsx'

/** What a no left behind, and what it makes one want to do. */
export function Takeaway(props: { recoveryId: string; applicationId: string }) {
  const { recoveryId, applicationId } = props
  const act = useAct()
  const kept = useView((vault) => vault.get(takeawayKind, recoveryId)?.body, [recoveryId])
  const [type, setType] = useState<LeftType>('contact')
  const [text, setText] = useState('')
  const want = useDraft(`want/${recoveryId}`, kept?.want ?? '')
  const add = async () => {
    const added = await act(
      'keep-takeaway',
      (vault, context) => addLeft(vault, { recoveryId, type, text }, context),
      'Kept. It stays yours, whatever they decided.',
    )
    if (added) setText('')
  }
  const keepWant = async () => {
    if (!want.touched) return
    const done = await act(
      'keep-takeaway',
      (vault, context) => writeWant(vault, { recoveryId, want: want.joined() }, context),
      'Kept.',
    )
    if (done) want.done()
  }
  return (
    <Section name="What stays" label="What stays of it">
      <details class="why" open={kept !== undefined}>
        <summary>What this one left me, and what it makes me want to do</summary>
        <ul class="lines kept-lines">
          {kept?.left.map((one) => (
            <li key={one.id}>
              <span class="what">
                {one.text}
                <span class="change">{leftLabels[one.type as LeftType] ?? one.type}</span>
              </span>
              <button
                class="btn plain soft"
                type="button"
                aria-label={`Remove “${one.text}”`}
                onClick={() =>
                  act(
                    'keep-takeaway',
                    (vault, context) => removeLeft(vault, { recoveryId, id: one.id }, context),
                    'Removed.',
                  )
                }
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
        <Chips
          class="said-by"
          label="What it is"
          options={optionsOf(leftTypes, leftLabels)}
          picked={type}
          onPick={setType}
        />
        <Field
          label="What this one left me"
          hint="The chance of the next is what it was; this you did not have before."
          value={text}
          onInput={setText}
          onEnter={add}
        />
        <p class="acts">
          <button class="btn" type="button" onClick={add}>
            Keep what it left
          </button>
        </p>
        <Field
          wide
          rows={2}
          label="What this one makes me want to do"
          value={want.text}
          onInput={want.write}
          onDone={keepWant}
        />
        {kept?.want && (
          <ActionForm
            key={kept.want}
            about={{ recoveryId, applicationId }}
            title="One small step towards it"
            because={`you wrote: “${kept.want}”`}
            draft={{ ifCue: '', thenStep: '', minutes: 20 }}
          />
        )}
      </details>
    </Section>
  )
}
