import { useState } from 'preact/hooks'
import { addAction } from '../../core/plan/action-actions.ts'
import type { ActionAbout } from '../../core/plan/action-view.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { sayDate } from '../../core/time/say.ts'
import { focusAsking } from '../shell/focus-kept.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useDraft } from '../shell/use-draft.ts'
import { Because } from '../ui/Because.tsx'
import { Chips } from '../ui/Chips.tsx'
import { DateField } from '../ui/DateField.tsx'
import { entryOf } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { optionsOf } from '../ui/options.ts'

/** One if-then action of at most thirty minutes, with a date. */
export function ActionForm(props: {
  about: ActionAbout
  title: string
  because: string
  draft: { ifCue: string; thenStep: string; minutes: number }
  onKept?: () => void
}) {
  const { now } = useOnward()
  const act = useAct()
  const { causeId, goalId, themeId, recoveryId, personId, cardId } = props.about
  const key = causeId ?? goalId ?? themeId ?? recoveryId ?? personId ?? cardId ?? 'own'
  const ifCue = useDraft(`if/${key}`, props.draft.ifCue)
  const thenStep = useDraft(`then/${key}`, props.draft.thenStep)
  const tomorrow = addDays(dateOf(now.value), 1)
  const [when, setWhen] = useState(() => entryOf(tomorrow, now.value))
  const [minutes, setMinutes] = useState(props.draft.minutes)
  const keep = async () => {
    if (when.date === null) {
      focusAsking()
      return
    }
    const on = when.date
    const added = await act(
      'add-action',
      (vault, context) =>
        addAction(
          vault,
          {
            ...props.about,
            ifCue: ifCue.text,
            thenStep: thenStep.text,
            minutes,
            on,
            ...(when.time ? { time: when.time } : {}),
            because: props.because,
          },
          context,
        ),
      `Kept for ${sayDate(on, now.value)}.`,
    )
    if (!added) return
    ifCue.done()
    thenStep.done()
    props.onKept?.()
  }
  return (
    <section class="lb step action-form" aria-label={props.title}>
      <p class="label">Next step</p>
      <h2>{props.title}</h2>
      <Because reason={props.because} />
      <div class="two-fields">
        <Field
          label="If"
          value={ifCue.text}
          onInput={ifCue.write}
          hint="A time, a place or a cue."
        />
        <Field
          label="then I"
          value={thenStep.text}
          onInput={thenStep.write}
          onEnter={keep}
          hint="One step of at most 30 minutes."
        />
        <DateField
          label="When"
          value={when}
          onChange={setWhen}
          now={now.value}
          leaning="future"
          onEnter={keep}
        />
        <div class="field">
          <span class="as-label">How long</span>
          <Chips
            options={optionsOf([10, 20, 30], (each) => `${each} minutes`)}
            picked={minutes}
            onPick={setMinutes}
          />
        </div>
      </div>
      <p class="acts">
        <button class="btn main" type="button" onClick={keep}>
          Keep this step
        </button>
      </p>
    </section>
  )
}
