import type { Now } from '../context.ts'
import { groupedBy } from '../past/grouped.ts'
import { addDays, dateOf, weekdayOf } from '../time/calendar.ts'
import { sayMonth } from '../time/say.ts'
import type { Vault } from '../vault/vault.ts'
import { type CalendarEntry, calendarEntries } from './calendar-entries.ts'

export interface CalendarDay {
  readonly on: string
  readonly inMonth: boolean
  readonly isToday: boolean
  readonly entries: readonly CalendarEntry[]
}

export interface CalendarView {
  /** `YYYY-MM`. */
  readonly month: string
  /** "March 2026". */
  readonly title: string
  readonly earlier: string
  readonly later: string
  /** Whole weeks from Monday on that hold the month. */
  readonly weeks: readonly (readonly CalendarDay[])[]
  /** What comes next, from today on, day by day; as many entries as fit a page. */
  readonly agenda: readonly CalendarDay[]
}

/** So many entries are told of what comes next. */
const AGENDA_ENTRIES = 20

/**
 * The month of `month` (`YYYY-MM`, else the present one) and what comes next. `about` keeps the entries
 * that lead to these applications; without it all are shown.
 */
export function calendarView(
  vault: Vault,
  now: Now,
  asked: { readonly month?: string | undefined; readonly about?: ReadonlySet<string> | undefined },
): CalendarView {
  const today = dateOf(now)
  const month = isMonth(asked.month) ? asked.month : today.slice(0, 7)
  const { about } = asked
  const all = calendarEntries(vault, now)
  const entries = about ? all.filter((entry) => about.has(entry.about?.id ?? '')) : all
  const byDay = groupedBy(entries, ({ on }) => on)
  const dayOf = (on: string): CalendarDay => ({
    on,
    inMonth: on.startsWith(month),
    isToday: on === today,
    entries: byDay.get(on) ?? [],
  })
  const ahead = entries.filter(({ on }) => on >= today).slice(0, AGENDA_ENTRIES)
  const firstOn = `${month}-01`
  return {
    month,
    title: sayMonth(month),
    earlier: addDays(firstOn, -1).slice(0, 7),
    later: addDays(firstOn, 31).slice(0, 7),
    weeks: weeksOf(firstOn).map((days) => days.map(dayOf)),
    agenda: [...groupedBy(ahead, ({ on }) => on)].map(([on, entries]) => ({
      ...dayOf(on),
      entries,
    })),
  }
}

function isMonth(month: string | undefined): month is string {
  return month !== undefined && /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(month)
}

/** The days of the weeks that hold the month of `firstOn`, from Monday to Sunday. */
function weeksOf(firstOn: string): readonly (readonly string[])[] {
  const month = firstOn.slice(0, 7)
  const weeks: string[][] = []
  for (
    let monday = addDays(firstOn, 1 - weekdayOf(firstOn));
    monday.slice(0, 7) <= month;
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, days) => addDays(monday, days)))
  }
  return weeks
}
