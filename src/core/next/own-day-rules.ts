import { stepWords } from '../content/en/today.ts'
import { actionPath, sayAction } from '../plan/action-view.ts'
import { addDays, dateOf } from '../time/calendar.ts'
import { sayDate, sayTime, sentenceCase } from '../time/say.ts'
import { keptAllDay } from '../vault/kept-view.ts'
import { actionKind } from '../vault/kinds/plan.ts'
import { openApplications } from './open-applications.ts'
import type { Proposal, Rule } from './rules.ts'

const CLOSES_WITHIN_DAYS = 3
/** A step that went by is spoken of for so many days more, one at a time; then it waits on its page. */
const OVERDUE_DAYS = 7

/** A saved application whose last day to apply comes near. */
export const closingSoon: Rule = {
  id: 'closing-soon',
  speaks: { night: false, gentle: false, day: true },
  *propose({ vault, now, today }) {
    for (const { id, body } of closing(vault, now)) {
      const { title, because, detail, button } = stepWords.closing
      const when = sayDate(body.closesOn ?? today, now)
      const proposal: Proposal = {
        about: id,
        title: title(body.company),
        because: because(when),
        minutes: 25,
        path: `/applications/${id}`,
        button,
        detail: detail(when),
      }
      yield proposal
    }
  },
}

const closing = keptAllDay((vault, now) => {
  const today = dateOf(now)
  const until = addDays(today, CLOSES_WITHIN_DAYS)
  const isSoon = (on: string | undefined) => on !== undefined && on >= today && on <= until
  return openApplications(vault)
    .filter(({ body, stage }) => stage === 'saved' && isSoon(body.closesOn))
    .sort((a, b) => ((a.body.closesOn ?? '') < (b.body.closesOn ?? '') ? -1 : 1))
})

/** A step that the person planned for today, or for one of the last days. */
export const actionDue: Rule = {
  id: 'action-due',
  speaks: { night: false, gentle: true, day: true },
  *propose({ vault, now, today }) {
    for (const { id, body } of actionsDue(vault, now)) {
      const proposal: Proposal = {
        about: id,
        title: `${sentenceCase(body.thenStep).replace(/[.!?]+$/, '')}.`,
        because:
          body.on < today
            ? stepWords.action.overdue(sayDate(body.on, now))
            : (body.because ?? `You planned it: ${sayAction(body)}`),
        minutes: body.minutes,
        path: actionPath(body),
        button: stepWords.action.button,
        detail: body.time ? sayTime(body.time) : null,
      }
      yield proposal
    }
  },
}

/** Those of today by their time, then the one that went by last. */
const actionsDue = keptAllDay((vault, now) => {
  const today = dateOf(now)
  const since = addDays(today, -OVERDUE_DAYS)
  const due = vault
    .all(actionKind)
    .filter(({ body }) => body.state === 'open' && body.on <= today && body.on >= since)
    .sort((a, b) => (dueKey(a.body) < dueKey(b.body) ? -1 : 1))
  const overdue = due.filter(({ body }) => body.on < today)
  return [...due.filter(({ body }) => body.on === today), ...overdue.slice(-1)]
})

function dueKey({ on, time }: { readonly on: string; readonly time?: string | undefined }): string {
  return `${on} ${time ?? ''}`
}
