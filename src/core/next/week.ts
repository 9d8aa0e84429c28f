import { isInvitation, meetingWord } from '../applications/coming-up.ts'
import { whenHere } from '../applications/rounds-time.ts'
import { goodThings } from '../care/activities.ts'
import type { Now } from '../context.ts'
import { actionPath } from '../plan/action-view.ts'
import { addDays, dateOf, weekdayOf } from '../time/calendar.ts'
import { sayTime, sayWeekday, sentenceCase } from '../time/say.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import type { Vault } from '../vault/vault.ts'
import { openApplications } from './open-applications.ts'
import type { WeekLine } from './step.ts'

/** The most lines that the week shows. */
const MOST_LINES = 8

/**
 * Talks of open applications, own actions and good things of this week, Monday to Sunday, by day and
 * time; an action or a good thing that went by only if it was done.
 */
export function thisWeek(vault: Vault, now: Now): readonly WeekLine[] {
  const today = dateOf(now)
  const monday = addDays(today, 1 - weekdayOf(today))
  const sunday = addDays(monday, 6)
  const within = (on: string) => on >= monday && on <= sunday
  const lines: (WeekLine & { readonly key: string })[] = []
  const add = (line: Omit<WeekLine, 'day' | 'isToday'>) => {
    const isToday = line.on === today
    const day = isToday ? 'Today' : sayWeekday(line.on).slice(0, 3)
    const time = line.time ? sayTime(line.time) : null
    lines.push({ ...line, time, day, isToday, key: `${line.on} ${line.time ?? ''}` })
  }
  for (const { id, body } of openApplications(vault)) {
    for (const event of body.events) {
      const { type } = event
      if (meetingWord(type) === undefined || isInvitation(event, now.zone)) continue
      const { on, time } = whenHere(event, now)
      if (!within(on)) continue
      const text = `${meetingWord(type)} with ${body.company}`
      add({ on, text, time, done: on < today, path: `/applications/${id}/rounds/${event.id}` })
    }
  }
  for (const { body } of vault.all(actionKind)) {
    if (!within(body.on) || body.state === 'dropped') continue
    if (body.state === 'open' && body.on < today) continue
    const { on, thenStep, time = null, state } = body
    const done = state === 'done'
    add({ on, text: sentenceCase(thenStep), time, done, path: actionPath(body) })
  }
  for (const { body } of goodThings(vault, now)) {
    const done = body.state === 'done'
    if (!within(body.on) || (!done && body.on < today)) continue
    const { on, text, time = null } = body
    add({ on, text: sentenceCase(text), time, done, path: '/care/activities' })
  }
  return lines
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(-MOST_LINES)
    .map(({ key: _, ...line }) => line)
}
