import { useState } from 'preact/hooks'
import { TALK_MINUTES } from '../../core/applications/rounds-thanks.ts'
import type { RoundPage } from '../../core/applications/rounds-view.ts'
import { calendarFile } from '../../core/plan/calendar-file.ts'
import { sentenceCase } from '../../core/time/say.ts'
import { instantNow, useOnward } from '../shell/onward.ts'
import { saveFile } from '../shell/save-file.ts'
import { Icon } from '../ui/Icon.tsx'
import { webAddress } from '../ui/web-address.ts'

/** When and where first; into the calendar under a title that tells nothing, unless it may. */
export function WhenWhere({ page }: { page: RoundPage }) {
  const { now } = useOnward()
  const [named, setNamed] = useState(false)
  const link = webAddress(page.link)
  const intoCalendar = () =>
    saveFile(
      'onward.ics',
      'text/calendar;charset=utf-8',
      calendarFile({
        id: `${page.applicationId}.${page.eventId}`,
        title: named ? `${page.what}, ${page.company}` : 'Appointment',
        on: page.on,
        time: page.time,
        minutes: page.minutes ?? TALK_MINUTES,
        zone: now.value.zone,
        stampedAt: instantNow(),
      }),
    )
  return (
    <>
      <p class="round-when">
        {sentenceCase(page.when)}
        {page.elsewhere && <span class="under"> ({page.elsewhere})</span>}
        {page.opensIn && <span class="opens-in">Opens {page.opensIn}</span>}
      </p>
      {page.role && <p class="under">{page.role}</p>}
      {page.how && <p class="under">{sentenceCase(page.how)}</p>}
      {page.place && <p class="under written-text">{page.place}</p>}
      {page.link && !link && <p class="under written-text">{page.link}</p>}
      {page.note && <p class="under written-text">{page.note}</p>}
      <p class="facts">
        {link && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            Open the link to it
          </a>
        )}
        {page.letterId && <a href={`/letters/${page.letterId}`}>Their letter</a>}
        <a href={`/applications/${page.applicationId}`}>Change when, where or with whom</a>
      </p>
      {!page.over && (
        <div class="into-calendar">
          <button class="btn" type="button" onClick={intoCalendar}>
            <Icon name="calendar" />
            Add to my calendar
          </button>
          <label class="tick">
            <input
              type="checkbox"
              checked={named}
              onChange={(event) => setNamed(event.currentTarget.checked)}
            />
            With the employer’s name in its title
          </label>
        </div>
      )}
    </>
  )
}
