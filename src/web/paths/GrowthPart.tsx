import { growthWords } from '../../core/content/en/paths.ts'
import { growthView, keepGrowth } from '../../core/paths/growth.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { Choose } from '../ui/Choose.tsx'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'

const sides = ['learn', 'cost'] as const
const options = [
  { value: 'yes', label: growthWords.decided.yes },
  { value: 'no', label: growthWords.decided.no },
] as const

/** What a job that is not an exact fit would teach and what it would cost, then yes or no. */
export function GrowthPart({ applicationId }: { applicationId: string }) {
  const act = useAct()
  const view = useView((vault, now) => growthView(vault, applicationId, now), [applicationId])
  const draft = useFormDraft(`growth-${applicationId}`, { learn: view.learn, cost: view.cost })
  const keep = async (decision?: 'yes' | 'no') => {
    if (!decision && !draft.touched) return
    const lines = draft.current()
    const input = { applicationId, ...lines, ...(decision ? { decision } : {}) }
    const kept = await act(
      'keep-growth',
      (vault, context) => keepGrowth(vault, input, context),
      'Kept.',
    )
    if (kept) draft.done(lines)
  }
  return (
    <Section name="If it is not an exact fit" heads label="If it is not an exact fit">
      <p class="under">{view.because}</p>
      <div class="form">
        {sides.map((side) => (
          <Field
            key={side}
            wide
            rows={2}
            label={growthWords[side].label}
            hint={growthWords[side].hint}
            value={draft.values[side]}
            onInput={(text) => draft.set({ [side]: text })}
            onDone={() => keep()}
          />
        ))}
        <Choose
          label="Is it worth it to you?"
          options={options}
          picked={view.decision}
          onPick={keep}
        />
      </div>
    </Section>
  )
}
