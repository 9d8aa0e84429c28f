import { offeringWords } from '../../core/content/en/paths.ts'
import { type OfferingLines, writeOffering } from '../../core/paths/offering.ts'
import { useAct } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Field } from '../ui/Field.tsx'

const names = ['who', 'offer', 'next'] as const

/** The three lines of what the person offers, to be written or changed. */
export function OfferLines({ kept }: { kept: OfferingLines }) {
  const act = useAct()
  const draft = useFormDraft('offering', kept)
  const keep = async () => {
    const lines = draft.current()
    const written = await act(
      'write-offering',
      (vault, context) => writeOffering(vault, lines, context),
      'Kept. Letters and stories can use the second line.',
    )
    if (written) draft.done(lines)
  }
  return (
    <div class="form">
      {names.map((name) => (
        <Field
          key={name}
          wide
          label={offeringWords.lines[name].label}
          hint={offeringWords.lines[name].hint}
          value={draft.values[name]}
          onInput={(text) => draft.set({ [name]: text })}
          onEnter={keep}
        />
      ))}
      <div class="acts">
        <button class="btn" type="button" onClick={keep}>
          Keep the three lines
        </button>
      </div>
    </div>
  )
}
