import { useState } from 'preact/hooks'
import { calendarFile } from '../../core/plan/calendar-file.ts'
import { laterBeat, skipBeat } from '../../core/recovery/beat-actions.ts'
import type { AfterNo, ComingUp as Coming } from '../../core/recovery/beats.ts'
import { instantNow, useAct, useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { Because } from '../ui/Because.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ChooseMorning } from './ChooseMorning.tsx'

/** The one next thing and when: into the calendar, to another time, or not at all. */
export function ComingUp({ view, coming }: { view: AfterNo; coming: Coming }) {
  const act = useAct()
  const { now } = useOnward()
  const [moving, setMoving] = useState(false)
  const { recoveryId } = view
  const marked = view.first === null
  const intoCalendar = () =>
    saveFile(
      'onward.ics',
      'text/calendar;charset=utf-8',
      calendarFile({
        id: `${recoveryId}-${coming.beat}`,
        title: coming.neutralTitle,
        on: coming.on,
        time: coming.time,
        minutes: coming.minutes,
        zone: now.value.zone,
        stampedAt: instantNow(),
      }),
    )
  const noThanks = () =>
    act(
      'skip-beat',
      (vault, context) => skipBeat(vault, { recoveryId, beat: coming.beat }, context),
      'Put away. It can be opened again on this page.',
    )
  return (
    <div class="row">
      <p class="in-margin lined-up">{coming.label}</p>
      <section class={marked ? 'text soon step ribbon' : 'text soon'} aria-labelledby="coming">
        <h2 id="coming">{coming.title}</h2>
        <Because reason={coming.because} />
        {moving ? (
          <ChooseMorning
            onPick={async (on, time) => {
              setMoving(false)
              await act(
                'move-beat',
                (vault, context) =>
                  laterBeat(vault, { recoveryId, beat: coming.beat, on, time }, context),
                'Moved.',
              )
            }}
            onLeave={() => setMoving(false)}
          />
        ) : (
          <p class="acts">
            <button class={marked ? 'btn main' : 'btn'} type="button" onClick={intoCalendar}>
              <Icon name="calendar" />
              Add to my calendar
            </button>
            <button class="btn plain" type="button" onClick={() => setMoving(true)}>
              Another time
            </button>
            <button class="btn plain soft" type="button" onClick={noThanks}>
              No thanks
            </button>
          </p>
        )}
      </section>
    </div>
  )
}
