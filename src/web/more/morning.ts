import { problem, type Result } from '../../core/result.ts'
import { isTimeOfDay } from '../../core/time/calendar.ts'

/** A time of day as people type it ("9:30", "9.30", "0930", "9", "9am") as `HH:MM`. Problem: `not-a-time`. */
export function readMorning(text: string): Result<string> {
  const [, hour = '', minute = '00', half = ''] =
    /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm)?$/i.exec(text.trim()) ?? []
  const later = half.toLowerCase() === 'pm' && Number(hour) < 12 ? 12 : 0
  const hours = half.toLowerCase() === 'am' && hour === '12' ? 0 : Number(hour) + later
  const time = `${String(hours).padStart(2, '0')}:${minute}`
  if (hour !== '' && isTimeOfDay(time)) return { ok: true, value: time }
  return problem(
    'not-a-time',
    `“${text.trim()}” is not a time that Onward can read. Type it like 9:30; the time from before still holds.`,
  )
}
