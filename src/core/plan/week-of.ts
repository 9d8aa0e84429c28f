import type { Now } from '../context.ts'
import { addDays, dateOf, weekdayOf } from '../time/calendar.ts'
import { type Week, weekKind } from '../vault/kinds/week.ts'
import type { Vault } from '../vault/vault.ts'

/** The Monday of the week that a day lies in. */
export function mondayOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date))
}

/** The id of the week that begins on `monday`. */
export function weekId(monday: string): string {
  return `week-${monday}`
}

/** The plan of a week beyond its blocks. */
export function weekOf(vault: Vault, monday: string): Week {
  return vault.get(weekKind, weekId(monday))?.body ?? { monday }
}

/** The Monday of the week to look back at: this one from Friday on, else the last. */
export function weekToReview(now: Now): string {
  const today = dateOf(now)
  const monday = mondayOf(today)
  return today >= addDays(monday, 4) ? monday : addDays(monday, -7)
}
