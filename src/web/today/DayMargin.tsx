import { dateOf, timeOf } from '../../core/time/calendar.ts'
import { sayDayOfYear, sayWeekday } from '../../core/time/say.ts'
import { useOnward } from '../shell/onward.ts'

/** The day and date in the margin; with the time where the hour matters. */
export function DayMargin({ withTime = false }: { withTime?: boolean }) {
  const now = useOnward().now.value
  const today = dateOf(now)
  const date = sayDayOfYear(today, now)
  return (
    <>
      {sayWeekday(today)} <small>{withTime ? `${date}, ${timeOf(now)}` : date}</small>
    </>
  )
}
