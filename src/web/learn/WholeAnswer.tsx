import { useState } from 'preact/hooks'
import { keepFeedback } from '../../core/feedback/feedback-actions.ts'
import type { FeedbackWay } from '../../core/vault/kinds/learn.ts'
import { useAct } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'

const ways = [
  { value: 'letter', label: 'In a letter' },
  { value: 'call', label: 'On the phone' },
  { value: 'person', label: 'In person' },
] as const

/** All that somebody said, word for word; what it comes to is offered afterwards. */
export function WholeAnswer({ recoveryId }: { recoveryId: string }) {
  const act = useAct()
  const draft = useDraft(`feedback/${recoveryId}`, '')
  const saidBy = useDraft(`feedback-by/${recoveryId}`, '')
  const [way, setWay] = useState<FeedbackWay>('letter')
  const keep = async () => {
    if (draft.text.trim() === '') return
    const input = { recoveryId, text: draft.text, way, saidBy: saidBy.text.trim() || undefined }
    const kept = await act(
      'keep-feedback',
      (vault, context) => keepFeedback(vault, input, context),
      'Kept word for word.',
    )
    if (!kept) return
    draft.done()
    saidBy.done()
  }
  return (
    <details class="why whole-answer">
      <summary>They said more: keep all of it, word for word</summary>
      <Field
        wide
        rows={5}
        label="All that they said"
        hint="Paste it, or write it as you remember it. It stays as it is; points are offered from it."
        value={draft.text}
        onInput={draft.write}
      />
      <Chips class="said-by" label="How it came" options={ways} picked={way} onPick={setWay} />
      <Field label="From whom" value={saidBy.text} onInput={saidBy.write} hint="If you like." />
      <p class="acts">
        <button class="btn" type="button" aria-disabled={draft.text.trim() === ''} onClick={keep}>
          Keep all of it
        </button>
      </p>
    </details>
  )
}
