import { coverPageWords as words } from '../../../core/content/en/cover-letter.ts'
import type { CoverView } from '../../../core/materials/cover-letter-view.ts'
import { Field } from '../../ui/Field.tsx'
import { ChooseProofs } from './ChooseProofs.tsx'
import type { CoverDesk } from './use-cover-letter.ts'

/** What only the person can say: to whom, what is needed, what shows it, and why there. */
export function LetterParts({ view, desk }: { view: CoverView; desk: CoverDesk }) {
  const { form, change, write, leave } = desk
  const { toName, slots, words: own } = form.values
  return (
    <div class="letter-slots">
      <Field
        label={words.to}
        value={toName}
        onInput={(typed) => form.set({ toName: typed })}
        onDone={leave}
      />
      {own === null && (
        <>
          <Field
            wide
            rows={2}
            label={words.problem}
            hint={words.problemHint}
            value={slots.problem}
            onInput={(typed) => write('problem', typed)}
            onDone={leave}
          />
          <Field
            wide
            rows={4}
            label={words.proofs}
            hint={words.proofsHint}
            value={slots.proofs}
            onInput={(typed) => write('proofs', typed)}
            onDone={leave}
          />
          <ChooseProofs
            applicationId={view.applicationId}
            proofs={view.proofs}
            offer={view.offer}
            chosen={slots.proofs}
            onChange={(proofs) => change({ slots: { ...form.current().slots, proofs } })}
          />
          <Field
            wide
            rows={3}
            label={words.fit}
            hint={words.fitHint}
            value={slots.fit}
            onInput={(typed) => write('fit', typed)}
            onDone={leave}
          />
        </>
      )}
    </div>
  )
}
