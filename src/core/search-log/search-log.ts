import type { Context, Now } from '../context.ts'
import { csvLine } from '../exchange/csv-line.ts'
import { ok, type Result } from '../result.ts'
import { addDays, dateOf, isCalendarDate, weekdayOf } from '../time/calendar.ts'
import { sayFullDate, sayShortDate } from '../time/say.ts'
import type { Change } from '../vault/change.ts'
import { createOrReplace } from '../vault/edit.ts'
import { LOG_CHOICE_ID, type LogChoice, logChoiceKind } from '../vault/kinds/search-log.ts'
import type { Vault } from '../vault/vault.ts'
import { type Activity, activitiesIn, type Period } from './gather.ts'
import { logWords, sayMeans } from './log-words.ts'

/** The periods for which offices ask. */
export const periodNames = ['this-week', 'last-week', 'this-month', 'last-month'] as const
export type PeriodName = (typeof periodNames)[number]

/** The days of a named period, up to its last, Monday to Sunday for weeks. */
export function periodNamed(name: PeriodName, now: Now): Period {
  const today = dateOf(now)
  if (name === 'this-week' || name === 'last-week') {
    const monday = addDays(today, 1 - weekdayOf(today) - (name === 'last-week' ? 7 : 0))
    return { from: monday, to: addDays(monday, 6) }
  }
  const first = `${today.slice(0, 7)}-01`
  if (name === 'last-month') {
    const to = addDays(first, -1)
    return { from: `${to.slice(0, 7)}-01`, to }
  }
  return { from: first, to: addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1) }
}

/** The period of an address: two days in order, or what is usual, this month. */
export function periodOf(asked: { from?: string; to?: string }, now: Now): Period {
  const { from = '', to = '' } = asked
  if (!isCalendarDate(from) || !isCalendarDate(to)) return periodNamed('this-month', now)
  return from <= to ? { from, to } : { from: to, to: from }
}

export interface LogRow extends Activity {
  /** "3 Mar". */
  readonly day: string
  readonly meansWord: string
  readonly ticked: boolean
}

export interface SearchLog {
  readonly period: Period
  /** "1 March 2026 to 31 March 2026". */
  readonly title: string
  /** The earliest first. */
  readonly rows: readonly LogRow[]
  readonly ticked: number
}

/** What was done for the search in a period, each with whether it is in the log. */
export function searchLog(vault: Vault, period: Period, now: Now): SearchLog {
  const choice = choiceOf(vault)
  const added = new Set(choice.added)
  const leftOut = new Set(choice.leftOut)
  const today = dateOf(now)
  const rows = activitiesIn(vault, period, now)
    .filter(({ on }) => on <= today)
    .map((activity) => ({
      ...activity,
      day: sayShortDate(activity.on, now),
      meansWord: sayMeans(activity.means),
      ticked: activity.usually ? !leftOut.has(activity.key) : added.has(activity.key),
    }))
  return {
    period,
    title: `${sayFullDate(period.from)} to ${sayFullDate(period.to)}`,
    rows,
    ticked: rows.filter(({ ticked }) => ticked).length,
  }
}

/** Puts activities into the log or takes them out, and remembers it. */
export function tickActivities(
  vault: Vault,
  {
    rows,
    ticked,
  }: {
    readonly rows: readonly Pick<LogRow, 'key' | 'usually'>[]
    readonly ticked: boolean
  },
  _context: Context,
): Result<Change[]> {
  const choice = choiceOf(vault)
  const added = new Set(choice.added)
  const leftOut = new Set(choice.leftOut)
  for (const { key, usually } of rows) {
    const said = usually ? leftOut : added
    if (ticked === usually) said.delete(key)
    else said.add(key)
  }
  const body = { ...choice, added: [...added], leftOut: [...leftOut] }
  return ok([createOrReplace(vault, logChoiceKind, LOG_CHOICE_ID, body)])
}

function choiceOf(vault: Vault): LogChoice {
  return vault.get(logChoiceKind, LOG_CHOICE_ID)?.body ?? { added: [], leftOut: [] }
}

/**
 * What is ticked as CSV (RFC 4180): UTF-8 with a mark, a line of headings, days as `YYYY-MM-DD`, every
 * cell guarded against being run as a formula.
 */
export function searchLogCsv({ rows }: SearchLog): string {
  const lines = rows
    .filter(({ ticked }) => ticked)
    .map(({ on, text, employer, meansWord, result }) =>
      csvLine([on, text, employer ?? '', meansWord, result ?? '']),
    )
  return `\ufeff${csvLine(logWords.columns)}${lines.join('')}`
}
