import { matrixWords } from '../../../core/content/en/matrix.ts'
import { tailorWords as words } from '../../../core/content/en/matrix-page.ts'
import { readAsked, setAsked } from '../../../core/materials/matrix-actions.ts'
import type { MatrixView } from '../../../core/materials/matrix-view.ts'
import type { Change } from '../../../core/vault/change.ts'
import { useAct } from '../../shell/onward.ts'
import { useFormDraft } from '../../shell/use-form-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { Section } from '../../ui/Opening.tsx'

/** Where nothing is known of what a job asks for: the advert is pasted, or a line is typed. */
export function PasteAdvert({ view }: { view: MatrixView }) {
  const act = useAct()
  const { applicationId, advert } = view
  const draft = useFormDraft(`asks/${applicationId}`, { text: advert ?? '', line: '' })
  const { text, line } = draft.values
  const read = async () => {
    const { text } = draft.current()
    const done = await act(
      'change-asked',
      (vault, context) => readAsked(vault, { applicationId, text }, context),
      ([change]) => (asks(change) ? words.read : words.noneRead),
    )
    // A line that is being typed below stays.
    if (done) draft.done({ text, line: '' })
  }
  const add = async () => {
    const { line } = draft.current()
    const asked = [{ text: line, weight: 'must' as const }]
    const done = await act(
      'change-asked',
      (vault, context) => setAsked(vault, { applicationId, asked }, context),
      words.corrected,
    )
    // An advert that is being pasted above stays.
    if (done) draft.done({ text: advert ?? '', line })
  }
  return (
    <Section name={words.advert} heads label={words.advert}>
      {advert && <p class="under">{matrixWords.notListed}</p>}
      <div class="form">
        <Field
          wide
          rows={8}
          label={words.advertWords}
          hint={matrixWords.noAdvert}
          value={text}
          onInput={(typed) => draft.set({ text: typed })}
        />
        <p class="acts">
          <button class="btn main" type="button" onClick={read}>
            {words.list}
          </button>
        </p>
        <Field
          wide
          label={words.typeOne}
          value={line}
          onInput={(typed) => draft.set({ line: typed })}
          onEnter={add}
        />
        <p class="acts">
          <button class="btn" type="button" onClick={add}>
            {words.addLine}
          </button>
        </p>
      </div>
    </Section>
  )
}

/** Something that it asks for was found in the advert. */
function asks(change: Change | undefined): boolean {
  const requirements = change && 'body' in change ? change.body?.requirements : undefined
  return Array.isArray(requirements) && requirements.length > 0
}
