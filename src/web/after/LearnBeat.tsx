import { useRef, useState } from 'preact/hooks'
import {
  addPoint,
  removePoint,
  type SortPointInput,
  sortPoint,
} from '../../core/feedback/point-actions.ts'
import { pointsView } from '../../core/feedback/points-view.ts'
import { finishBeat } from '../../core/recovery/beat-actions.ts'
import type { AfterNo } from '../../core/recovery/beats.ts'
import { Compared } from '../learn/Compared.tsx'
import { KeptAnswers } from '../learn/KeptAnswers.tsx'
import { Offers } from '../learn/Offers.tsx'
import { WholeAnswer } from '../learn/WholeAnswer.tsx'
import { focusLastRow } from '../shell/focus-kept.ts'
import { useAct, useView } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import '../learn/learn.css'
import { Chips } from '../ui/Chips.tsx'
import { Field } from '../ui/Field.tsx'
import { Section } from '../ui/Opening.tsx'
import { ActionForm } from './ActionForm.tsx'
import { Point } from './Point.tsx'

const sources = [
  { value: 'employer', label: 'They said it' },
  { value: 'self', label: 'I noticed it' },
] as const

/** What was said, one point at a time, sorted by the person. */
export function LearnBeat({ view }: { view: AfterNo }) {
  const { recoveryId, applicationId } = view
  const act = useAct()
  const points = useView((vault, now) => pointsView(vault, recoveryId, now), [recoveryId])
  const draft = useDraft(`point/${recoveryId}`, '')
  const [source, setSource] = useState<'employer' | 'self'>('employer')
  const saidBy = useDraft(`said-by/${recoveryId}`, '')
  const list = useRef<HTMLUListElement>(null)
  const add = async () => {
    if (draft.text.trim() === '') return
    const added = await act(
      'add-point',
      (vault, context) =>
        addPoint(
          vault,
          {
            recoveryId,
            text: draft.text,
            source,
            saidBy: source === 'employer' ? saidBy.text.trim() || undefined : undefined,
          },
          context,
        ),
      'Kept.',
    )
    if (!added) return
    draft.done()
    focusLastRow(list.current)
  }
  const sort = (input: SortPointInput) =>
    act('sort-point', (vault, context) => sortPoint(vault, input, context), 'Sorted.')
  return (
    <Section name="Learn" label="Learn">
      <h2 class="q">{points.sentence}</h2>
      <KeptAnswers recoveryId={recoveryId} />
      <Offers recoveryId={recoveryId} />
      <ul class="lines points" ref={list}>
        {points.points.map((point) => (
          <Point
            key={point.id}
            point={point}
            view={points}
            onSort={(sorted) => sort({ pointId: point.id, ...sorted })}
            onRemove={() =>
              act(
                'remove-point',
                (vault, context) => removePoint(vault, { pointId: point.id }, context),
                'Removed.',
              )
            }
          />
        ))}
      </ul>
      <Compared recoveryId={recoveryId} />
      <div class="lb">
        <Field
          wide
          rows={2}
          label="One point, as it was said"
          hint="Their words, or yours. Kept as you type."
          value={draft.text}
          onInput={draft.write}
        />
        <Chips class="said-by" options={sources} picked={source} onPick={setSource} />
        {source === 'employer' && (
          <Field
            label="Who said it"
            value={saidBy.text}
            onInput={saidBy.write}
            hint="Leave it empty if you like."
          />
        )}
        <p class="acts">
          <button class="btn" type="button" aria-disabled={draft.text.trim() === ''} onClick={add}>
            Keep this point
          </button>
        </p>
        <WholeAnswer recoveryId={recoveryId} />
      </div>
      {points.actOn && (
        <ActionForm
          key={points.actOn.id}
          about={{ recoveryId, applicationId, causeId: points.actOn.id }}
          title="One small thing to do with it."
          because={`you sorted “${points.actOn.text}” as something in your hands.`}
          draft={{ ifCue: '', thenStep: '', minutes: 20 }}
        />
      )}
      <p class="acts">
        <button
          class="btn plain"
          type="button"
          onClick={() =>
            act(
              'learn-done',
              (vault, context) => finishBeat(vault, { recoveryId, beat: 'learn' }, context),
              'Kept.',
            )
          }
        >
          Leave it here
        </button>
      </p>
    </Section>
  )
}
