import { practiceStepWords } from '../content/en/today-practice.ts'
import { mondayOf, weekOf } from '../plan/week-of.ts'
import { dueToday } from '../practice/due.ts'
import { interviewsAhead } from '../practice/interviews-ahead.ts'
import { addDays, dateIn, dateOf, startOfDay } from '../time/calendar.ts'
import { sayDate, sentenceCase } from '../time/say.ts'
import { keptView } from '../vault/kept-view.ts'
import { attemptKind } from '../vault/kinds/practice.ts'
import type { Rule } from './rules.ts'

/** Without a talk ahead, practice is asked for on so many days of seven (brookings.edu: five a week). */
const PRACTICE_DAYS = 5

/**
 * Questions to practise that have come back, once a day: what was added today waits until tomorrow.
 * Five days of a week, and one that was made lighter, are enough unless a talk is ahead.
 */
export const practiceDue: Rule = {
  id: 'practice-due',
  speaks: { night: false, gentle: false, day: true },
  *propose({ vault, now, today }) {
    const due = countNow(vault, now)
    if (due === 0) return
    const [talk] = interviewsAhead(vault, now)
    const isLighter = weekOf(vault, mondayOf(today)).lighter === true
    const days = daysPractised(vault, now)
    if (days.has(today)) return
    if (!talk && (isLighter || days.size >= PRACTICE_DAYS)) return
    const { title, before, because, button } = practiceStepWords
    yield {
      about: null,
      title,
      because: talk ? before(talk.company, sayDate(talk.on, now), due) : sentenceCase(because(due)),
      minutes: 10,
      path: '/practice/session?minutes=10',
      button,
    }
  },
}

const countNow = keptView((vault, now) => {
  const today = dateOf(now)
  return dueToday(vault, now).filter(
    ({ card: { body } }) => body.schedule || dateIn(body.addedAt, now.zone) < today,
  ).length
})

/** The days of the last seven on which something was answered. */
const daysPractised = keptView((vault, now): ReadonlySet<string> => {
  const since = startOfDay(addDays(dateOf(now), -6), now.zone)
  const recent = vault.all(attemptKind).filter(({ body }) => body.at >= since)
  return new Set(recent.map(({ body }) => dateIn(body.at, now.zone)))
})
