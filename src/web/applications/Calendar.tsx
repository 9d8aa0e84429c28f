import { useLocation } from 'preact-iso'
import type { ApplicationRow } from '../../core/applications/application-row.ts'
import type { CalendarEntry } from '../../core/applications/calendar-entries.ts'
import { type CalendarDay, calendarView } from '../../core/applications/calendar-view.ts'
import { type ApplicationLook, usualLook } from '../../core/applications/look.ts'
import { dateOf } from '../../core/time/calendar.ts'
import { sayDate, sayDayOfYear, sayTime, sayWeekday, sentenceCase } from '../../core/time/say.ts'
import { placeOf } from '../past/places.ts'
import { useOnward, useView } from '../shell/onward.ts'
import { Icon } from '../ui/Icon.tsx'
import { addressOf } from './use-look.ts'
import './calendar.css'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Talks, last days, steps and whom to be in touch with: what comes next, and a month at a time. */
export function Calendar({
  look,
  rows,
}: {
  look: ApplicationLook
  rows: readonly ApplicationRow[]
}) {
  const { query } = useLocation()
  const narrowed =
    look.find !== '' || look.view !== usualLook.view || Object.keys(look.only).length > 0
  const view = useView(
    (vault, now) => {
      const about = narrowed ? new Set(rows.map(({ id }) => id)) : undefined
      return calendarView(vault, now, { month: query.month, about })
    },
    [query.month, narrowed ? rows : null],
  )
  const at = (month: string) => `${addressOf(look)}&month=${month}`
  return (
    <div class="calendar">
      <section aria-labelledby="agenda">
        <h2 id="agenda">What comes next</h2>
        {view.agenda.length === 0 && <p class="under">No day is fixed just now.</p>}
        <ul class="agenda">
          {view.agenda.map((day) => (
            <AgendaDay key={day.on} day={day} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="month">
        <div class="month-head">
          <h2 id="month">{view.title}</h2>
          <a class="btn plain soft" href={at(view.earlier)}>
            <Icon name="back" />
            Earlier
          </a>
          <a class="btn plain soft" href={addressOf(look)}>
            This month
          </a>
          <a class="btn plain soft" href={at(view.later)}>
            Later
            <Icon name="go" />
          </a>
        </div>
        <table class="month">
          <caption class="hush">{view.title}, Monday to Sunday</caption>
          <thead>
            <tr>
              {weekdays.map((day) => (
                <th key={day} scope="col" abbr={day}>
                  {day.slice(0, 3)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.weeks.map((week) => (
              <tr key={week[0]?.on}>
                {week.map((day) => (
                  <MonthDay key={day.on} day={day} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function AgendaDay({ day }: { day: CalendarDay }) {
  const { now } = useOnward()
  return (
    <li>
      <h3>{sentenceCase(sayDate(day.on, now.value))}</h3>
      <ul>
        {day.entries.map((entry) => (
          <li key={entry.key} class={entry.type}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function MonthDay({ day }: { day: CalendarDay }) {
  const { now } = useOnward()
  const { on, isToday, entries } = day
  const is = { beside: !day.inMonth, holds: entries.length > 0, past: on < dateOf(now.value) }
  const look = Object.entries(is).flatMap(([name, holds]) => (holds ? [name] : []))
  return (
    <td class={look.join(' ') || undefined} aria-current={isToday ? 'date' : undefined}>
      <span class="date">
        <span aria-hidden="true">
          <span class="weekday">{sayWeekday(on).slice(0, 3)} </span>
          {Number(on.slice(8))}
        </span>
        <span class="hush">{sayDayOfYear(on, now.value)}</span>
      </span>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <li key={entry.key} class={entry.type}>
              <Entry entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}

/** Links to its place; a time that was agreed in another zone is told with the time there. */
function Entry({ entry }: { entry: CalendarEntry }) {
  const place = entry.about && placeOf(entry.about)
  const said = (
    <>
      {entry.time && <span class="time">{sayTime(entry.time)} </span>}
      {entry.title}
      {entry.elsewhere && <span class="elsewhere"> ({entry.elsewhere})</span>}
    </>
  )
  return place ? <a href={place}>{said}</a> : <span class="entry">{said}</span>
}
