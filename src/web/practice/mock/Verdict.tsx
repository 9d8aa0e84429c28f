import { changeIntoAction, writeVerdict } from '../../../core/practice/mock-actions.ts'
import type { MockPage } from '../../../core/practice/mock-view.ts'
import { useAct } from '../../shell/onward.ts'
import { useDraft } from '../../shell/use-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { Section } from '../../ui/Opening.tsx'

/** One thing to keep and one to change; the change can become a small step. */
export function Verdict({ page }: { page: MockPage }) {
  const act = useAct()
  const keep = useDraft(`mock-keep/${page.id}`, page.keep)
  const change = useDraft(`mock-change/${page.id}`, page.change)
  const write = async (field: 'keep' | 'change') => {
    const draft = field === 'keep' ? keep : change
    if (!draft.touched) return true
    const words = { mockId: page.id, [field]: draft.joined() }
    const kept = await act(
      'write-verdict',
      (vault, context) => writeVerdict(vault, words, context),
      'Kept.',
    )
    if (kept) draft.done()
    return kept !== null
  }
  const step = async () => {
    if (!(await write('change'))) return
    await act(
      'change-into-action',
      (vault, context) => changeIntoAction(vault, { mockId: page.id }, context),
      'It is among your steps for tomorrow.',
    )
  }
  return (
    <Section name="Of all this" heads label="One thing to keep, one to change">
      <div class="mock-verdict">
        <Field
          wide
          rows={2}
          label="One thing to keep"
          value={keep.text}
          onInput={keep.write}
          onDone={() => write('keep')}
        />
        <Field
          wide
          rows={2}
          label="One thing to change"
          hint="One is enough. As you would do it: “begin with the answer, then the story”."
          value={change.text}
          onInput={change.write}
          onDone={() => write('change')}
        />
      </div>
      <p class="acts">
        <button class="btn" type="button" aria-disabled={change.text.trim() === ''} onClick={step}>
          Make the change a step of tomorrow
        </button>
      </p>
    </Section>
  )
}
