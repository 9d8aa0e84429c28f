import { useState } from 'preact/hooks'
import { dropInTouch, planInTouch } from '../../core/people/in-touch-actions.ts'
import type { PersonPage } from '../../core/people/person-page.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { useAct, useOnward } from '../shell/onward.ts'
import { useFormDraft } from '../shell/use-form-draft.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'
import { Field } from '../ui/Field.tsx'
import { KeepOrLeave } from '../ui/KeepOrLeave.tsx'
import { NotYet } from '../ui/NotYet.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'

/** A quarter of a year: four times a year at most. */
const QUARTER_DAYS = 91

/** When to be in touch next, and why. */
export function InTouch({ page }: { page: PersonPage }) {
  const act = useAct()
  const [planning, setPlanning] = useState(false)
  const button = useFocusBack(planning)
  const { inTouch } = page
  const letItGo = () =>
    act(
      'drop-in-touch',
      (vault, context) => dropInTouch(vault, { personId: page.id }, context),
      'Let go.',
    )
  if (planning) return <Plan page={page} onLeave={() => setPlanning(false)} />
  return (
    <>
      {inTouch ? (
        <p class="q-small">
          <span class={inTouch.due ? 'warm' : ''}>
            {inTouch.due && !inTouch.when.startsWith('since')
              ? 'Today'
              : sentenceCase(inTouch.when)}
            :
          </span>{' '}
          {inTouch.reason}
        </p>
      ) : (
        <p class="under">
          No day is chosen. A few lines with a reason, at most four times a year, keep a tie alive.
        </p>
      )}
      {!page.readOnly && (
        <p class="acts">
          <button ref={button} class="btn" type="button" onClick={() => setPlanning(true)}>
            {inTouch ? 'Another day' : 'Choose a day'}
          </button>
          {inTouch && (
            <>
              <a class="btn plain" href={`/letters/write?type=keep-in-touch&person=${page.id}`}>
                Write a few lines
              </a>
              <button class="btn plain soft" type="button" onClick={letItGo}>
                Let it go
              </button>
            </>
          )}
        </p>
      )}
    </>
  )
}

function Plan({ page, onLeave }: { page: PersonPage; onLeave: () => void }) {
  const { now } = useOnward()
  const act = useAct()
  const usual = page.inTouch?.on ?? addDays(dateOf(now.value), QUARTER_DAYS)
  const draft = useFormDraft(`in-touch/${page.id}`, {
    when: entryOf(usual, now.value),
    reason: page.inTouch?.reason ?? '',
  })
  const { when, reason } = draft.values
  const [asked, setAsked] = useState(false)
  const keep = async () => {
    setAsked(true)
    const { when, reason } = draft.current()
    const day = await readDay(when, now.value, 'future')
    const on = day.date
    if (on === null || reason.trim() === '') return
    const kept = await act(
      'plan-in-touch',
      (vault, context) => planInTouch(vault, { personId: page.id, on, reason }, context),
      'Kept. Today says so on that day.',
    )
    if (!kept) return
    draft.done()
    onLeave()
  }
  return (
    <div class="form">
      <Field
        label="What about"
        autoFocus
        {...draft.field('reason')}
        onEnter={keep}
        hint="News, something useful to them, or one question."
        asks={
          asked && reason.trim() === ''
            ? 'A reason makes it easy to write. A few words are enough.'
            : null
        }
      />
      <DateField
        label="On"
        value={when}
        onChange={(when) => draft.set({ when })}
        onEnter={keep}
        now={now.value}
        leaning="future"
      />
      <NotYet when={asked && when.date === null} />
      <KeepOrLeave
        keep="Keep the day"
        leave="Leave it"
        onKeep={keep}
        onLeave={() => {
          draft.done()
          onLeave()
        }}
      />
    </div>
  )
}
