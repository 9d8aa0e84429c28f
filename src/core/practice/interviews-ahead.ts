import { comingUp } from '../applications/coming-up.ts'
import { openApplications } from '../next/open-applications.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import { keptView } from '../vault/kept-view.ts'

/** Practice looks so many days ahead for an interview. A choice of this design. */
const AHEAD_DAYS = 14

/** A talk, call or exercise that has a day. */
export interface InterviewAhead {
  readonly applicationId: string
  readonly eventId: string
  readonly company: string
  /** `YYYY-MM-DD`, where the person is. */
  readonly on: string
}

/** The next talk of each open application within two weeks, soonest first. */
export const interviewsAhead = keptView((vault, now): readonly InterviewAhead[] => {
  const until = addDays(dateOf(now), AHEAD_DAYS)
  return openApplications(vault)
    .flatMap(({ id, body, lastOn }) => {
      // Most applications are past every talk: only the others are looked at in full.
      const event = lastOn >= addDays(dateOf(now), -1) ? comingUp(body, now) : undefined
      return event && event.on <= until
        ? [{ applicationId: id, eventId: event.id, company: body.company, on: event.on }]
        : []
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
})
