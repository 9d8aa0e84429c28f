import { type Problem, problem } from '../result.ts'
import { isCalendarDate, isTimeOfDay } from '../time/calendar.ts'
import type { Kind } from './kind.ts'
import type { Body } from './record.ts'

type Checked = { readonly ok: false; readonly problem: Problem } | undefined

/**
 * What a person left in a form's fields: texts trimmed, empty ones and those that were not given gone.
 * Fields that are not among `names` were written by somebody else and stay as they are.
 */
export function filledIn<Fields extends Body>(
  fields: Fields,
  names: readonly string[] = Object.keys(fields),
): Partial<Fields> {
  const kept: [string, unknown][] = []
  for (const [name, given] of Object.entries(fields)) {
    const ours = names.includes(name)
    const value = ours && typeof given === 'string' ? given.trim() : given
    if (!ours || (value !== undefined && value !== null && value !== '')) kept.push([name, value])
  }
  return Object.fromEntries(kept) as Partial<Fields>
}

/** What was to be kept has no words: the problem `empty`. */
export const nothingWritten = problem(
  'empty',
  'There is nothing written yet. A few words are enough.',
)

/** The fields of an edit that were given at all: those that are undefined stay as they are. */
export function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Partial<Fields>
}

/** `not-a-day` unless `date` is a calendar date; nothing given is fine. */
export function checkDay(date: string | undefined): Checked {
  if (date === undefined || isCalendarDate(date)) return undefined
  return problem(
    'not-a-day',
    `“${date}” is not a day in the calendar. The rest is kept as you typed it.`,
  )
}

/** `not-a-time` unless `time` is a time of day; nothing given is fine. */
export function checkTime(time: string | undefined): Checked {
  if (time === undefined || isTimeOfDay(time)) return undefined
  return problem(
    'not-a-time',
    `“${time}” is not a time of day. Type it like 14:30; the rest is kept.`,
  )
}

/** `too-long` when a body does not fit its kind: all else was checked field by field before. */
export function checkFits<Shape extends Body>(kind: Kind<Shape>, body: Shape): Checked {
  const read = kind.shape.safeParse(body)
  if (read.success) return undefined
  const [issue] = read.error.issues
  if (issue?.code !== 'too_big')
    throw new Error(`a ${kind.name} that does not fit`, { cause: read.error })
  const field = issue.path.filter((step) => typeof step === 'string').at(-1) ?? kind.name
  return problem(
    'too-long',
    `This is more than ${field} can hold (${issue.maximum} at most). Nothing was saved; what you typed is still there.`,
  )
}
