import type { ShownAction } from '../../core/plan/action-view.ts'
import { calendarFile } from '../../core/plan/calendar-file.ts'
import { instantNow, useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { Icon } from '../ui/Icon.tsx'

/** The action as a calendar file under a title that tells nobody anything. */
export function ActionCalendar({ action }: { action: ShownAction }) {
  const { now } = useOnward()
  const save = () =>
    saveFile(
      'onward.ics',
      'text/calendar;charset=utf-8',
      calendarFile({
        id: action.id,
        on: action.on,
        time: action.time,
        minutes: action.minutes,
        zone: now.value.zone,
        stampedAt: instantNow(),
      }),
    )
  return (
    <button
      class="btn plain"
      type="button"
      aria-label={`Add to my calendar: ${action.sentence}`}
      onClick={save}
    >
      <Icon name="calendar" />
      Add to my calendar
    </button>
  )
}
