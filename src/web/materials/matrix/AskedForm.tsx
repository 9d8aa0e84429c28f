import { tailorWords as words } from '../../../core/content/en/matrix-page.ts'
import { type Asked, setAsked } from '../../../core/materials/matrix-actions.ts'
import type { MatrixView } from '../../../core/materials/matrix-view.ts'
import { useAct } from '../../shell/onward.ts'
import { useFormDraft } from '../../shell/use-form-draft.ts'
import { Choose } from '../../ui/Choose.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { KeepOrLeave } from '../../ui/KeepOrLeave.tsx'

const weights = [
  { value: 'must' as const, label: words.mustShort },
  { value: 'nice' as const, label: words.niceShort },
]

/** What the advert asks for, put right: words, weight, what is none, and what was missed. */
export function AskedForm({ view, onDone }: { view: MatrixView; onDone: () => void }) {
  const act = useAct()
  const { applicationId, must, nice } = view
  const kept: readonly Asked[] = [...must, ...nice].map(({ id, text, weight }) => ({
    ...{ id, text, weight },
  }))
  const draft = useFormDraft(`asked/${applicationId}`, { asked: kept, added: '' })
  const { asked, added } = draft.values
  const put = (at: number, ...instead: readonly Asked[]) =>
    draft.set({ asked: draft.current().asked.toSpliced(at, 1, ...instead) })
  const leave = () => {
    draft.done()
    onDone()
  }
  const keep = async () => {
    const now = draft.current()
    const all = [...now.asked, { text: now.added, weight: 'must' }]
    const set = await act(
      'change-asked',
      (vault, context) => setAsked(vault, { applicationId, asked: all }, context),
      words.corrected,
    )
    if (set) leave()
  }
  const addAnother = () => {
    const now = draft.current()
    if (now.added.trim() === '') return
    draft.set({ asked: [...now.asked, { text: now.added, weight: 'must' }], added: '' })
  }
  return (
    <div class="form">
      {asked.map((one, at) => (
        <div class="asked-line" key={one.id ?? `new-${at}`}>
          <Field
            wide
            rows={2}
            label={words.asksFor(at + 1)}
            value={one.text}
            onInput={(text) => put(at, { ...one, text })}
          />
          <Choose
            label={words.weightOf(at + 1)}
            options={weights}
            picked={one.weight === 'nice' ? 'nice' : 'must'}
            onPick={(weight) => put(at, { ...one, weight })}
          />
          <button
            class="btn plain soft"
            type="button"
            aria-label={`${words.leaveOut}: ${one.text}`}
            onClick={() => put(at)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <Field
        wide
        label={words.missed}
        value={added}
        onInput={(typed) => draft.set({ added: typed })}
        onEnter={addAnother}
      />
      <KeepOrLeave keep={words.keepAsked} leave={words.leave} onKeep={keep} onLeave={leave} />
    </div>
  )
}
