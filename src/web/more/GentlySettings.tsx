import { goGentlyUntil, setGoGently } from '../../core/care/go-gently.ts'
import { dateIn, timeIn } from '../../core/time/calendar.ts'
import { sayDayAndTime } from '../../core/time/say.ts'
import { instantNow, useAct, useOnward, useView } from '../shell/onward.ts'
import { Section } from '../ui/Opening.tsx'

const HOURS_IN_MS = 3_600_000
const spans = [
  { label: 'For a day', hours: 24 },
  { label: 'For three days', hours: 72 },
  { label: 'For a week', hours: 168 },
] as const

/** The person asks for less for a while, or says that it is enough of that. */
export function GentlySettings() {
  const act = useAct()
  const { now } = useOnward()
  const until = useView(goGentlyUntil)
  const say = (instant: string) =>
    sayDayAndTime(dateIn(instant, now.value.zone), timeIn(instant, now.value.zone), now.value)
  const set = (hours: number | null) => {
    const until =
      hours === null ? null : new Date(Date.parse(instantNow()) + hours * HOURS_IN_MS).toISOString()
    return act(
      'go-gently',
      (vault, context) => setGoGently(vault, { until }, context),
      until === null ? 'Onward asks as usual again.' : `Gently until ${say(until)}.`,
    )
  }
  return (
    <Section heads name="Go gently" label="Go gently">
      <p class="settings-say">
        {until === null ? 'Onward asks as usual.' : `Onward goes gently until ${say(until)}.`}
      </p>
      <p class="under">
        Going gently means one small thing on Today, and the rest can wait. “Hard” after a no starts
        it by itself, for three days.
      </p>
      <p class="acts">
        {spans.map(({ label, hours }) => (
          <button key={hours} class="btn" type="button" onClick={() => set(hours)}>
            {label}
          </button>
        ))}
        {until !== null && (
          <button class="btn plain" type="button" onClick={() => set(null)}>
            As usual again
          </button>
        )}
      </p>
    </Section>
  )
}
