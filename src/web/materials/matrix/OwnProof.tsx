import { useState } from 'preact/hooks'
import { tailorWords as words } from '../../../core/content/en/matrix-page.ts'
import { attachProof, writeProof } from '../../../core/materials/matrix-actions.ts'
import { proofChoices } from '../../../core/materials/matrix-view.ts'
import { beginningOf } from '../../../core/time/say.ts'
import { useAct, useView } from '../../shell/onward.ts'
import { useFormDraft } from '../../shell/use-form-draft.ts'
import { Field } from '../../ui/Field.tsx'
import { KeepOrLeave } from '../../ui/KeepOrLeave.tsx'
import { Select } from '../../ui/Select.tsx'

/** So much of a proof is shown where one is chosen, in UTF-16 units. */
const SHOWN_CHARS = 90

/** A proof that was found by nobody but the person: written now, or written down already. */
export function OwnProof(props: {
  about: { readonly applicationId: string; readonly requirementId: string }
  text: string
  onLeave: () => void
}) {
  const act = useAct()
  const { about, onLeave } = props
  const draft = useFormDraft(`proof/${about.applicationId}/${about.requirementId}`, { words: '' })
  const [asked, setAsked] = useState(false)
  const choices = useView(
    (vault) => proofChoices(vault, about.applicationId),
    [about.applicationId],
  )
  const leave = () => {
    draft.done()
    onLeave()
  }
  const keep = async () => {
    setAsked(true)
    if (draft.current().words.trim() === '') return
    const kept = await act(
      'hold-proof',
      (vault, context) => writeProof(vault, { ...about, ...draft.current() }, context),
      words.kept,
    )
    if (kept) leave()
  }
  const attach = async (key: string) => {
    const proof = choices.find((choice) => choice.key === key)
    if (!proof) return
    const kept = await act(
      'hold-proof',
      (vault, context) => attachProof(vault, { ...about, proof }, context),
      words.attached,
    )
    if (kept) leave()
  }
  const isEmpty = asked && draft.values.words.trim() === ''
  return (
    <section class="small-form step" aria-label={`${words.have}: ${props.text}`}>
      <Field
        wide
        autoFocus
        rows={2}
        label={words.whatShows}
        hint={words.whatShowsHint}
        asks={isEmpty ? words.oneLine : null}
        value={draft.values.words}
        onInput={(typed) => draft.set({ words: typed })}
      />
      {choices.length > 0 && (
        <Select
          label={words.already}
          all={words.choose}
          options={choices.map(({ key, words: said, where }) => ({
            value: key,
            label: `${beginningOf(said, SHOWN_CHARS)} (${where})`,
          }))}
          picked=""
          onPick={attach}
        />
      )}
      <KeepOrLeave keep={words.keepProof} leave={words.leave} onKeep={keep} onLeave={leave} />
    </section>
  )
}
