import { useOnward } from '../shell/onward.ts'

/** The day and date in the margin; with the time where the hour matters. */
export function DayMargin({ withTime = false }: { withTime?: boolean }) {
  const { now } = useOnward()
  const { instant, zone } = now.value
  const at = new Date(instant)
  const weekday = at.toLocaleDateString('en-GB', { weekday: 'long', timeZone: zone })
  const date = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: zone })
  const time = at.toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return (
    <>
      {weekday} <small>{withTime ? `${date}, ${time}` : date}</small>
    </>
  )
}
