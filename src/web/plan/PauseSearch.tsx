import { useState } from 'preact/hooks'
import { pausedUntil, pauseSearch } from '../../core/plan/paused.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { sayDayOfYear, sayWeekday } from '../../core/time/say.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { DateField } from '../ui/DateField.tsx'
import { entryOf, readDay } from '../ui/day-entry.ts'

/** The search rests until a day, without anything being lost or counted. */
export function PauseSearch() {
  const act = useAct()
  const { now } = useOnward()
  const paused = useView(pausedUntil)
  const inAWeek = addDays(dateOf(now.value), 7)
  const [when, setWhen] = useState(() => entryOf(inAWeek, now.value))
  const pause = (until: string | null) =>
    act(
      'pause-search',
      (vault, context) => pauseSearch(vault, { until }, context),
      until ? 'Your search rests until then. Nothing is lost by it.' : 'Your search goes on.',
    )
  if (paused) {
    return (
      <p class="beat-row">
        <span class="under">
          Your search rests until {sayWeekday(paused)}, {sayDayOfYear(paused, now.value)}. Nothing
          asks for you until then, but for a talk that is set.
        </span>
        <button class="btn plain" type="button" onClick={() => pause(null)}>
          Go on before that
        </button>
      </p>
    )
  }
  return (
    <div class="small-form">
      <p class="under">
        A week without the search is no step back. Talks that are set stay; all else waits.
      </p>
      <DateField
        label="Rest until"
        value={when}
        onChange={setWhen}
        now={now.value}
        leaning="future"
      />
      <p class="acts">
        <button
          class="btn"
          type="button"
          onClick={async () => {
            const { date } = await readDay(when, now.value, 'future')
            if (date) pause(date)
          }}
        >
          Pause my search
        </button>
      </p>
    </div>
  )
}
