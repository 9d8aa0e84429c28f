import { useState } from 'preact/hooks'
import { refuseFocus, takeFocus } from '../../core/feedback/focus-actions.ts'
import type { NamedTheme } from '../../core/feedback/themes.ts'
import type { FocusProposal } from '../../core/feedback/themes-view.ts'
import { useAct } from '../shell/onward.ts'
import { Because } from '../ui/Because.tsx'
import { Field } from '../ui/Field.tsx'
import { MenuButton } from '../ui/Menu.tsx'
import { Section } from '../ui/Opening.tsx'

/** A focus that is proposed: taken, exchanged for another, or left, each as good as the others. */
export function FocusOffer(props: { proposal: FocusProposal; themes: readonly NamedTheme[] }) {
  const { proposal, themes } = props
  const { themeId, name, because, beside } = proposal
  const act = useAct()
  const [reason, setReason] = useState('')
  const take = () =>
    act(
      'take-focus',
      (vault, context) => takeFocus(vault, { themeId, because, reason }, context),
      'In focus now.',
    )
  const refuse = (later: boolean) =>
    act(
      'refuse-focus',
      (vault, context) => refuseFocus(vault, { themeId, because, reason, later }, context),
      later ? 'Parked.' : 'Left out. Your reason is kept with it.',
    )
  const change = async (other: string) => {
    const left = await act(
      'refuse-focus',
      (vault, context) => refuseFocus(vault, { themeId, because, reason, later: true }, context),
      'Parked.',
    )
    if (!left) return
    await act(
      'take-focus',
      (vault, context) => takeFocus(vault, { themeId: other, reason }, context),
      'In focus instead.',
    )
  }
  return (
    <Section name="Something recurs" label={`Something recurs: ${name}`}>
      <div class="step ribbon">
        <h2>{name}: worth a few weeks of attention?</h2>
        <Because reason={because} />
        <p class="under">{beside}</p>
        <Field
          label="Your reason, either way"
          hint="If you like. It is kept with your answer."
          value={reason}
          onInput={setReason}
        />
        <p class="acts">
          <button class="btn main" type="button" onClick={take}>
            Take it into focus
          </button>
          <MenuButton
            label="Something else instead"
            options={themes
              .filter(({ id }) => id !== themeId)
              .map(({ id, name: word }) => ({ value: id, word }))}
            onPick={change}
          />
          <button class="btn plain" type="button" onClick={() => refuse(true)}>
            Later
          </button>
          <button class="btn plain soft" type="button" onClick={() => refuse(false)}>
            Leave it out
          </button>
        </p>
      </div>
    </Section>
  )
}
