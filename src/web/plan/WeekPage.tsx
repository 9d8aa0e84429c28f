import { useState } from 'preact/hooks'
import { mondayOf } from '../../core/plan/week-of.ts'
import { setLighter, weekView } from '../../core/plan/weeks.ts'
import { addDays, dateOf } from '../../core/time/calendar.ts'
import { sayDayOfYear } from '../../core/time/say.ts'
import { useAct, useOnward, useView } from '../shell/onward.ts'
import { useTitle } from '../shell/title.ts'
import { Opening, Section } from '../ui/Opening.tsx'
import { Aim } from './Aim.tsx'
import { BlockForm } from './BlockForm.tsx'
import { WeekGrid } from './WeekGrid.tsx'
import { WeekReview } from './WeekReview.tsx'
import './plan.css'

/** One week: time for the search, time to recharge beside it, and a look back. */
export function WeekPage() {
  useTitle('Your week')
  const { replica, now } = useOnward()
  const act = useAct()
  const [away, setAway] = useState(0)
  const monday = addDays(mondayOf(dateOf(now.value)), 7 * away)
  const view = useView((vault, at) => weekView(vault, at, monday), [monday])
  if (replica.status.value === 'starting') return null
  const lighter = () =>
    act(
      'change-week',
      (vault, context) => setLighter(vault, { monday, lighter: !view.lighter }, context),
      view.lighter ? 'As it was meant, from here on.' : 'A lighter week. The later half is let go.',
    )
  return (
    <>
      <Opening
        say={view.sentence}
        margin={
          <>
            Week of <small>{sayDayOfYear(monday, now.value)}</small>
          </>
        }
        wide
      >
        <p class="acts week-acts">
          <button class="btn plain" type="button" onClick={() => setAway(away - 1)}>
            The week before
          </button>
          <button class="btn plain" type="button" onClick={() => setAway(away + 1)}>
            The week after
          </button>
          <button class="btn" type="button" aria-pressed={view.lighter} onClick={lighter}>
            A lighter week
          </button>
        </p>
        {view.paused && <p class="under">Your search rests until {view.paused}.</p>}
      </Opening>
      <Section label="The days" wide>
        <WeekGrid days={view.days} />
      </Section>
      <Section name="Set aside" label="Set time aside">
        <BlockForm key={monday} monday={monday} />
      </Section>
      <Section name="The aim" label="The aim of the week">
        <Aim key={monday} monday={monday} aim={view.aim} />
      </Section>
      <Section name="Looking back" label="Looking back at the week">
        <WeekReview key={monday} view={view} />
      </Section>
    </>
  )
}
