import { editCard } from '../../core/practice/card-actions.ts'
import { attemptKind } from '../../core/vault/kinds/practice.ts'
import { cardKind } from '../../core/vault/kinds/reflection.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Field } from '../ui/Field.tsx'

/** While it is fresh: what the person means to say when the question comes back. */
export function NextTime({ attemptId }: { attemptId: string }) {
  const card = useView(
    (vault) => vault.get(cardKind, vault.get(attemptKind, attemptId)?.body.cardId ?? ''),
    [attemptId],
  )
  if (!card || card.readOnly) return null
  return <NextWords key={card.id} cardId={card.id} answer={card.body.answer ?? ''} />
}

function NextWords({ cardId, answer }: { cardId: string; answer: string }) {
  const act = useAct()
  const draft = useDraft(`card-answer/${cardId}`, answer)
  const keep = async () => {
    if (draft.joined() === answer) return
    const kept = await act(
      'edit-card',
      (vault, context) => editCard(vault, { cardId, answer: draft.joined() }, context),
      'Kept for the next time.',
    )
    if (kept) draft.done()
  }
  return (
    <details class="why">
      <summary>Write down what to say next time</summary>
      <Field
        label="What you mean to say, in your own words"
        rows={4}
        value={draft.text}
        onInput={draft.write}
        onDone={keep}
      />
    </details>
  )
}
