import { WATCH_FROM } from '../feedback/recurrence.ts'
import { type ThemeTally, talliesOf } from '../feedback/tallies.ts'
import { themeName } from '../feedback/themes.ts'
import type { Vault } from '../vault/vault.ts'
import { monthOf, startsUpTo } from './timeline.ts'

/** More rows than that are no picture. */
const MOST_ROWS = 6
/** A year, so that a month stays wide enough for its marks. */
const MOST_MONTHS = 12

/** What was said or noted of one theme in one month. */
export interface ThemeMark {
  /** The first day of the month, `YYYY-MM-DD`. */
  readonly month: string
  /** How often an employer said it, and how often the person noted it. */
  readonly said: number
  readonly noted: number
}

export interface ThemeRow {
  readonly themeId: string
  readonly name: string
  readonly sort: ThemeTally['sort']
  /** Applications in which it came up, over all time. */
  readonly times: number
  /** `YYYY-MM-DD` of the latest that counts. */
  readonly lastOn: string
  readonly marks: readonly ThemeMark[]
}

/** What came up more than once in what was said, by months. */
export interface ThemeStrip {
  /** First days of months, oldest first. */
  readonly months: readonly string[]
  /** Most frequent first. */
  readonly rows: readonly ThemeRow[]
}

interface Known {
  readonly today: string
  readonly tallies: readonly ThemeTally[]
  readonly strip: ThemeStrip | null
}
const known = new WeakMap<Vault, Known>()

/**
 * Themes that came up at least twice, over at most the last year; null where none did. Made anew only
 * where the tallies are, since most changes of applications leave them as they were.
 */
export function themeStrip(vault: Vault, today: string): ThemeStrip | null {
  const tallies = talliesOf(vault)
  const last = known.get(vault)
  if (last?.today === today && last.tallies === tallies) return last.strip
  const strip = stripOf(vault, tallies, today)
  known.set(vault, { today, tallies, strip })
  return strip
}

function stripOf(vault: Vault, all: readonly ThemeTally[], today: string): ThemeStrip | null {
  const tallies = all.filter(({ times }) => times >= WATCH_FROM).slice(0, MOST_ROWS)
  const firsts = tallies.flatMap(({ points }) => points[0]?.body.saidOn ?? [])
  const [first = today] = [...firsts, today].sort()
  const months = startsUpTo(today, monthOf, monthOf(first), MOST_MONTHS)
  const rows = tallies.flatMap((tally) => {
    const name = themeName(vault, tally.themeId)
    return name === null ? [] : [rowOf(tally, name, months)]
  })
  return rows.length > 0 ? { months, rows } : null
}

function rowOf(
  { themeId, sort, times, points }: ThemeTally,
  name: string,
  months: readonly string[],
): ThemeRow {
  const byMonth = new Map(months.map((month) => [month, { month, said: 0, noted: 0 }]))
  let lastOn = ''
  for (const { body } of points) {
    if (body.verdict === 'not-mine') continue
    lastOn = body.saidOn
    const mark = byMonth.get(monthOf(lastOn))
    if (mark) mark[body.source === 'self' ? 'noted' : 'said'] += 1
  }
  const marks = [...byMonth.values()].filter(({ said, noted }) => said + noted > 0)
  return { themeId, name, sort, times, lastOn, marks }
}
