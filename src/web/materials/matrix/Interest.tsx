import { matrixWords } from '../../../core/content/en/matrix.ts'
import { tailorWords as words } from '../../../core/content/en/matrix-page.ts'
import { noteInterest } from '../../../core/materials/matrix-actions.ts'
import type { MatrixView } from '../../../core/materials/matrix-view.ts'
import { interests } from '../../../core/vault/kinds/matrix.ts'
import { useAct } from '../../shell/onward.ts'
import { useDraft } from '../../shell/use-draft.ts'
import { Choose } from '../../ui/Choose.tsx'
import { Field } from '../../ui/Field.tsx'
import { Section } from '../../ui/Opening.tsx'
import { optionsOf } from '../../ui/options.ts'

/** Whether the work itself draws the person: what one can do is half of it. */
export function Interest({ view }: { view: MatrixView }) {
  const act = useAct()
  const { applicationId, interest, interestWhy } = view
  const draft = useDraft(`interest/${applicationId}`, interestWhy)
  const keepWhy = async () => {
    const why = draft.joined()
    if (!draft.touched || why === interestWhy) return
    const kept = await act(
      'note-interest',
      (vault, context) => noteInterest(vault, { applicationId, why }, context),
      words.noted,
    )
    if (kept) draft.done()
  }
  return (
    <Section name={words.interest} heads label={words.interest}>
      <p class="under">{words.interestWhy}</p>
      <div class="form interest">
        <Choose
          label={words.interest}
          options={optionsOf(interests, matrixWords.interests)}
          picked={interest}
          onPick={(picked) =>
            act(
              'note-interest',
              (vault, context) => noteInterest(vault, { applicationId, interest: picked }, context),
              words.noted,
            )
          }
        />
        <Field
          label={words.draws}
          value={draft.text}
          onInput={draft.write}
          onDone={keepWhy}
          onEnter={keepWhy}
        />
      </div>
    </Section>
  )
}
