import type { Now } from '../context.ts'
import { addDays, dateIn, dateOf } from '../time/calendar.ts'
import type { OpenedEntry } from './keep-entry.ts'

/** Values writing and "Then and now" come back after this many days: monthly at most. */
export const MONTHLY_DAYS = 30

/**
 * The day (`YYYY-MM-DD`) from which an exercise of this form is offered again; null where it is offered
 * now. `entries` are those that are open, in any order.
 */
export function offeredAgainOn(
  entries: readonly OpenedEntry[],
  form: string,
  now: Now,
): string | null {
  const latest = entries
    .filter(({ body }) => body.form === form)
    .map(({ body }) => body.startedAt)
    .sort()
    .at(-1)
  if (latest === undefined) return null
  const on = addDays(dateIn(latest, now.zone), MONTHLY_DAYS)
  return on > dateOf(now) ? on : null
}
