import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { reopenBeat } from '../../core/recovery/beat-actions.ts'
import type { AfterNo } from '../../core/recovery/beats.ts'
import { useAct } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'
import { AddQuestion } from './Questions.tsx'

/** A shrug is filed: one question whether to keep anything, and a way back. */
export function Filed({ view }: { view: AfterNo }) {
  const act = useAct()
  const { route } = useLocation()
  const [asking, setAsking] = useState(false)
  const { recoveryId } = view
  const reopen = (beat: 'pause' | 'ask') =>
    act(
      'open-beat',
      (vault, context) => reopenBeat(vault, { recoveryId, beat }, context),
      'Opened again.',
    )
  return (
    <Section label="Filed" name="Filed">
      {asking ? (
        <AddQuestion recoveryId={recoveryId} onAdded={() => setAsking(false)} />
      ) : (
        <p class="acts">
          {view.keep.map((option) => (
            <button
              key={option.id}
              class={option.id === 'done' ? 'btn main' : 'btn'}
              type="button"
              onClick={() => {
                if (option.id === 'question') setAsking(true)
                else if (option.id === 'ask') reopen('ask')
                else route('/')
              }}
            >
              {option.label}
            </button>
          ))}
        </p>
      )}
      <p>
        <button class="btn plain soft back-in" type="button" onClick={() => reopen('pause')}>
          It is more than that
        </button>
      </p>
    </Section>
  )
}
