import { useState } from 'preact/hooks'
import { morningTime } from '../../core/care/settings.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { sayDayAndTime, sentenceCase } from '../../core/time/say.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { DateField } from '../ui/DateField.tsx'
import { type DateEntry, noDay } from '../ui/day-entry.ts'

/** When something comes back: one of the next mornings, or a day of one's own. */
export function ChooseMorning(props: {
  onPick: (on: string, time: string) => void
  onLeave: () => void
}) {
  const { now } = useOnward()
  const time = useView((vault) => morningTime(vault))
  const [own, setOwn] = useState<DateEntry | null>(null)
  const today = dateOf(now.value)
  return (
    <fieldset class="mornings">
      <legend class="hush">When should it come back?</legend>
      <div class="chips">
        {[1, 2, 7].map((days) => {
          const on = addDays(today, days)
          return (
            <button class="chip" type="button" key={days} onClick={() => props.onPick(on, time)}>
              {sentenceCase(sayDayAndTime(on, time, now.value))}
            </button>
          )
        })}
        <button
          class="chip"
          type="button"
          aria-pressed={own !== null}
          onClick={() => setOwn(noDay)}
        >
          Another day
        </button>
        <button class="btn plain soft" type="button" onClick={props.onLeave}>
          Leave it as it is
        </button>
      </div>
      {own && (
        <div class="own-day">
          <DateField
            label="Which day?"
            value={own}
            onChange={setOwn}
            now={now.value}
            leaning="future"
          />
          <button
            class="btn"
            type="button"
            aria-disabled={own.date === null}
            onClick={() => own.date && props.onPick(own.date, own.time ?? time)}
          >
            Bring it back then
          </button>
        </div>
      )}
    </fieldset>
  )
}
